/** The style of a cell's paragraph: by its column, its row, and whether the row is kept with the next one. */
import type { Column, Row } from '../../../doc/nodes.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, type StyleName } from '../style-names.js';

interface Pair {
  readonly plain: StyleName;
  readonly kept: StyleName;
}

const BY_COLUMN: Readonly<Record<Column['role'], Pair>> = {
  number: { plain: PARAGRAPH_STYLES.tableNumber, kept: DERIVED_STYLES.tableNumberKept },
  name: { plain: PARAGRAPH_STYLES.tableName, kept: DERIVED_STYLES.tableNameKept },
  figure: { plain: PARAGRAPH_STYLES.tableFigure, kept: DERIVED_STYLES.tableFigureKept },
};

const PART: Pair = { plain: DERIVED_STYLES.tablePart, kept: DERIVED_STYLES.tablePartKept };

export function cellStyle(column: Column['role'], row: Row['role'], kept: boolean): StyleName {
  if (row === 'head') return PARAGRAPH_STYLES.tableHead;
  const setIn = column === 'name' && (row === 'part' || row === 'component');
  const pair = setIn ? PART : BY_COLUMN[column];
  return kept ? pair.kept : pair.plain;
}
