/** The widths of a table's columns. */
import type { Column } from '../../doc/nodes.js';

/** Whole twips that add up to the table's width: WPS goes by the grid, Word by the cells, and both must agree. */
export function columnWidths(columns: readonly Column[], total: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const edges: number[] = [0];
  let before = 0;
  for (const { share } of columns) {
    before += share;
    edges.push(Math.round((total * before) / shares));
  }
  return columns.map((_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0));
}
