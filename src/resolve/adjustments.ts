/** Adjustments of indicators as footnotes: which of them a table carries, and where in it their marks stand. */
import type { PlainTableData, TableData } from '../model/body.js';
import type { Adjustment } from '../model/indicators.js';
import type { BlockContext } from './block-context.js';
import type { LinkedNote } from './edition-content.js';
import type { IndicatorRegister, IndicatorRow } from './indicator-rows.js';
import { linkProse, type LinkContext } from './link-prose.js';

export interface TableFootnotes {
  /** Behind the names of rows, by indicator. */
  readonly rows: ReadonlyMap<string, readonly LinkedNote[]>;
  /** At the caption: those of indicators that have no row in the table, as when they were dropped. */
  readonly caption: readonly LinkedNote[];
}

export function adjustmentsOf(indicators: IndicatorRegister): readonly Adjustment[] {
  return indicators.all.flatMap(({ adjustments = [] }) => adjustments);
}

/** The adjustments of the table's year, and those that its notes name; none where the report prints no footnotes of them. */
export function footnotesOf(
  data: TableData | PlainTableData,
  rows: readonly IndicatorRow[],
  context: BlockContext,
): TableFootnotes {
  const inRows = new Map<string, readonly LinkedNote[]>();
  const atCaption: LinkedNote[] = [];
  if (context.adjustments === 'table-note') return { rows: inRows, caption: atCaption };
  const named = namedIn(data);
  const year = 'year' in data ? data.year : undefined;
  for (const { id, adjustments = [] } of context.link.indicators.all) {
    const notes = adjustments
      .filter((adjustment) => adjustment.year === year || named.has(adjustment.id))
      .flatMap((adjustment) => footnote(adjustment, context));
    if (rows.some(({ indicator }) => indicator.id === id)) inRows.set(id, notes);
    else atCaption.push(...notes);
  }
  return { rows: inRows, caption: atCaption };
}

function namedIn({ notes = [] }: TableData | PlainTableData): ReadonlySet<string> {
  const parts = notes.flatMap((note) => note.parts);
  return new Set(parts.flatMap((part) => ('adjustment' in part ? [part.adjustment] : [])));
}

/** One that has no words for print has no footnote. */
function footnote(adjustment: Adjustment, { book, places, link }: BlockContext): LinkedNote[] {
  if (adjustment.note === undefined) return [];
  const text = linkProse(book.pieces(adjustment, 'note'), withoutNotes(link));
  const range = places.of(adjustment, 'note');
  return [{ type: 'note', id: adjustment.id, placement: 'footnote', range, text }];
}

/** A note cannot call another. */
function withoutNotes({ notes: _notes, ...link }: LinkContext): LinkContext {
  return link;
}
