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

export interface WrittenCell {
  readonly part: 'head' | 'rows';
  /** As people count: from 1, cells as they are written, whatever they span. */
  readonly row: number;
  readonly column: number;
  /** Where the prose of the cell stands. */
  readonly owner: object;
  readonly key: string | number;
  /** In a column of row numbers numerals are names. */
  readonly inNumberColumn: boolean;
}

export function cellsOf(data: PlainTableData): readonly WrittenCell[] {
  return (['head', 'rows'] as const).flatMap((part) => {
    const fills = fillOf(data[part], data.columns.length);
    return data[part].flatMap((cells, index) =>
      cells.map((cell, number) => {
        const starts = fills[index]?.starts[number] ?? 0;
        const inNumberColumn = data.columns[starts]?.role === 'number';
        const place = { part, row: index + 1, column: number + 1, inNumberColumn };
        return typeof cell === 'string'
          ? { ...place, owner: cells, key: number }
          : { ...place, owner: cell, key: 'text' };
      }),
    );
  });
}
