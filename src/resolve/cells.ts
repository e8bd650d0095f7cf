/** The cells of a plain table as they are written: what they span, and where their prose stands. */
import { fillRows, type RowFill } from '../core/cell-grid.js';
import type { CellData, PlainTableData } from '../model/body.js';

export function fillOf(
  rows: readonly (readonly CellData[])[],
  columns: number,
): readonly RowFill[] {
  return fillRows(
    rows.map((row) => row.map(spanOf)),
    columns,
  );
}

export function spanOf(cell: CellData): { readonly columns: number; readonly rows: number } {
  if (typeof cell === 'string') return { columns: 1, rows: 1 };
  return { columns: Number(cell.columns ?? 1), rows: Number(cell.rows ?? 1) };
}

export interface CellProse {
  readonly owner: object;
  readonly key: string | number;
  /** In a column of row numbers numerals are names. */
  readonly inNumberColumn: boolean;
}

export function* proseOfCells(data: PlainTableData): Generator<CellProse> {
  for (const rows of [data.head, data.rows]) {
    const fills = fillOf(rows, data.columns.length);
    for (const [index, row] of rows.entries()) {
      for (const [number, cell] of row.entries()) {
        const column = fills[index]?.starts[number] ?? 0;
        const inNumberColumn = data.columns[column]?.role === 'number';
        yield typeof cell === 'string'
          ? { owner: row, key: number, inNumberColumn }
          : { owner: cell, key: 'text', inNumberColumn };
      }
    }
  }
}
