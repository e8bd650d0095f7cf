/** How lines fill their measure, and by how much their gaps have grown for it. */
import { isHan } from '../../../src/core/characters.js';
import type { Glyph } from '../../../src/audit/pdf/page.js';
import type { TextFrame, TextLine } from './text-lines.js';

/** Marks whose cell is half empty behind them, or before them. */
const EMPTY_BEHIND = /[，、。：；！？）》」』”’】〉〕]/u;
const EMPTY_BEFORE = /[（《「『“‘【〈〔]/u;

/**
 * Points that a mark at the end of a line lets hang out of the measure; `cell` is its width. Half its cell is usual,
 * less where the font sets the mark in the middle.
 */
export type Hanging = (mark: Glyph, cell: number) => number;

export const halfACell: Hanging = (_, cell) => cell / 2;

export interface Spacing {
  /** Points added behind each Han character and mark by nature. */
  readonly tracking: number;
  readonly hanging: Hanging;
}

/** Points by which the lines that are to be filled end before (below 0) or beyond the right edge. */
export function offMeasure(
  lines: readonly TextLine[],
  { right }: TextFrame,
  { tracking, hanging }: Spacing,
): readonly number[] {
  return lines.flatMap(({ glyphs, last }) => {
    const end = glyphs.at(-1);
    if (last || end === undefined) return [];
    const isLatin = end.text <= 'ɏ';
    const cell = end.advance + (isLatin ? 0 : tracking);
    return [end.x + cell - hangs(end, cell, hanging) - right];
  });
}

function hangs(end: Glyph, cell: number, hanging: Hanging): number {
  // 间隔号 takes the middle half of its cell.
  if (end.text === '·') return cell / 4;
  return EMPTY_BEHIND.test(end.text) ? hanging(end, cell) : 0;
}

/** Points by which lines that begin no paragraph begin before (below 0) or behind the left edge. */
export function offEdge(lines: readonly TextLine[], { left }: TextFrame): readonly number[] {
  return lines.flatMap(({ glyphs: [begin], first }) => {
    if (first || begin === undefined) return [];
    const isOpening = EMPTY_BEFORE.test(begin.text);
    return [begin.x + (isOpening ? begin.advance / 2 : 0) - left];
  });
}

/** Of lines that are filled and of Han characters only: how many there are. */
export function fullHanLines(lines: readonly TextLine[]): readonly number[] {
  return lines.flatMap(({ glyphs, first, last }) =>
    !first && !last && glyphs.every(({ text }) => isHan(text)) ? [glyphs.length] : [],
  );
}

/**
 * For each filled line the widest gap between two Han characters beyond what is there by nature, in ems; lines without
 * such a gap are left out. Filled lines stretch these gaps first, and in them it is seen.
 */
export function widestGaps(
  lines: readonly TextLine[],
  { size }: TextFrame,
  { tracking }: Spacing,
): readonly number[] {
  return lines.flatMap(({ glyphs, last }) => {
    const gaps = last ? [] : hanGaps(glyphs).map((gap) => (gap - tracking) / size);
    return gaps.length === 0 ? [] : [Math.max(...gaps)];
  });
}

/** Points between neighbouring Han characters, of a line from left to right. */
export function hanGaps(glyphs: readonly Glyph[]): readonly number[] {
  return gapsBetween(glyphs, (before, after) => isHan(before.text) && isHan(after.text));
}

/** Points between a Han character and the letter or digit beside it. */
export function latinGaps(glyphs: readonly Glyph[]): readonly number[] {
  const isWord = ({ text }: Glyph): boolean => /^[A-Za-z\d]$/.test(text);
  return gapsBetween(
    glyphs,
    (before, after) =>
      (isHan(before.text) && isWord(after)) || (isWord(before) && isHan(after.text)),
  );
}

/** Ems that marks of pause and stop take before a Han character: 1 where nothing is cut from their cell. */
export function pauses(
  lines: readonly TextLine[],
  { size }: TextFrame,
  { tracking }: Spacing,
): readonly number[] {
  return lines.flatMap(({ glyphs }) =>
    gapsBetween(glyphs, (mark, after) => /[，、。；：]/.test(mark.text) && isHan(after.text)).map(
      (gap) => 1 + (gap - tracking) / size,
    ),
  );
}

function gapsBetween(
  glyphs: readonly Glyph[],
  counts: (before: Glyph, after: Glyph) => boolean,
): readonly number[] {
  return glyphs.slice(1).flatMap((glyph, at) => {
    const before = glyphs[at];
    if (before === undefined || !counts(before, glyph)) return [];
    return [glyph.x - before.x - before.advance];
  });
}
