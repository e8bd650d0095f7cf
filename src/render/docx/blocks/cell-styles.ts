/** The style of a cell's paragraph: by its column, its row, and whether the row is kept with the next one. */
import type { Column, Row } from '../../../doc/nodes.js';
import type { FigureStyle } from '../figures.js';
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

export interface CellRole {
  readonly column: Column['role'];
  readonly row: Row['role'];
  readonly kept: boolean;
  /** Where the cell holds a figure that aligns with the others of its column. */
  readonly figure: FigureStyle | undefined;
}

export function cellStyle({ column, row, kept, figure }: CellRole): StyleName {
  if (row === 'head') return PARAGRAPH_STYLES.tableHead;
  const setIn = column === 'name' && (row === 'part' || row === 'component');
  const pair = figure ?? (setIn ? PART : BY_COLUMN[column]);
  return kept ? pair.kept : pair.plain;
}
