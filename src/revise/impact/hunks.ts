/** What differs between two texts, word by word; a number is one word, and so is a call. */
import { diffArrays } from 'diff';

/** So much of the old text stands where so much of the new one stands now. At least one of the two is not empty. */
export interface Hunk {
  readonly old: Stretch;
  readonly new: Stretch;
}

/** `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /\{\{[^}]*\}\}|\d+(?:[.,]\d+)*|[A-Za-z]+|\s+|./gsu;

export function hunks(old: string, next: string): readonly Hunk[] {
  const found: Hunk[] = [];
  let inOld = 0;
  let inNew = 0;
  let open: Hunk | undefined;
  for (const { added, removed, value } of diffArrays(wordsIn(old), wordsIn(next))) {
    const { length } = value.join('');
    open ??= { old: { start: inOld, end: inOld }, new: { start: inNew, end: inNew } };
    if (!added) inOld += length;
    if (!removed) inNew += length;
    if (added || removed) {
      open = { old: { ...open.old, end: inOld }, new: { ...open.new, end: inNew } };
    } else {
      if (isOne(open)) found.push(open);
      open = undefined;
    }
  }
  if (open !== undefined && isOne(open)) found.push(open);
  return found;
}

/** Hunks made wider by `widen`, in both texts alike; those that touch then are one. */
export function widened(
  list: readonly Hunk[],
  widen: (hunk: Hunk) => { readonly before: number; readonly after: number },
): readonly Hunk[] {
  const wide: Hunk[] = [];
  for (const hunk of list) {
    const { before, after } = widen(hunk);
    const own = { old: wider(hunk.old, before, after), new: wider(hunk.new, before, after) };
    const last = wide.at(-1);
    if (last !== undefined && own.old.start <= last.old.end) {
      wide.splice(-1, 1, { old: joined(last.old, own.old), new: joined(last.new, own.new) });
    } else wide.push(own);
  }
  return wide;
}

/** A text with what stands in the stretches put by `mark`, and the rest by `plain`. */
export function marked(
  text: string,
  stretches: readonly Stretch[],
  mark: (part: string) => string,
  plain = (part: string): string => part,
): string {
  let at = 0;
  const parts = stretches.map(({ start, end }) => {
    const before = plain(text.slice(at, start));
    at = end;
    return start === end ? before : before + mark(text.slice(start, end));
  });
  return parts.join('') + plain(text.slice(at));
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

function isOne({ old, new: next }: Hunk): boolean {
  return old.end > old.start || next.end > next.start;
}

function wider({ start, end }: Stretch, before: number, after: number): Stretch {
  return { start: start - before, end: end + after };
}

function joined(one: Stretch, other: Stretch): Stretch {
  return { start: one.start, end: Math.max(one.end, other.end) };
}
