/** 勘误表: for each change where it stands in the copies printed before, what is wrong there, and what is right. */
import type { PassageChange, PassageChanges, WholeBlock } from './compare-passages.js';
import { hunks, widened, type Hunk } from './hunks.js';
import type { Location, Printed } from './locate.js';
import type { Passage } from './passages.js';

export interface Erratum {
  /** In the old copy; absent where the passage is not printed. */
  readonly at?: Location;
  readonly kind: 'changed' | 'added' | 'removed';
  /** What follows in a table is found by these words. */
  readonly cell?: string;
  /** Empty where something is to be added. */
  readonly wrong: string;
  /** Empty where something is to be taken out. */
  readonly right: string;
}

/** In the order of the old copy's pages and lines. */
export function errata(
  changes: PassageChanges,
  old: readonly Passage[],
  printed: Printed,
): readonly Erratum[] {
  const all = [
    ...changes.changed.flatMap((change) => ofChange(change, old, printed)),
    ...changes.added.map((block) => ofAdded(block, printed)),
    ...changes.removed.map((block) => ofRemoved(block, old, printed)),
  ];
  return all.sort((a, b) => place(a) - place(b));
}

/** More lines than a page has. */
const MANY = 1000;

function place({ at }: Erratum): number {
  return at === undefined ? Infinity : at.page.index * MANY + at.line;
}

function ofChange(
  { old, new: next }: PassageChange,
  all: readonly Passage[],
  printed: Printed,
): readonly Erratum[] {
  if (old === undefined || next === undefined) {
    const own = next ?? old;
    if (own === undefined || own.text === '') return [];
    const at = old ? printed.placeOf(old, 0, all) : printed.endOf(own.block);
    return [
      {
        ...(at && { at }),
        ...cellOf(own),
        kind: old === undefined ? 'added' : 'removed',
        wrong: old?.text ?? '',
        right: next?.text ?? '',
      },
    ];
  }
  return phrases(old, next).map((hunk) => {
    const at = printed.placeOf(old, hunk.old.start, all);
    return {
      ...(at && { at }),
      ...cellOf(old),
      kind: 'changed',
      wrong: old.text.slice(hunk.old.start, hunk.old.end),
      right: next.text.slice(hunk.new.start, hunk.new.end),
    };
  });
}

function ofAdded({ passages, behind }: WholeBlock, printed: Printed): Erratum {
  const at = behind === undefined ? undefined : printed.endOf(behind);
  return { ...(at && { at }), kind: 'added', wrong: '', right: textOf(passages) };
}

function ofRemoved({ passages }: WholeBlock, all: readonly Passage[], printed: Printed): Erratum {
  const [first] = passages;
  const at = first && printed.placeOf(first, 0, all);
  return { ...(at && { at }), kind: 'removed', wrong: textOf(passages), right: '' };
}

function textOf(passages: readonly Passage[]): string {
  return passages
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');
}

function cellOf({ cell }: Passage): { readonly cell?: string } {
  const words = [cell?.row, cell?.column].filter((one) => one !== undefined && one !== '');
  return words.length === 0 ? {} : { cell: words.join('·') };
}

/** Characters around a change by which it is found; the end of a clause ends them. */
const BEFORE = 8;
const AFTER = 4;
const MARK = /[，。；：！？\s]/;

/** A cell is shown whole. */
function phrases(old: Passage, next: Passage): readonly Hunk[] {
  const list = hunks(old.text, next.text);
  if (old.cell === undefined) return widened(list, (hunk) => context(old.text, hunk));
  return [
    {
      old: { start: 0, end: old.text.length },
      new: { start: 0, end: next.text.length },
    },
  ];
}

function context(text: string, { old }: Hunk): { readonly before: number; readonly after: number } {
  let before = 0;
  let after = 0;
  // Of what was put in between marks, at least one character tells the place.
  const isFree = (at: number, count: number): boolean =>
    at >= 0 && at < text.length && (count === 0 || !MARK.test(text.charAt(at)));
  while (before < BEFORE && isFree(old.start - before - 1, before)) before++;
  while (after < AFTER && isFree(old.end + after, after)) after++;
  return { before, after };
}
