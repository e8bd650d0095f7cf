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
  const { line, column } = place.file.positionAt(place.start);
  const lines = linesAround(place.file.text, place.start - (column - 1), line);
  const gutter = String(lines.at(-1)?.number ?? line).length;

  const frame: string[] = [];
  for (const { number, text } of lines) {
    const marked = number === line;
    const shown = marked ? clip(text, column - 1, place.end - place.start) : clip(text, 0, 0);
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

interface Line {
  readonly number: number;
  readonly text: string;
}

/** The line that begins at `start`, and those around it. */
function linesAround(file: string, start: number, number: number): Line[] {
  const textFrom = (from: number): string => {
    const feed = file.indexOf('\n', from);
    return file.slice(from, feed === -1 ? file.length : feed).replace(/\r$/, '');
  };
  const lines = [{ number, text: textFrom(start) }];
  for (let from = start, back = 1; back <= CONTEXT && from > 0; back += 1) {
    from = from < 2 ? 0 : file.lastIndexOf('\n', from - 2) + 1;
    lines.unshift({ number: number - back, text: textFrom(from) });
  }
  for (let from = start, on = 1; on <= CONTEXT; on += 1) {
    const feed = file.indexOf('\n', from);
    if (feed === -1) break;
    from = feed + 1;
    // What stands behind the last line feed is no line.
    if (from === file.length) break;
    lines.push({ number: number + on, text: textFrom(from) });
  }
  return lines;
}

interface Clipped {
  readonly text: string;
  /** What stands before the carets: as wide as the text above it in any font that has full-width spaces. */
  readonly pad: string;
  readonly carets: string;
}

/** A character as it is shown. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  /** Where its source begins and ends in the line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** At most WIDTH columns of a line, those around `start` to `start + length`. */
function clip(line: string, start: number, length: number): Clipped {
  const cells = cellsNear(line, start);
  const behind = cells.findIndex((cell) => cell.end > start);
  const target = behind === -1 ? cells.length : behind;
  const from = firstShown(cells, target);
  let to = from;
  for (let columns = 0; to < cells.length; to += 1) {
    columns += cells[to]?.columns ?? 0;
    if (columns > WIDTH) break;
  }
  const shown = cells.slice(from, to);
  const marked = shown.slice(target - from).filter((cell) => cell.start < start + length);
  const opening = (shown[0]?.start ?? 0) > 0 ? '…' : '';
  const closing = (shown.at(-1)?.end ?? line.length) < line.length ? '…' : '';
  return {
    text: `${opening}${shown.map((cell) => cell.text).join('')}${closing}`,
    pad: `${' '.repeat(opening.length)}${cells.slice(from, target).map(blank).join('')}`,
    carets: '^'.repeat(Math.max(1, columnsOfAll(marked))),
  };
}

/** The first cell shown: the line's first if the place is near it, else the one LEAD columns before the place. */
function firstShown(cells: readonly Cell[], target: number): number {
  const fits = columnsOfAll(cells) <= WIDTH;
  if (fits || columnsOfAll(cells.slice(0, target)) <= WIDTH - LEAD) return 0;
  let from = target;
  for (let columns = 0; from > 0 && columns < LEAD;) {
    from -= 1;
    columns += cells[from]?.columns ?? 0;
  }
  return from;
}

/** As much of a line as can be shown, and more: a line may be as long as the file. */
function cellsNear(line: string, place: number): Cell[] {
  const cells: Cell[] = [];
  let start = Math.max(0, place - 4 * WIDTH);
  for (const character of line.slice(start, place + 4 * WIDTH)) {
    const text = displayed(character);
    const columns = [...text].reduce((sum, each) => sum + columnsOf(each), 0);
    cells.push({ text, columns, start, end: start + character.length });
    start += character.length;
  }
  return cells;
}

function columnsOfAll(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columns, 0);
}

/** A full-width space under a full-width character, so that the carets stand right even where two columns are not the width of one. */
function blank({ text, columns }: Cell): string {
  return [...text].length === 1 && columns === 2 ? '\u3000' : ' '.repeat(columns);
}
