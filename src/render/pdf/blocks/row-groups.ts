/** Which rows of a table may not be parted by a page: parts and components stay with the row that they belong to. */
import type { Row } from '../../../doc/nodes.js';

/** Longer groups may break: they could be higher than a page. */
const MOST_ROWS = 10;

/** For each row, whether it stays on the page of the next; false for the last. */
export function rowsJoined(rows: readonly Row[]): boolean[] {
  let length = 1;
  return rows.map((_, at) => {
    const role = rows[at + 1]?.role;
    const joins = (role === 'part' || role === 'component') && length < MOST_ROWS;
    length = joins ? length + 1 : 1;
    return joins;
  });
}
