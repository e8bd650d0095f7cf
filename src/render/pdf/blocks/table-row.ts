/** Rows of a table: each cell in the style of its column. */
import type { Column, Row } from '../../../doc/nodes.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph } from '../flow.js';
import type { PdfNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';

const COLUMN_ROLES = {
  number: 'tableNumber',
  name: 'tableName',
  figure: 'tableFigure',
} as const satisfies Record<Column['role'], ParagraphRole>;

/** A cell for every column. The row is the place of its own id, or else of `id`. */
export function setRow(
  row: Row,
  id: string | undefined,
  columns: readonly Column[],
  widths: readonly number[],
  context: BlockContext,
): PdfNode[] {
  const isPart = row.role === 'part' || row.role === 'component';
  return columns.map((column, at) => {
    const cell = row.cells[at];
    const role = row.role === 'head' ? 'tableHead' : COLUMN_ROLES[column.role];
    const measure = widths[at] ?? context.measure;
    return paragraph(
      role,
      cell?.content ?? [],
      cell?.origin ?? row.origin,
      { ...context, measure },
      {
        ...(at === 0 && anchor(row.id ?? id, context)),
        indent: isPart && column.role === 'name' ? context.style.table.partIndent : 0,
      },
    ).node;
  });
}
