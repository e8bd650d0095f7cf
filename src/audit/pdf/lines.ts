/** Characters of a page → lines: what stands on one baseline, cut where a gap parts columns. */
import type { Glyph, PdfPage } from './page.js';
import { mostNear } from '../samples.js';

export interface Line {
  readonly page: number;
  /** Of the baseline. */
  readonly y: number;
  readonly x: number;
  /** Where the last character's own width ends. */
  readonly end: number;
  /** In which most of it is set. */
  readonly size: number;
  /** Without spaces at its ends. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
}

/** Baselines that differ by less, in parts of the size, are one. */
const SAME_BASELINE = 0.15;
/** A gap of this many characters parts columns. */
const COLUMN_GAP = 2;
/** The marks of notes are smaller than this and raised by less, in parts of the size of their line. */
const RAISED = 0.75;

/** From the top of the page down, from left to right; the raised marks of notes are no lines. */
export function linesOf({ number, glyphs }: PdfPage): readonly Line[] {
  const lines = baselines(glyphs).flatMap((row) => cut(row).map((part) => line(number, part)));
  return lines.filter((mark, at) => !lines.slice(at + 1).some((below) => isRaised(mark, below)));
}

function isRaised(mark: Line, { x, end, y, size }: Line): boolean {
  const rise = y - mark.y;
  return (
    mark.size < RAISED * size &&
    rise > 0 &&
    rise < RAISED * size &&
    mark.x > x &&
    mark.x < end + size
  );
}

/** Lines on one baseline joined again, whatever parts them. */
export function rowsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const rows: Line[][] = [];
  for (const one of lines) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row !== undefined && last?.y === one.y) row.push(one);
    else rows.push([one]);
  }
  return rows;
}

function baselines(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = [];
  const shown = glyphs.filter(({ text, size }) => text !== '' && size > 0.5);
  for (const glyph of [...shown].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && glyph.y - first.y <= SAME_BASELINE * glyph.size) row?.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

function cut(row: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const parts: Glyph[][] = [];
  let end = -Infinity;
  for (const glyph of row) {
    if (glyph.text.trim() === '') {
      // A space belongs to what stands before it; where it leads to is told by the next character.
      parts.at(-1)?.push(glyph);
      continue;
    }
    const part = parts.at(-1);
    if (part === undefined || glyph.x - end > COLUMN_GAP * glyph.size) parts.push([glyph]);
    else part.push(glyph);
    end = glyph.x + glyph.advance;
  }
  return parts.map(withoutSpacesAtEnd);
}

function withoutSpacesAtEnd(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.slice(0, glyphs.findLastIndex(({ text }) => text.trim() !== '') + 1);
}

function line(page: number, glyphs: readonly Glyph[]): Line {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  return {
    page,
    y: first?.y ?? 0,
    x: first?.x ?? 0,
    end: last === undefined ? 0 : last.x + last.advance,
    size:
      mostNear(
        glyphs.map(({ size }) => size),
        0.1,
      ) ?? 0,
    glyphs,
    text: glyphs.map(({ text }) => text).join(''),
  };
}
