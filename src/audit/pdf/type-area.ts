/** The type area of a PDF, found from where its lines of text begin, end and follow each other. */
import { isHan } from '../../core/characters.js';
import { median, mostNear } from '../samples.js';
import type { Line } from './lines.js';

/** Lines outside tables and panels that may stand on the grid, one for each baseline, without page numbers. */
export interface TextPage {
  readonly number: number;
  readonly height: number;
  readonly width: number;
  readonly text: readonly Line[];
  /** Whether nothing but text stands on it. */
  readonly pure: boolean;
}

export interface TypeArea {
  readonly left: number;
  readonly right: number;
  /** From baseline to baseline. */
  readonly pitch: number;
  readonly size: number;
  /** From one Han character to the next in most lines. */
  readonly step: number;
  /** Of the first and the last line that a page can have. */
  readonly firstBaseline: number;
  readonly lastBaseline: number;
  /** Lines from the one to the other. */
  readonly lines: number;
}

/** What lies above the baseline in the cell of a Han character, and what below, in parts of its size. */
const ABOVE = 0.88;
const BELOW = 0.12;
/** Points by which type of one size may differ through rounding. */
const SAME = 0.3;
/** A page with fewer lines tells nothing of the page. */
const ENOUGH = 10;
/** Keeping lines together may leave this many empty at the foot. */
const KEPT = 2;

/** Undefined where there is too little text to tell. */
export function typeAreaOf(pages: readonly TextPage[], size: number): TypeArea | undefined {
  const all = pages.flatMap(({ text }) => text);
  const left = leftEdge(all);
  const right = left === undefined ? undefined : rightEdge(all, left);
  const pitch = mostNear(
    pages.flatMap(({ text }) => distances(text)),
    0.05,
  );
  if (left === undefined || right === undefined || pitch === undefined) return undefined;
  const tall = pages.filter(({ text, pure }) => pure && text.length >= ENOUGH);
  const used = tall.length > 0 ? tall : pages.filter(({ text }) => text.length >= ENOUGH);
  const firstBaseline = mostNear(
    used.flatMap(({ text }) => text.slice(0, 1).map(({ y }) => y)),
    0.5,
  );
  const lastBaseline = Math.max(...pages.flatMap(({ text }) => text.map(({ y }) => y)));
  const step = stepOf(all.filter((line) => Math.abs(line.size - size) < SAME));
  if (firstBaseline === undefined || step === undefined) return undefined;
  const lines = Math.round((lastBaseline - firstBaseline) / pitch) + 1;
  return { left, right, pitch, size, step, firstBaseline, lastBaseline, lines };
}

/** How far the box of a line, and how far its characters, reach above the baseline. */
export function aboveBaseline({ size, pitch }: TypeArea): { box: number; ink: number } {
  return { box: ABOVE * size + (pitch - size) / 2, ink: ABOVE * size };
}

export function belowBaseline({ size, pitch }: TypeArea): { box: number; ink: number } {
  return { box: BELOW * size + (pitch - size) / 2, ink: BELOW * size };
}

/** Pages of text and nothing else, from the head of the type area to its foot, without a gap. */
export function fullPages(pages: readonly TextPage[], area: TypeArea): readonly TextPage[] {
  return pages.filter(({ text, pure }) => {
    const [first] = text;
    const last = text.at(-1);
    if (!pure || first === undefined || last === undefined || text.length < ENOUGH) return false;
    return (
      Math.abs(first.y - area.firstBaseline) < area.pitch / 2 &&
      last.y > area.lastBaseline - (KEPT + 0.5) * area.pitch &&
      distances(text).every((distance) => distance < 1.5 * area.pitch)
    );
  });
}

/** Where most lines that begin with a Han character begin; undefined where none of them tells. */
export function leftEdge(lines: readonly Line[]): number | undefined {
  const han = lines.filter(({ glyphs }) => isHan(glyphs[0]?.text ?? ''));
  return (
    continuedEdge(lines, Math.max(...lines.map(({ end }) => end))) ??
    mostNear(
      han.map(({ x }) => x),
      0.5,
    )
  );
}

/** The same of lines that follow a full one: in a short document, or on a page of lists, most others are set in. */
export function continuedEdge(lines: readonly Line[], right: number): number | undefined {
  return mostNear(
    lines.flatMap(({ glyphs, x, page, size }, at) => {
      const before = lines[at - 1];
      const follows = before?.page === page && before.end > right - size;
      return follows && isHan(glyphs[0]?.text ?? '') ? [x] : [];
    }),
    0.5,
  );
}

/** Where most lines that are full and end with a Han character end. */
export function rightEdge(lines: readonly Line[], left: number): number | undefined {
  const ends = lines.flatMap(({ glyphs, end }) => (isHan(glyphs.at(-1)?.text ?? '') ? [end] : []));
  const furthest = median([...ends].sort((a, b) => b - a).slice(0, Math.ceil(ends.length / 10)));
  if (furthest === undefined) return undefined;
  return mostNear(
    ends.filter((end) => end > left + 0.9 * (furthest - left)),
    0.5,
  );
}

/** From each line to the next, on the page from the top down. */
export function distances(text: readonly Line[]): readonly number[] {
  return text.slice(1).map(({ y }, at) => y - (text[at]?.y ?? y));
}

/**
 * Characters of full lines: counted where a line has Han characters only, and stands at the step that is usual; where
 * none does, as many as have room at that step. A line from which a mark was pushed out is stretched and has fewer.
 */
export function charactersOf(
  lines: readonly Line[],
  { left, right, size, step }: TypeArea,
): readonly { readonly line: Line; readonly value: number }[] {
  const near = size / 4;
  const full = lines.filter(
    (line) =>
      Math.abs(line.size - size) < SAME &&
      Math.abs(line.x - left) < near &&
      Math.abs(line.end - right) < near,
  );
  const pure = full.filter(
    ({ glyphs, x, end }) =>
      glyphs.every(({ text }) => isHan(text)) &&
      Math.abs(end - x - size - (glyphs.length - 1) * step) < step / 2,
  );
  if (pure.length > 0) return pure.map((line) => ({ line, value: line.glyphs.length }));
  const [line] = full;
  if (line === undefined) return [];
  // The last character of a line is not followed by what parts it from the next.
  return [{ line, value: Math.floor((right - left - size) / step + 1.05) }];
}

function stepOf(lines: readonly Line[]): number | undefined {
  return mostNear(
    lines.flatMap(({ glyphs }) =>
      glyphs.slice(1).flatMap(({ x, text }, at) => {
        const before = glyphs[at];
        return before !== undefined && isHan(text) && isHan(before.text) ? [x - before.x] : [];
      }),
    ),
    0.05,
  );
}
