/** A table written out cell by cell: its prose linked, its spans checked against its columns. */
import type { CellData, PlainTableData } from '../model/body.js';
import { footnotesOf } from './adjustments.js';
import type { BlockContext } from './block-context.js';
import { fillOf, spanOf } from './cells.js';
import type { PlainCell, PlainRow, PlainTableContent } from './edition-content.js';
import { linkProse } from './link-prose.js';
import { tableNotes } from './table-notes.js';

export function resolvePlainTable(
  data: PlainTableData,
  number: number,
  context: BlockContext,
): PlainTableContent {
  const { book, places, link } = context;
  for (const rows of [data.head, data.rows]) checkRows(rows, data.columns.length, context);
  const footnotes = footnotesOf(data, [], context);
  return {
    type: 'plainTable',
    id: data.id,
    range: places.of(data),
    number,
    caption: [...linkProse(book.pieces(data, 'caption'), link), ...footnotes.caption],
    orientation: data.orientation ?? 'portrait',
    columns: data.columns.map(({ role, share }) => ({ role, share: Number(share) })),
    head: data.head.map((row) => rowContent(row, context)),
    rows: data.rows.map((row) => rowContent(row, context)),
    notes: tableNotes(data.notes, context),
  };
}

function rowContent(row: readonly CellData[], { book, link }: BlockContext): PlainRow {
  return row.map((cell, index): PlainCell => {
    const pieces = typeof cell === 'string' ? book.pieces(row, index) : book.pieces(cell, 'text');
    return { text: linkProse(pieces, link), ...spanOf(cell) };
  });
}

/** Head and body are checked apart: no span reaches from one into the other. */
function checkRows(
  rows: readonly (readonly CellData[])[],
  columns: number,
  { places, link }: BlockContext,
): void {
  for (const [index, { filled, misfit }] of fillOf(rows, columns).entries()) {
    const row = rows[index] ?? [];
    if (misfit !== undefined) {
      link.diagnostics.report('cell-span', places.of(row, misfit), {});
    } else if (filled !== columns) {
      const params = { filled: String(filled), columns: String(columns) };
      link.diagnostics.report('row-width', places.of(row), params);
    }
  }
}
