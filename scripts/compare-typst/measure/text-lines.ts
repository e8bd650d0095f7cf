/** The lines of body text in a PDF, from the coordinates of its glyphs: which of them begin a paragraph, and which are filled. */
import { linesOf } from '../../../src/audit/pdf/lines.js';
import type { Glyph, PdfPage } from '../../../src/audit/pdf/page.js';

/** Points; `left` and `right` are the edges of the type area, `size` is that of body text. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

export interface TextLine {
  /** From 1. */
  readonly page: number;
  /** Of the baseline of its first glyph. */
  readonly y: number;
  /** From left to right, without spaces at the ends. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  /** Whether it begins its paragraph: its text is set in. */
  readonly first: boolean;
  /** Whether it ends its paragraph, so that nothing fills it. */
  readonly last: boolean;
}

/** Points by which type of one size may differ through rounding. */
const SAME_SIZE = 0.3;
/** Between a line whose first mark hangs into an indent of two characters, and one without indent. */
const INDENTED = 1;

/** All lines of the size of body text, headings too; tables, panels and page numbers are of other sizes. */
export function textLines(pages: readonly PdfPage[], frame: TextFrame): readonly TextLine[] {
  const found = pages
    .flatMap(linesOf)
    .filter(({ size, glyphs }) => glyphs.length > 0 && Math.abs(size - frame.size) < SAME_SIZE);
  const begins = found.map(({ x }) => x > frame.left + INDENTED * frame.size);
  return found.map(({ page, y, glyphs, text }, at) => ({
    page,
    y,
    glyphs,
    text,
    first: begins[at] ?? true,
    last: begins[at + 1] ?? true,
  }));
}

/** The lines in the paragraphs that they make. */
export function paragraphs(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || line.first) groups.push([line]);
    else group.push(line);
  }
  return groups;
}
