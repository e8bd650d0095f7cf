/** Tables: caption, full grid with repeated head, notes. Word cannot print 续表 by itself, so `continuation` is for other formats. */
import {
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Column, Row, Table as TableNode } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { measure } from '../lengths.js';
import { PARAGRAPH_STYLES, TABLE_STYLES } from '../style-names.js';
import { cellStyle } from './cell-styles.js';
import { paragraph } from './paragraphs.js';

export function table(node: TableNode, context: Context): readonly (Paragraph | Table)[] {
  const widths = columnWidths(node.columns, measure(context.style.page));
  const { start, end } = ends(context.bookmarks.of(node));
  const notes = node.notes.map((note) => inlines(note.content, context));
  const all = [...node.head, ...node.body];
  const rows = all.map((row, index) => {
    const next = all[index + 1];
    const kept = next === undefined ? notes.length > 0 : HANGING.has(next.role);
    const closing = next === undefined && notes.length === 0 ? end : [];
    return tableRow(row, { columns: node.columns, widths, kept, closing }, context);
  });
  return [
    paragraph(PARAGRAPH_STYLES.caption, [...start, ...inlines(node.caption, context)]),
    new Table({
      style: TABLE_STYLES.table.id,
      layout: TableLayoutType.FIXED,
      width: { size: measure(context.style.page), type: WidthType.DXA },
      columnWidths: widths,
      rows,
    }),
    ...enclose({ start: [], end }, notes).map((children) =>
      paragraph(PARAGRAPH_STYLES.tableNote, children),
    ),
  ];
}

/** Rows that may not stand on another page than the row they belong to. */
const HANGING: ReadonlySet<Row['role']> = new Set(['companion', 'part', 'component']);

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

interface RowPlace {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  /** On one page with the row after it, or with the notes. */
  readonly kept: boolean;
  /** What ends the table's bookmark where no note follows. */
  readonly closing: readonly ParagraphChild[];
}

/** One paragraph a cell; a row is never split, and head rows stand again on every page. */
function tableRow(row: Row, place: RowPlace, context: Context): TableRow {
  const own = ends(context.bookmarks.of(row));
  const contents = enclose(
    { start: own.start, end: [...own.end, ...place.closing] },
    row.cells.map((cell) => inlines(cell.content, context)),
  );
  return new TableRow({
    ...(row.role === 'head' && { tableHeader: true }),
    cantSplit: true,
    children: contents.map((content, index) => {
      const style = cellStyle(place.columns[index]?.role ?? 'figure', row.role, place.kept);
      const width = place.widths[index] ?? 0;
      return new TableCell({
        width: { size: width, type: WidthType.DXA },
        children: [paragraph(style, content)],
      });
    }),
  });
}
