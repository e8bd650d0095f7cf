/**
 * A few lines of a file with a place marked under them. The frames of libraries count characters; here a Han character
 * takes two columns, and a paragraph of one long line is clipped around the place.
 */
import { createColors } from 'picocolors';
import { columnsOf, displayed } from './display-width.js';
import type { SourceRange } from './position.js';

export interface FrameOptions {
  readonly color: boolean;
}

/** Lines shown before and after the marked one. */
const CONTEXT = 1;
/** Columns of a line; what is longer is clipped. */
const WIDTH = 76;
/** Of those, so many at least stand before the place. */
const LEAD = 24;

/** The frame, lines separated by line feeds, none at the end. A range over several lines is marked in its first. */
export function codeFrame(place: SourceRange, { color }: FrameOptions): string {
  const colors = createColors(color);
  const lines = place.file.text.split(/\r?\n/);
  const { line, column } = place.file.positionAt(place.start);
  const first = Math.max(1, line - CONTEXT);
  const last = Math.min(lines.length, line + CONTEXT);
  const gutter = String(last).length;

  const frame: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const text = lines[number - 1] ?? '';
    const marked = number === line;
    const length = Math.min(place.end - place.start, text.length - (column - 1));
    const shown = clip(text, marked ? column - 1 : 0, marked ? Math.max(0, length) : 0);
    const pointer = marked ? colors.red(colors.bold('>')) : ' ';
    const head = `${pointer} ${colors.dim(`${String(number).padStart(gutter)} |`)}`;
    frame.push(shown.text === '' ? head : `${head} ${shown.text}`);
    if (marked) {
      const side = `  ${colors.dim(`${' '.repeat(gutter)} |`)}`;
      frame.push(`${side} ${shown.pad}${colors.red(colors.bold(shown.carets))}`);
    }
  }
  return frame.join('\n');
}

interface Clipped {
  readonly text: string;
  /** What stands before the carets: as wide as the text above it in any font that has full-width spaces. */
  readonly pad: string;
  readonly carets: string;
}

interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Offset in the line, in UTF-16 units. */
  readonly at: number;
}

/** At most WIDTH columns of a line, those around `start` to `start + length`. */
function clip(line: string, start: number, length: number): Clipped {
  const cells = cellsOf(line);
  const place = cells.findIndex((cell) => cell.at + cell.text.length > start);
  const target = place === -1 ? cells.length : place;
  const from = firstShown(cells, target);
  let columns = 0;
  let to = from;
  for (; to < cells.length; to += 1) {
    columns += cells[to]?.columns ?? 0;
    if (columns > WIDTH) break;
  }
  const shown = cells.slice(from, to);
  const before = cells.slice(from, target);
  const under = shown.slice(target - from).filter((cell) => cell.at < start + length);
  const open = from > 0 ? '…' : '';
  return {
    text: `${open}${shown.map((cell) => cell.text).join('')}${to < cells.length ? '…' : ''}`,
    pad: `${' '.repeat(open.length)}${before.map(blank).join('')}`,
    carets: '^'.repeat(Math.max(1, width(under))),
  };
}

/** The first cell shown: the line's first if the place is near it, else the one LEAD columns before the place. */
function firstShown(cells: readonly Cell[], target: number): number {
  if (width(cells) <= WIDTH || width(cells.slice(0, target)) <= WIDTH - LEAD) return 0;
  let columns = 0;
  let from = target;
  while (from > 0 && columns < LEAD) {
    from -= 1;
    columns += cells[from]?.columns ?? 0;
  }
  return from;
}

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const character of line) {
    const text = displayed(character);
    // A tab is shown as several spaces.
    cells.push({ text, columns: character === '\t' ? text.length : columnsOf(text), at });
    at += character.length;
  }
  return cells;
}

function width(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

function blank(cell: Cell): string {
  return cell.columns === 2 && cell.text.length <= 2 && cell.text !== '  '
    ? '\u3000'
    : ' '.repeat(cell.columns);
}
