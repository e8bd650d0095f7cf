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
    const spanned = places[at + 1]?.some(({ below }) => below > 0) === true;
    const joins = (role === 'part' || role === 'component' || spanned) && length < MOST_ROWS;
    length = joins ? length + 1 : 1;
    return joins;
  });
}
