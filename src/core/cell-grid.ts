/** How cells that span columns and rows fill the columns of a table. */

export interface Span {
  readonly columns: number;
  readonly rows: number;
}

export interface RowFill {
  /** For each cell the column where it begins, from 0. */
  readonly starts: readonly number[];
  /** Columns that the row fills, those that spans of rows above cover included. */
  readonly filled: number;
  /** The first cell that runs into one that spans down from above, or that wants more rows than there are. */
  readonly misfit?: number;
}

/** One entry a row. A row is sound when it fills exactly `columns` and has no misfit. */
export function fillRows(rows: readonly (readonly Span[])[], columns: number): readonly RowFill[] {
  /** For each column the number of further rows that a cell above covers. */
  const covered = Array.from({ length: columns }, () => 0);
  return rows.map((cells, index) => {
    const isCovered = (column: number): boolean => (covered[column] ?? 0) > 0;
    const spanning: { readonly from: number; readonly span: Span }[] = [];
    const starts: number[] = [];
    let misfit: number | undefined;
    let column = 0;
    for (const [number, span] of cells.entries()) {
      while (isCovered(column)) column += 1;
      const end = column + span.columns;
      const collides = range(column, end).some(isCovered);
      if (collides || index + span.rows > rows.length) misfit ??= number;
      starts.push(column);
      spanning.push({ from: column, span });
      column = end;
    }
    while (isCovered(column)) column += 1;
    const behind = range(column, columns).filter(isCovered).length;

    for (const [at, rest] of covered.entries()) covered[at] = Math.max(0, rest - 1);
    for (const { from, span } of spanning) {
      for (const at of range(from, Math.min(from + span.columns, columns))) {
        covered[at] = Math.max(covered[at] ?? 0, span.rows - 1);
      }
    }
    return { starts, filled: column + behind, ...(misfit !== undefined && { misfit }) };
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}
