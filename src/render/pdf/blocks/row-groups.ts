/** Which rows of a table may not be parted by a page: parts and components stay with the row that they belong to. */
import type { Row } from '../../../doc/nodes.js';
import type { Place } from './table-cells.js';

/** Longer groups may break: they would leave large holes in pages. */
const MOST_ROWS = 10;

/** For each row, whether it stays on the page of the next; false for the last. */
export function rowsJoined(rows: readonly Row[], places: readonly (readonly Place[])[]): boolean[] {
  let length = 1;
  return rows.map((_, at) => {
    const role = rows[at + 1]?.role;
    const belongs = role === 'part' || role === 'component';
    length = belongs && length < MOST_ROWS ? length + 1 : 1;
    return length > 1 || places[at + 1]?.some(isAtEdge) === true;
  });
}

/** The second and the last row of a cell are not parted from the rows above them, so that no page has one row of it alone. */
function isAtEdge({ cell, below }: Place): boolean {
  return below === 1 || (cell !== undefined && below > 0 && below === cell.rows - 1);
}
