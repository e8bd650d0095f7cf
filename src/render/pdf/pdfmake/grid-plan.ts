/** What a table's rows come to before they are placed: how high each is, and which stay on one page. */
import type { Grid, RowSpan, TableNode, TextNode } from './nodes.js';

/** A table neither begins with fewer rows at the foot of a page nor ends with fewer at the head of one. */
const FEWEST_ROWS = 2;

export interface GridPlan {
  /** Height of each row's text, without the space around it. */
  readonly text: readonly number[];
  /** Height of each row with the space around its text and the rule below. */
  readonly whole: readonly number[];
  /** False where a row is higher than a page and must be broken. */
  readonly rowsHold: boolean;
  /** For each row, whether it stays on the page of the next. */
  readonly joined: readonly boolean[];
  /** Rows of the body that stay with the head. */
  readonly kept: number;
  /** Height of the head and those rows. */
  readonly beginning: number;
  /** Height of all. */
  readonly height: number;
  /** The first row of what stands on one page with the last. */
  readonly lastPart: number;
}

/** Heights in points of a text in so many columns from one on. */
export interface CellMeasures {
  readonly heightOf: (node: TextNode, column: number, columns: number) => number;
  /** Of the footnotes whose marks stand in it. */
  readonly notesOf: (node: TextNode, column: number, columns: number) => number;
}

/** `room` is the height of a page. */
export function planGrid(
  node: TableNode,
  grid: Grid,
  room: number,
  { heightOf, notesOf }: CellMeasures,
): GridPlan {
  const { layout, table } = node;
  const headerRows = table.headerRows ?? 0;
  const around = (row: number): number =>
    layout.paddingTop(row) + layout.paddingBottom(row) + layout.hLineWidth(row + 1);
  const text = table.body.map((cells) =>
    cells.reduce((highest, cell, column) => {
      if (!('text' in cell)) return highest;
      return Math.max(highest, heightOf(cell, column, cell.colSpan ?? 1));
    }, 0),
  );
  for (const { row, rows, column, columns, text: label } of grid.spans) {
    const within = sum(text.slice(row, row + rows)) + between(row, rows, around);
    const lack = heightOf(label, column, columns) - within;
    for (let at = row; lack > 0 && at < row + rows; at++) text[at] = (text[at] ?? 0) + lack / rows;
  }
  const whole = text.map((height, row) => height + around(row));
  // Footnotes take their room from the page of the row.
  const taken = table.body.map((cells, row) =>
    cells.reduce(
      (sum, cell, column) =>
        'text' in cell ? sum + notesOf(cell, column, cell.colSpan ?? 1) : sum,
      whole[row] ?? 0,
    ),
  );
  const head = layout.hLineWidth(0) + sum(whole.slice(0, headerRows));
  const rowsHold = whole.every((height, row) => row < headerRows || height <= room - head);
  const wanted = [...grid.joined];
  for (const { row, rows, column, columns, text: label } of grid.spans) {
    // Wherever a page ends within the rows, the first of them have room for the label.
    const height = heightOf(label, column, columns);
    let within = text[row] ?? 0;
    for (let at = row; within < height && at < row + rows - 1; at++) {
      wanted[at] = true;
      within += around(at) + (text[at + 1] ?? 0);
    }
  }
  const joined = rowsHold ? joinedWithin(wanted, taken, room - head, headerRows) : [];
  const kept = rowsHold ? keptRows(joined, taken, room - head, headerRows) : 0;
  const beginning = head + sum(taken.slice(headerRows, headerRows + kept));
  const height = head + sum(taken.slice(headerRows));
  const parted = joined.slice(0, -1).lastIndexOf(false) + 1;
  const lastPart = parted < headerRows + kept ? 0 : parted;
  return { text, whole, rowsHold, joined, kept, beginning, height, lastPart };
}

/** How far below the top of its first row's text a label stands, so that it is in the middle of the rows on that page. */
export function labelOffset(
  { row, rows }: RowSpan,
  { text, joined }: GridPlan,
  height: number,
  { paddingTop, paddingBottom, hLineWidth }: TableNode['layout'],
): number {
  const parted = joined.slice(row, row + rows - 1).indexOf(false);
  const together = parted === -1 ? rows : parted + 1;
  const around = (at: number): number => paddingTop(at) + paddingBottom(at) + hLineWidth(at + 1);
  const within = sum(text.slice(row, row + together)) + between(row, together, around);
  return Math.max(0, (within - height) / 2);
}

/** Height between the first text of some rows and their last, without the texts. */
function between(row: number, rows: number, around: (row: number) => number): number {
  return sum(Array.from({ length: rows - 1 }, (_, at) => around(row + at)));
}

/** Rows that are joined, as far as a page has room for them. */
function joinedWithin(
  joined: readonly boolean[],
  whole: readonly number[],
  room: number,
  headerRows: number,
): boolean[] {
  let height = 0;
  return joined.map((joins, row) => {
    if (row < headerRows) return true;
    height += whole[row] ?? 0;
    const isLast = row >= whole.length - FEWEST_ROWS && row < whole.length - 1;
    const fits = (joins || isLast) && height + (whole[row + 1] ?? 0) <= room;
    if (!fits) height = 0;
    return fits;
  });
}

function keptRows(
  joined: boolean[],
  whole: readonly number[],
  room: number,
  headerRows: number,
): number {
  const rows = whole.length - headerRows;
  const ends = [1, FEWEST_ROWS].map((fewest) => {
    const end = joined.indexOf(false, headerRows + fewest - 1);
    return end === -1 ? rows : Math.min(rows, end + 1 - headerRows);
  });
  const [one = rows, both = rows] = ends;
  const kept = sum(whole.slice(headerRows, headerRows + both)) <= room ? both : one;
  // Without a head there is no block that rows could stay with: they are joined to each other.
  if (headerRows === 0) for (let row = 0; row < kept - 1; row++) joined[row] = true;
  return kept;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((whole, height) => whole + height, 0);
}
