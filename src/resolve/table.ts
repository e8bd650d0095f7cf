/** An indicator table: rows from the register, cells from the quantities, notes from legends and adjustments. */
import type { Adjustment } from '../model/indicators.js';
import type { NoteData, TableData } from '../model/body.js';
import type { BlockContext } from './block-context.js';
import type {
  CellContent,
  LinkedProse,
  NoteContent,
  TableContent,
  TableRow,
} from './edition-content.js';
import type { IndicatorRow } from './indicator-rows.js';
import { linkProse, type LinkContext } from './link-prose.js';

export function resolveTable(
  data: TableData,
  number: number,
  { book, places, link }: BlockContext,
): TableContent {
  const context: BlockContext = { book, places, link: { ...link, year: data.year } };
  const rows = link.indicators.rows(data.year);
  const notes = data.notes ?? [];
  checkLegends(data, rows, context);
  return {
    type: 'table',
    id: data.id,
    range: places.of(data),
    number,
    caption: linkProse(book.pieces(data, 'caption'), context.link),
    columns: data.columns.map((column) => ({
      head: linkProse(book.pieces(column, 'head'), context.link),
      role: column.role,
    })),
    rows: rows.map((row) => tableRow(row, data, context)),
    notes: notes.map((note) => noteContent(note, context)),
  };
}

function tableRow(row: IndicatorRow, table: TableData, context: BlockContext): TableRow {
  const { places, link } = context;
  const { indicator, entry, relation, number, name, unit } = row;
  return {
    id: `${table.id}.${indicator.id}`,
    range: places.of(indicator, 'name'),
    relation,
    name,
    unit,
    marks: row.marks.map((mark) => link.indicators.marks[mark] ?? ''),
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

function noteContent(note: NoteData, context: BlockContext): NoteContent {
  const { book, places, link } = context;
  return {
    range: places.of(note),
    text: note.parts.flatMap((part) =>
      'adjustment' in part
        ? adjustmentNote(part, context)
        : linkProse(book.pieces(part, 'text'), link),
    ),
    ...(note.label !== undefined && { label: note.label }),
  };
}

function adjustmentNote(part: { readonly adjustment: string }, context: BlockContext): LinkedProse {
  const { book, places, link } = context;
  const id = part.adjustment;
  const record = findAdjustment(id, link);
  if (record === undefined) {
    const known = adjustmentsOf(link).map((adjustment) => adjustment.id);
    const place = places.of(part, 'adjustment');
    link.diagnostics.report('unknown-adjustment', place, { id, known: known.join('、') });
    return [];
  }
  if (record.note === undefined) {
    link.diagnostics.report('adjustment-without-note', places.of(part, 'adjustment'), { id });
    return [];
  }
  return linkProse(book.pieces(record, 'note'), link);
}

function findAdjustment(id: string, link: LinkContext): Adjustment | undefined {
  return adjustmentsOf(link).find((adjustment) => adjustment.id === id);
}

function adjustmentsOf(link: LinkContext): readonly Adjustment[] {
  return link.indicators.all.flatMap((indicator) => indicator.adjustments ?? []);
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
