/** Finds the page numbers of a PDF: the last line of a page, where it is a figure between dashes or nothing else. */
import { isHan } from '../../core/characters.js';
import { rowsOf, type Line } from './lines.js';

export interface NumberLine {
  readonly page: number;
  readonly number: number;
  readonly lines: readonly Line[];
  /** `{n}` for the figure. */
  readonly form: string;
  readonly y: number;
  readonly x: number;
  readonly end: number;
}

/** A number with at most a few signs or 第…页 around it. */
const FORM = /^([^\p{L}\p{N}]{0,4}第?)(\d{1,4})(页?[^\p{L}\p{N}]{0,4})$/u;
/** Numbers stand in the lowest part of a page. */
const LOWEST = 0.8;

/** Undefined for a page whose last line is no number. */
export function numberLine(lines: readonly Line[], height: number): NumberLine | undefined {
  const last = rowsOf(lines).at(-1);
  const [first] = last ?? [];
  if (last === undefined || first === undefined || first.y < LOWEST * height) return undefined;
  const text = last.map((line) => line.text).join(' ');
  const [, before, figure, behind] = FORM.exec(text.trim()) ?? [];
  if (figure === undefined) return undefined;
  return {
    page: first.page,
    number: Number(figure),
    lines: last,
    form: `${before ?? ''}{n}${behind ?? ''}`,
    y: first.y,
    x: Math.min(...last.map(({ x }) => x)),
    end: Math.max(...last.map(({ end }) => end)),
  };
}

/** Whether a page has text enough to need a number: a cover or a blank page has none. */
export function needsNumber(lines: readonly Line[], bodySize: number): boolean {
  const full = lines.filter(
    ({ size, glyphs }) =>
      Math.abs(size - bodySize) < 0.5 && glyphs.filter(({ text }) => isHan(text)).length >= 15,
  );
  return full.length >= 4;
}
