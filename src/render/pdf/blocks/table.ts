/** Tables: a full grid under its caption, the head repeated on every page, and notes below. */
import type { Table } from '../../../doc/nodes.js';
import type { HouseStyle } from '../../../style/style.js';
import { paragraph, type Flowing } from '../flow.js';
import type { PdfNode, TableNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';
import { rowsJoined } from './row-groups.js';
import { columnWidths, tableLayout, type Rules } from './rules.js';
import { setRow } from './table-row.js';

export function setTable(table: Table, context: BlockContext): Flowing[] {
  return [
    { node: grid(table, context), before: context.style.paragraphs.caption.before, after: 0 },
    ...table.notes.map(({ content, origin }) => paragraph('tableNote', content, origin, context)),
  ];
}

/** The caption is the first row of the head, without rules: so it stays with the table, and is repeated with the head. */
function grid(table: Table, context: BlockContext): TableNode {
  const { caption, tableHead } = context.style.paragraphs;
  const captions = table.caption.length === 0 ? 0 : 1;
  const headerRows = captions + table.head.length;
  const rules = gridRules(table, captions, context.style);
  const shares = table.columns.map((column) => column.share);
  const widths = columnWidths(shares, context.measure, rules);
  const joined = rowsJoined(table.body);
  const captionRows = captions === 0 ? [] : [captionRow(table, context)];
  const rows = [...table.head, ...table.body].map((row, at) =>
    setRow(row, at === 0 ? table.id : undefined, table.columns, widths, context),
  );
  return {
    table: {
      widths,
      headerRows,
      keepWithHeaderRows: joined.indexOf(false) + 1,
      dontBreakRows: true,
      joined: [...Array.from({ length: headerRows }, () => true), ...joined],
      body: [...captionRows, ...rows],
    },
    layout: tableLayout(rules),
    // About the caption, the head and a row: what comes before the table must not be parted from it.
    room: captions * caption.pitch + (table.head.length + 1) * tableHead.pitch,
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

function captionRow(table: Table, context: BlockContext): PdfNode[] {
  const { after } = context.style.paragraphs.caption;
  const caption = paragraph(
    'caption',
    table.caption,
    table.origin,
    context,
    anchor(table.id, context),
  ).node;
  const continued = paragraph('caption', table.continuation, table.origin, context).node;
  const [left, , right] = caption.margin ?? [0, 0, 0, 0];
  const cell: PdfNode = {
    ...caption,
    margin: [left, 0, right, after],
    continued,
    colSpan: table.columns.length,
    border: [false, false, false, true],
  };
  // pdfmake wants a place for each column that the cell spans, and fills it itself.
  return [cell, ...table.columns.slice(1).map((): PdfNode => ({ stack: [] }))];
}
