/** Where the cells of a table stand once spans are counted: every row of Word's fills every column. */
import { fillRows } from '../../core/cell-grid.js';
import type { Cell, Row } from '../../doc/nodes.js';

/** A cell in one of the rows that it fills. */
export interface PlacedCell {
  readonly cell: Cell;
  /** The first of its columns, from 0. */
  readonly column: number;
  /** False in the rows below its first, where Word wants a cell that continues it. */
  readonly begins: boolean;
}

export interface PlacedRow {
  readonly cells: readonly PlacedCell[];
  /** Whether a cell of this row goes on in the next one. */
  readonly goesOn: boolean;
}

/** One entry a row, its cells from left to right. Rows fill the columns: what does not was found by the content's checks. */
export function placeCells(rows: readonly Row[], columns: number): readonly PlacedRow[] {
  const fills = fillRows(
    rows.map((row) => row.cells),
    columns,
  );
  const placed = rows.flatMap((row, index) =>
    row.cells.map((cell, at) => ({ cell, row: index, column: fills[index]?.starts[at] ?? at })),
  );
  return rows.map((_, index) => {
    const cells = placed.filter(({ cell, row }) => row <= index && index < row + cell.rows);
    return {
      cells: cells
        .map(({ cell, row, column }) => ({ cell, column, begins: row === index }))
        .sort((a, b) => a.column - b.column),
      goesOn: cells.some(({ cell, row }) => row + cell.rows - 1 > index),
    };
  });
}

/** The cells that begin in each column, from top to bottom. */
export function cellsByColumn(rows: readonly Row[], columns: number): readonly (readonly Cell[])[] {
  const placed = placeCells(rows, columns).flatMap(({ cells }) => cells);
  return Array.from({ length: columns }, (_, index) =>
    placed.filter(({ begins, column }) => begins && column === index).map(({ cell }) => cell),
  );
}
