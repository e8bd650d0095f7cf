/** Which labels Word can count by itself: those of headings and lists that its own count comes to. */
import type { Block, Heading, List } from '../../doc/nodes.js';
import { chineseCount } from './chinese-count.js';
import {
  HEADING_LEVELS,
  HEADING_NUMBERING,
  LIST_LEVELS,
  type LevelForm,
  type ListForm,
  type WordList,
} from './list-forms.js';

export interface Numbering {
  readonly lists: readonly WordList[];
  /** The number of the list that counts the heading or the items; undefined where the labels are to be typed. */
  of(node: Heading | List): number | undefined;
}

/**
 * What is left to Word's count. Labels that it does not come to (none, another form, a count that begins anew)
 * are typed, so that a file never shows another number than the tree. Each annex has a count of its own.
 */
export function planNumbering(blocks: readonly Block[]): Numbering {
  const lists: WordList[] = [];
  const numbers = new Map<Heading | List, number>();
  let counts = [0, 0, 0, 0];
  let headings: number | undefined = HEADING_NUMBERING;

  const begin = (form: WordList['form']): number => {
    const number = HEADING_NUMBERING + lists.length + 1;
    lists.push({ number, form });
    return number;
  };
  for (const block of blocks) {
    if (block.type === 'annex') {
      counts = [0, 0, 0, 0];
      headings = undefined;
    } else if (block.type === 'list') {
      const form = formOf(block);
      if (form !== undefined) numbers.set(block, begin(form));
    } else if (block.type === 'heading') {
      const next = (counts[block.level - 1] ?? 0) + 1;
      if (block.label !== labelOf(HEADING_LEVELS[block.level], next)) continue;
      headings ??= begin('headings');
      numbers.set(block, headings);
      // A heading begins the count of all deeper levels anew; one that Word does not number does not.
      counts.fill(0, block.level);
      counts[block.level - 1] = next;
    }
  }
  return { lists, of: (node) => numbers.get(node) };
}

function formOf({ items }: List): ListForm | undefined {
  const forms: readonly ListForm[] = ['numbered', 'bracketed'];
  return forms.find((form) =>
    items.every(({ label }, index) => label === labelOf(LIST_LEVELS[form], index + 1)),
  );
}

function labelOf({ format, before, after }: LevelForm, count: number): string {
  return before + (format === 'decimal' ? String(count) : chineseCount(count)) + after;
}
