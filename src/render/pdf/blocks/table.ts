/** Tables: a full grid under its caption, the head repeated on every page, and notes below. */
import type { Table } from '../../../doc/nodes.js';
import type { HouseStyle } from '../../../style/style.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import { typeHeight } from '../grid.js';
import type { PdfNode, TableNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { anchor, type BlockContext } from './context.js';
import { rowsJoined } from './row-groups.js';
import { columnWidths, tableLayout, type Rules } from './rules.js';
import { placeCells } from './table-cells.js';
import { setRow } from './table-row.js';

export function setTable(table: Table, context: BlockContext): Flowing[] {
  if (table.orientation === 'portrait') return upright(table, context);
  const measure = typeHeight(context.style.page);
  const content = flow(upright(table, { ...context, measure }));
  return [{ node: { stack: content, turned: true }, before: 0, after: 0 }];
}

function upright(table: Table, context: BlockContext): Flowing[] {
  const notes = table.notes.map(({ content, origin }) => {
    const note = paragraph('tableNote', content, origin, context);
    return { ...note, node: { ...note.node, keepWithPrevious: true } };
  });
  const { before } = context.style.paragraphs.caption;
  return [{ node: grid(table, context), before, after: 0 }, ...notes];
}

/** The caption is the first row of the head, without rules: so it stays with the table, and is repeated with the head. */
function grid(table: Table, context: BlockContext): TableNode {
  const { columns, head, body } = table;
  const captions = table.caption.length === 0 ? 0 : 1;
  const headerRows = captions + head.length;
  const rules = gridRules(table, captions, context.style);
  const shares = columns.map((column) => column.share);
  const widths = columnWidths(shares, context.measure, rules);
  const tag: Tag = { type: 'Table' };
  const captionRows = captions === 0 ? [] : [captionRow(table, tag, context)];
  const heads = placeCells(head, columns.length);
  const bodies = placeCells(body, columns.length);
  const parts = {
    head: { places: heads, offset: captions, tag: { type: 'THead', within: tag } },
    body: { places: bodies, offset: headerRows, tag: { type: 'TBody', within: tag } },
  } as const;
  const rows = [
    ...head.map((row, at) => ({ row, place: { ...parts.head, at } })),
    ...body.map((row, at) => ({ row, place: { ...parts.body, at } })),
  ].map(({ row, place }, at) => {
    const id = at === 0 ? table.id : undefined;
    return setRow(row, id, { ...place, columns, widths }, context);
  });
  return {
    tag,
    table: {
      widths: [...widths],
      headerRows,
      body: [...captionRows, ...rows.map(({ cells }) => cells)],
    },
    layout: tableLayout(rules),
    grid: {
      widths,
      joined: [...Array.from({ length: headerRows }, () => true), ...rowsJoined(body, bodies)],
      spans: rows.flatMap(({ spans }) => spans),
    },
  };
}

function gridRules({ columns, head, body }: Table, captions: number, style: HouseStyle): Rules {
  const { outerRule, innerRule, paddingHorizontal, paddingVertical } = style.table;
  const last = captions + head.length + body.length;
  return {
    horizontal: (line) => {
      if (line < captions) return 0;
      return line === captions || line === last ? outerRule : innerRule;
    },
    vertical: (line) => (line === 0 || line === columns.length ? outerRule : innerRule),
    paddingHorizontal,
    paddingVertical: (row) => (row < captions ? 0 : paddingVertical),
  };
}

function captionRow(table: Table, within: Tag, context: BlockContext): PdfNode[] {
  const { after } = context.style.paragraphs.caption;
  const caption = paragraph('caption', table.caption, table.origin, context, {
    tag: { type: 'Caption', within },
    ...anchor(table.id, context),
  }).node;
  const continued = paragraph('caption', table.continuation, table.origin, context).node;
  const [left, , right] = caption.margin ?? [0, 0, 0, 0];
  const cell: PdfNode = {
    ...caption,
    margin: [left, 0, right, after],
    continued,
    // In Word it is a paragraph above the table.
    counted: true,
    colSpan: table.columns.length,
    border: [false, false, false, true],
  };
  // pdfmake wants a place for each column that the cell spans, and fills it itself.
  return [cell, ...table.columns.slice(1).map((): PdfNode => ({ stack: [] }))];
}
