/** Texts beside each other: their lines are laid out as the lines of one text, and drawn column by column. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { Inline, Line as PlacedLine } from 'pdfmake/js/Line.js';
import { Line } from './classes.js';
import { FEWEST_LINES } from './keeping.js';
import type { Sides } from './nodes.js';
import type { Rule } from './rules.js';

/** The lines of each column, with its place. */
export interface SetSide {
  readonly lines: readonly PlacedLine[];
  readonly left: number;
  readonly width: number;
}

/** As many lines as the longest column has; `width` is that of all columns. A page ends within them where it may within each. */
export function besides(
  sides: readonly SetSide[],
  rule: Sides['rule'],
  width: number,
): PlacedLine[] {
  const columns = sides.map((side) => side.lines.map((line) => inColumn(line, side)));
  for (const lines of columns) lines.forEach((line, at) => (line.paragraph = { at, lines }));
  const counts = sides.map(({ lines }) => lines.length);
  const ends = pageEnds(counts);
  return Array.from({ length: Math.max(0, ...counts) }, (_, at) => {
    const line = new Line(width);
    const lines = columns.flatMap((column) => column[at] ?? []);
    // The same inlines: what is written into them later, such as a note's number, is drawn.
    line.inlines = lines.flatMap(({ inlines }) => inlines);
    line.inlineWidths = width;
    line.lastLineInParagraph = true;
    line.sides = { lines, rule };
    line.staying = (ends.find((end) => end > at) ?? at + 1) - at;
    return line;
  });
}

/** After how many lines a page may end: in each column two lines or more stand on either side, or all of them. */
function pageEnds(counts: readonly number[]): readonly number[] {
  const mayEnd = (lines: number, end: number): boolean =>
    end >= lines || (end >= FEWEST_LINES && lines - end >= FEWEST_LINES);
  return Array.from({ length: Math.max(0, ...counts) }, (_, at) => at + 1).filter((end) =>
    counts.every((lines) => mayEnd(lines, end)),
  );
}

/** The line with its text where the column has it, so that nothing has to be aligned later. */
function inColumn(line: PlacedLine, { left, width }: SetSide): PlacedLine {
  const shares: Record<string, number> = { center: 1 / 2, right: 1 };
  const free = width - line.getWidth();
  const shift = left + free * (shares[line.inlines[0]?.alignment ?? ''] ?? 0);
  const column = new Line(width);
  column.inlines = line.inlines.map((inline, at): Inline => ({
    ...inline,
    x: inline.x + shift,
    alignment: 'left',
    leadingCut: 0,
    // Nothing stands between a column and the next.
    joint: at === line.inlines.length - 1 ? undefined : inline.joint,
  }));
  column.inlineWidths = line.inlineWidths;
  column.lastLineInParagraph = true;
  return column;
}

/**
 * Takes the lines of a page apart that stand beside each other: of each text column by column, so that whoever reads the page as it
 * was drawn reads a text to its end. One rule runs beside all that follow one another.
 */
export function takeApart({ items }: Page): void {
  const done: PageItem[] = [];
  let open: PlacedLine[] = [];
  const close = (): void => {
    done.push(...texts(open).flatMap(inColumns), ...ruleBeside(open));
    open = [];
  };
  for (const item of items) {
    const sides = item.type === 'line' ? item.item.sides : undefined;
    if (sides?.rule.width !== open.at(-1)?.sides?.rule.width) close();
    if (item.type === 'line' && sides !== undefined) open.push(item.item);
    else {
      close();
      done.push(item);
    }
  }
  close();
  items.splice(0, items.length, ...done);
}

/** Lines of the same texts together. */
function texts(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const found: PlacedLine[][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.[0]?.paragraph?.lines === line.paragraph?.lines && last !== undefined)
      last.push(line);
    else found.push([line]);
  }
  return found;
}

function inColumns(lines: readonly PlacedLine[]): readonly PageItem[] {
  const columns = new Map<unknown, PageItem[]>();
  for (const whole of lines) {
    (whole.sides?.lines ?? []).forEach((line, column) => {
      line.x = whole.x ?? 0;
      line.y = whole.y ?? 0;
      // Beside each other they are one line to whoever counts.
      line.counted = whole.counted === true && column === 0;
      if (column === 0 && whole.id !== undefined) line.id = whole.id;
      if (column === 0 && whole.bookmark !== undefined) line.bookmark = whole.bookmark;
      const text = line.paragraph?.lines;
      columns.set(text, [...(columns.get(text) ?? []), { type: 'line', item: line }]);
    });
  }
  return [...columns.values()].flat();
}

function ruleBeside(lines: readonly PlacedLine[]): readonly PageItem[] {
  const [first] = lines;
  const last = lines.at(-1);
  const { rule } = first?.sides ?? {};
  if (first === undefined || last === undefined || rule === undefined || rule.width === 0)
    return [];
  const x = (first.x ?? 0) + rule.at;
  const ends = { x1: x, y1: first.y ?? 0, x2: x, y2: (last.y ?? 0) + last.getHeight() };
  const item: Rule = { type: 'line', ...ends, lineWidth: rule.width };
  return [{ type: 'vector', item }];
}
