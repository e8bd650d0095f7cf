/** Tables: caption, full grid with repeated head, notes. Word cannot print 续表 by itself, so `continuation` is for other formats. */
import {
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Row, Table as TableNode } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import { placeCells, type PlacedCell, type PlacedRow } from '../cell-places.js';
import { columnWidths } from '../column-widths.js';
import { within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { measure, pageOf } from '../lengths.js';
import { paragraph } from '../paragraph.js';
import { rowMark } from '../row-mark.js';
import { PARAGRAPH_STYLES, TABLE_STYLES } from '../style-names.js';
import { cellStyle } from './cell-styles.js';

export function table(node: TableNode, context: Context): readonly (Paragraph | Table)[] {
  const total = measure(pageOf(context.style, node.orientation));
  const widths = columnWidths(node.columns, total);
  const { start, end } = ends(context.bookmarks.of(node));
  const notes = node.notes.map((note) => inlines(note.content, within(context, note)));
  const all = [...node.head, ...node.body];
  // Head and body apart: nothing spans from one into the other.
  const places = [node.head, node.body].flatMap((rows) => placeCells(rows, node.columns.length));
  // A mark in a row that goes would go with it.
  const closingRow = all.findLast(({ change }) => change === undefined) ?? all.at(-1);
  const rows = all.map((row, index) => {
    const next = all[index + 1];
    const place = places[index] ?? { cells: [], goesOn: false };
    const kept = place.goesOn || (next === undefined ? notes.length > 0 : HANGING.has(next.role));
    const closing = row === closingRow && notes.length === 0 ? end : [];
    return tableRow(row, place, { node, widths, kept, closing }, within(context, row));
  });
  return [
    paragraph(
      PARAGRAPH_STYLES.caption,
      [...start, ...inlines(node.caption, context)],
      context.change,
    ),
    new Table({
      style: (node.long === true ? TABLE_STYLES.long : TABLE_STYLES.table).id,
      layout: TableLayoutType.FIXED,
      width: { size: total, type: WidthType.DXA },
      columnWidths: widths,
      rows,
    }),
    ...enclose({ start: [], end }, notes).map((children, index) =>
      paragraph(PARAGRAPH_STYLES.tableNote, children, node.notes[index]?.change ?? context.change),
    ),
  ];
}

/** Rows that may not stand on another page than the row they belong to. */
const HANGING: ReadonlySet<Row['role']> = new Set(['companion', 'part', 'component']);

interface RowContext {
  readonly node: TableNode;
  readonly widths: readonly number[];
  /** On one page with the row after it, or with the notes. */
  readonly kept: boolean;
  /** What ends the table's bookmark where no note follows. */
  readonly closing: readonly ParagraphChild[];
}

/** One paragraph a cell; a row is never split, and head rows stand again on every page. */
function tableRow(row: Row, { cells }: PlacedRow, table: RowContext, context: Context): TableRow {
  const own = ends(context.bookmarks.of(row));
  const contents = enclose(
    { start: own.start, end: [...own.end, ...table.closing] },
    cells.map(({ cell, begins }) => (begins ? inlines(cell.content, context) : [])),
  );
  return new TableRow({
    ...(row.role === 'head' && { tableHeader: true }),
    ...(table.node.long !== true && { cantSplit: true }),
    ...rowMark(context.change),
    children: cells.map((place, index) =>
      tableCell(place, contents[index] ?? [], row.role, table, context),
    ),
  });
}

/** Both parts of a cell that spans rows are written out: the library would write the second one without a width. */
function tableCell(
  { cell, column, begins }: PlacedCell,
  content: readonly ParagraphChild[],
  role: Row['role'],
  { node, widths, kept }: RowContext,
  { figures }: Context,
): TableCell {
  const width = widths.slice(column, column + cell.columns).reduce((sum, own) => sum + own, 0);
  const figure = figures.of(cell);
  const style = cellStyle({
    column: node.columns[column]?.role ?? 'figure',
    row: role,
    kept,
    figure,
  });
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.columns > 1 && { columnSpan: cell.columns }),
    ...(cell.rows > 1 && {
      verticalMerge: begins ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    children: [paragraph(style, content)],
  });
}
