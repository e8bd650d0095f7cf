/** Printed pages of two states → which must be printed again, and whether all else stayed where it was. */
import type { PageLine, PageText } from '../../core/page-text.js';

/** One page: where it is in the file, from 0, and what is printed on it as its number, if anything. */
export interface PageName {
  readonly index: number;
  readonly number?: number;
}

export interface PageChanges {
  /** How many there were, and are. */
  readonly old: number;
  readonly new: number;
  /** Their words or pictures are others. */
  readonly changed: readonly PageName[];
  /** Their words are the same, at other places. */
  readonly shifted: readonly PageName[];
  /** Sheets to be printed again, each by its two sides; paper is printed on both, from the cover on. */
  readonly sheets: readonly (readonly PageName[])[];
  /** The first block that stands on other pages than before; absent where pagination held. */
  readonly broken?: string;
}

/** `pictures` are ids of blocks whose picture is another. */
export function comparePages(
  old: readonly PageText[],
  next: readonly PageText[],
  pictures: ReadonlySet<string>,
): PageChanges {
  const all = Array.from({ length: Math.max(old.length, next.length) }, (_, index) => index);
  const nameOf = (index: number): PageName => pageName(next[index] ?? old[index], index);
  const changed = all.filter((index) => differ(old[index], next[index], pictures));
  const shifted = all.filter((index) => !changed.includes(index) && moved(old[index], next[index]));
  const sheets = new Set(changed.map((index) => Math.floor(index / 2)));
  const broken = firstBroken(old, next);
  return {
    old: old.length,
    new: next.length,
    changed: changed.map(nameOf),
    shifted: shifted.map(nameOf),
    sheets: [...sheets].map((sheet) =>
      [2 * sheet, 2 * sheet + 1].filter((index) => index < all.length).map(nameOf),
    ),
    ...(broken !== undefined && { broken }),
  };
}

export function pageName(page: PageText | undefined, index: number): PageName {
  return { index, ...(page?.number !== undefined && { number: page.number }) };
}

function differ(
  old: PageText | undefined,
  next: PageText | undefined,
  pictures: ReadonlySet<string>,
): boolean {
  if (old === undefined || next === undefined) return true;
  const hasPicture = [...old.pictures, ...next.pictures].some(
    ({ block }) => block !== undefined && pictures.has(block),
  );
  return hasPicture || wordsOn(old) !== wordsOn(next);
}

function wordsOn({ lines, around, pictures }: PageText): string {
  const shown = pictures.map(({ block }) => block);
  return JSON.stringify([lines.map(({ text }) => text), around, shown]);
}

/** Points; what moves less is rounding. */
const MOVED = 0.5;

function moved(old: PageText | undefined, next: PageText | undefined): boolean {
  return (next?.lines ?? []).some((line, at) => {
    const former: PageLine | undefined = old?.lines[at];
    if (former === undefined) return false;
    return Math.abs(line.x - former.x) > MOVED || Math.abs(line.y - former.y) > MOVED;
  });
}

function firstBroken(old: readonly PageText[], next: readonly PageText[]): string | undefined {
  const [before, after] = [pagesOfBlocks(old), pagesOfBlocks(next)];
  for (const [block, pages] of after) {
    const former = before.get(block);
    if (former !== undefined && former !== pages) return block;
  }
  // Blocks that came or went alone may have taken a page.
  return old.length === next.length ? undefined : ([...after.keys()].at(-1) ?? '');
}

function pagesOfBlocks(pages: readonly PageText[]): ReadonlyMap<string, string> {
  const found = new Map<string, Set<number>>();
  pages.forEach(({ lines, pictures }, index) => {
    for (const { block } of [...lines, ...pictures]) {
      if (block === undefined) continue;
      const own = found.get(block);
      if (own === undefined) found.set(block, new Set([index]));
      else own.add(index);
    }
  });
  return new Map([...found].map(([block, indices]) => [block, [...indices].join()]));
}
