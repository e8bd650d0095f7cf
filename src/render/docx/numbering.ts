/** Which labels Word can count by itself: those of headings and lists that its own count comes to. */
import type { Language } from '../../core/edition.js';
import { romanNumber } from '../../core/roman.js';
import { stands, type State } from '../../doc/change.js';
import type { Block, Heading, List } from '../../doc/nodes.js';
import { chineseCount } from './chinese-count.js';
import {
  formsOf,
  HEADING_NUMBERING,
  type Forms,
  type LevelForm,
  type ListForm,
  type WordList,
} from './list-forms.js';

export interface Numbering {
  readonly lists: readonly WordList[];
  /** The number of the list that counts the heading or the items; undefined where the labels are to be typed. */
  of(node: Heading | List, state?: State): number | undefined;
}

/** A list belongs to the block at which its count begins, and so is the same one in both states of a redline. */
type OwnedList = WordList & { readonly owner: Block };

/**
 * What is left to Word's count. Labels that it does not come to (none, another form, a count that begins anew)
 * are typed, so that a file never shows another number than the tree. Each annex has a count of its own.
 */
export function planNumbering(blocks: readonly Block[], language: Language): Numbering {
  const forms = formsOf(language);
  const lists: OwnedList[] = [];
  const numbers = {
    new: numbersIn('new', blocks, forms, lists),
    old: numbersIn('old', blocks, forms, lists),
  };
  return { lists, of: (node, state = 'new') => numbers[state].get(node) };
}

function numbersIn(
  state: State,
  blocks: readonly Block[],
  forms: Forms,
  lists: OwnedList[],
): ReadonlyMap<Heading | List, number> {
  const numbers = new Map<Heading | List, number>();
  let counts = [0, 0, 0, 0];
  let annex: Block | undefined;

  const listOf = (owner: Block, form: WordList['form']): number => {
    const found = lists.find((list) => list.owner === owner && list.form === form);
    if (found !== undefined) return found.number;
    const number = HEADING_NUMBERING + lists.length + 1;
    lists.push({ number, form, owner });
    return number;
  };
  for (const block of blocks.filter((candidate) => stands(candidate, state))) {
    if (block.type === 'annex') {
      counts = [0, 0, 0, 0];
      annex = block;
    } else if (block.type === 'list') {
      const form = formOf(block, state, forms);
      if (form !== undefined) numbers.set(block, listOf(block, form));
    } else if (block.type === 'heading') {
      const { level, label } = state === 'old' ? { ...block, ...block.former } : block;
      const next = (counts[level - 1] ?? 0) + 1;
      if (label !== labelOf(forms.headings[level], next)) continue;
      numbers.set(block, annex === undefined ? HEADING_NUMBERING : listOf(annex, 'headings'));
      // A heading begins the count of all deeper levels anew; one that Word does not number does not.
      counts.fill(0, level);
      counts[level - 1] = next;
    }
  }
  return numbers;
}

function formOf({ items }: List, state: State, { lists }: Forms): ListForm | undefined {
  const known: readonly ListForm[] = ['numbered', 'bracketed'];
  const labels = items
    .filter((item) => stands(item, state))
    .map(({ label, former }) => (state === 'old' ? (former?.label ?? label) : label));
  return known.find((form) =>
    labels.every((label, index) => label === labelOf(lists[form], index + 1)),
  );
}

function labelOf({ format, before, after }: LevelForm, count: number): string {
  return before + WORD_COUNTS[format](count) + after;
}

const WORD_COUNTS: Readonly<Record<LevelForm['format'], (count: number) => string>> = {
  decimal: String,
  chineseCountingThousand: chineseCount,
  upperRoman: romanNumber,
};
