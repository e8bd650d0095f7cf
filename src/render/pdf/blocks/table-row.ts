/** Rows of a table: each cell in the style of its column. A cell over several rows is drawn without the rules between them. */
import type { Cell, Column, Row } from '../../../doc/nodes.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph } from '../flow.js';
import type { PdfNode, RowSpan, StackNode, TextNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { anchor, type BlockContext } from './context.js';
import type { Place } from './table-cells.js';

const COLUMN_ROLES = {
  number: 'tableNumber',
  name: 'tableName',
  figure: 'tableFigure',
} as const satisfies Record<Column['role'], ParagraphRole>;

/** The rows that one part of a table (head or body) has, and which of them this is. */
export interface RowPlace {
  readonly places: readonly (readonly Place[])[];
  readonly at: number;
  /** Index of the part's first row in the table. */
  readonly offset: number;
  /** What the part is. */
  readonly tag: Tag;
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
}

export interface SetRow {
  readonly cells: PdfNode[];
  /** Of the cells that begin in this row. */
  readonly spans: readonly RowSpan[];
}

/** A cell for every column. The row is the place of its own id, or else of `id`. */
export function setRow(
  row: Row,
  id: string | undefined,
  place: RowPlace,
  context: BlockContext,
): SetRow {
  const { places, at, offset, columns } = place;
  const spans: RowSpan[] = [];
  const within: Tag = { type: 'TR', within: place.tag };
  const heads = columns.findIndex(({ role }) => role === 'name');
  const cells = columns.map((column, index): PdfNode => {
    const { cell, below, beside } = places[at]?.[index] ?? { cell: undefined, below: 0, beside: 0 };
    // pdfmake wants something for each column that a cell spans, and puts its own in place of it.
    if (beside > 0) return { stack: [] };
    const reaches = cell === undefined ? 1 : extent(places, at, index, cell);
    const rows = cell === undefined ? 1 : height(places, at - below, index, cell);
    const traits = { ...(reaches > 1 && { colSpan: reaches }) };
    const sides = {
      border: [true, below === 0, true, below === rows - 1] satisfies TextNode['border'],
    };
    // Its row is there also where it has no cell of its own.
    if (below > 0) return { stack: [], tag: within, ...traits, ...sides };
    const name = index === 0 ? (row.id ?? id) : undefined;
    const scope = row.role === 'head' ? 'Column' : index === heads ? 'Row' : undefined;
    const tag: Tag = {
      type: scope === undefined ? 'TD' : 'TH',
      within,
      ...(scope !== undefined && { scope }),
      columns: reaches,
      rows,
    };
    const text = setCell(row, cell, column, index, place, context, {
      tag,
      ...anchor(name, context),
    });
    if (rows === 1) return { ...text, ...traits };
    const label: StackNode = { stack: [text], ...traits, ...sides };
    spans.push({ row: offset + at, rows, column: index, columns: reaches, label, text });
    return label;
  });
  return { cells, spans };
}

function setCell(
  row: Row,
  cell: Cell | undefined,
  column: Column,
  index: number,
  { widths }: RowPlace,
  context: BlockContext,
  traits: { readonly id?: string; readonly tag: Tag },
): TextNode {
  const isPart = row.role === 'part' || row.role === 'component';
  const isFigure = row.role !== 'head' && column.role === 'figure';
  const measure = widths[index] ?? context.measure;
  const { node } = paragraph(
    row.role === 'head' ? 'tableHead' : COLUMN_ROLES[column.role],
    cell?.content ?? [],
    cell?.origin ?? row.origin,
    { ...context, measure },
    {
      ...traits,
      indent: isPart && column.role === 'name' ? context.style.table.partIndent : 0,
    },
  );
  return isFigure && (cell?.columns ?? 1) === 1 ? { ...node, figure: true } : node;
}

/** How many columns a cell has from this one on. */
function extent(places: RowPlace['places'], at: number, column: number, cell: Cell): number {
  const beside = places[at]?.slice(column).findIndex((place) => place.cell !== cell) ?? 1;
  return beside === -1 ? (places[at]?.length ?? 1) - column : beside;
}

/** How many rows a cell has from this one on. */
function height(places: RowPlace['places'], at: number, column: number, cell: Cell): number {
  const end = places.slice(at).findIndex((row) => row[column]?.cell !== cell);
  return end === -1 ? places.length - at : end;
}
