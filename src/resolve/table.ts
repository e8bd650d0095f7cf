/** An indicator table: rows from the register, cells from the quantities. */
import type { TableData } from '../model/body.js';
import { footnotesOf, type TableFootnotes } from './adjustments.js';
import type { BlockContext } from './block-context.js';
import type { CellContent, TableContent, TableRow } from './edition-content.js';
import type { IndicatorRow } from './indicator-rows.js';
import { linkProse } from './link-prose.js';
import { tableNotes } from './table-notes.js';

export function resolveTable(
  data: TableData,
  number: number,
  blockContext: BlockContext,
): TableContent {
  const { book, places, link } = blockContext;
  const context: BlockContext = { ...blockContext, link: { ...link, year: data.year } };
  const rows = link.indicators.rows(data.year);
  checkLegends(data, rows, context);
  const footnotes = footnotesOf(data, rows, context);
  return {
    type: 'table',
    id: data.id,
    range: places.of(data),
    number,
    caption: [...linkProse(book.pieces(data, 'caption'), context.link), ...footnotes.caption],
    orientation: data.orientation ?? 'portrait',
    columns: data.columns.map((column) => ({
      head: linkProse(book.pieces(column, 'head'), context.link),
      role: column.role,
    })),
    rows: rows.map((row) => tableRow(row, data, footnotes, context)),
    notes: tableNotes(data.notes, context),
  };
}

function tableRow(
  row: IndicatorRow,
  table: TableData,
  footnotes: TableFootnotes,
  context: BlockContext,
): TableRow {
  const { places, link } = context;
  const { indicator, entry, relation, number, name, unit } = row;
  return {
    id: `${table.id}.${indicator.id}`,
    range: places.of(indicator, 'name'),
    relation,
    name,
    unit,
    marks: row.marks.map((mark) => link.indicators.marks[mark] ?? ''),
    notes: footnotes.rows.get(indicator.id) ?? [],
    cells: table.columns.flatMap(({ role }): CellContent[] => {
      const id = `${indicator.id}.${row.year}.${role}`;
      if (entry[role] === undefined) {
        const params = { id: indicator.id, year: row.year, role };
        link.diagnostics.report('value-missing', places.of(entry), params);
        return [];
      }
      const quantity = link.quantities.get(id)?.quantity;
      return quantity === undefined ? [] : [{ id, quantity, range: places.of(entry, role) }];
    }),
    ...(number !== undefined && { number }),
  };
}

/** A mark without its legend cannot be understood by who reads the table. */
function checkLegends(
  table: TableData,
  rows: readonly IndicatorRow[],
  { places, link }: BlockContext,
): void {
  const explained = new Set(
    (table.notes ?? []).flatMap((note) =>
      note.parts.flatMap((part) => ('legend' in part ? [part.legend] : [])),
    ),
  );
  // The nature that most indicators have prints no mark; only marks of the register are looked for.
  for (const id of new Set(rows.flatMap((row) => row.marks))) {
    if (explained.has(id)) continue;
    const mark = link.indicators.marks[id] ?? '';
    link.diagnostics.report('mark-without-legend', places.of(table, 'table'), { mark, id });
  }
}
