/** Which cell covers which place of a table: the tree leaves covered cells out. */
import type { Cell, Row } from '../../../doc/nodes.js';

/** A place of the table. */
export interface Place {
  /** Undefined where a row has too few cells. */
  readonly cell: Cell | undefined;
  /** Rows between the cell's first and this one. */
  readonly below: number;
  /** Columns between the cell's first and this one. */
  readonly beside: number;
}

const EMPTY: Place = { cell: undefined, below: 0, beside: 0 };

/** For each row a place for each column; spans are cut where the table ends. */
export function placeCells(rows: readonly Row[], columns: number): readonly (readonly Place[])[] {
  const places: (Place | undefined)[][] = rows.map(() =>
    Array.from({ length: columns }, () => undefined),
  );
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (places[at]?.[column] !== undefined) column++;
      cover(places, at, column, cell);
    }
  });
  return places.map((row) => row.map((place) => place ?? EMPTY));
}

function cover(places: (Place | undefined)[][], at: number, column: number, cell: Cell): void {
  for (let below = 0; below < cell.rows; below++) {
    const row = places[at + below];
    for (let beside = 0; row !== undefined && beside < cell.columns; beside++) {
      if (column + beside < row.length) row[column + beside] = { cell, below, beside };
    }
  }
}
