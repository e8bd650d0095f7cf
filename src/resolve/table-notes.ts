/** Notes under a table: from legends of marks, records of adjustments, and text. */
import type { NoteData } from '../model/body.js';
import type { Adjustment } from '../model/indicators.js';
import type { BlockContext } from './block-context.js';
import type { LinkedProse, TableNoteContent } from './edition-content.js';
import { linkProse, type LinkContext } from './link-prose.js';

export function tableNotes(
  notes: readonly NoteData[] = [],
  context: BlockContext,
): readonly TableNoteContent[] {
  const { book, places, link } = context;
  return notes.map((note) => ({
    range: places.of(note),
    text: note.parts.flatMap((part) =>
      'adjustment' in part
        ? adjustmentNote(part, context)
        : linkProse(book.pieces(part, 'text'), link),
    ),
    ...(note.label !== undefined && { label: note.label }),
  }));
}

function adjustmentNote(part: { readonly adjustment: string }, context: BlockContext): LinkedProse {
  const { book, places, link } = context;
  const id = part.adjustment;
  const all = adjustmentsOf(link);
  const record = all.find((adjustment) => adjustment.id === id);
  if (record === undefined) {
    const known = all.map((adjustment) => adjustment.id);
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

function adjustmentsOf(link: LinkContext): readonly Adjustment[] {
  return link.indicators.all.flatMap((indicator) => indicator.adjustments ?? []);
}
