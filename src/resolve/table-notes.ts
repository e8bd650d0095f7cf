/** Notes under a table: from legends of marks, records of adjustments, and text. */
import type { NoteData } from '../model/body.js';
import { adjustmentsOf } from './adjustments.js';
import type { BlockContext } from './block-context.js';
import type { LinkedProse, TableNoteContent } from './edition-content.js';
import { linkProse } from './link-prose.js';

/** Without those that hold nothing but adjustments, where these are footnotes. */
export function tableNotes(
  notes: readonly NoteData[] = [],
  context: BlockContext,
): readonly TableNoteContent[] {
  const { book, places, link } = context;
  const printed = notes.map((note) => ({
    range: places.of(note),
    texts: note.parts
      .map((part) =>
        'adjustment' in part
          ? adjustmentNote(part, context)
          : linkProse(book.pieces(part, 'text'), link),
      )
      .filter((text) => text.length > 0),
    ...(note.label !== undefined && { label: note.label }),
  }));
  if (context.adjustments !== 'footnote') return printed;
  const kept = printed.filter((_, at) => notes[at]?.parts.some((part) => 'text' in part));
  return kept.length === printed.length ? printed : relabelled(kept, printed);
}

/** Labels close up over the notes that are gone; one that stays alone of several needs none. */
function relabelled(
  kept: readonly TableNoteContent[],
  all: readonly TableNoteContent[],
): readonly TableNoteContent[] {
  const labels = labelsOf(all);
  const alone = labels.length > 1 && labelsOf(kept).length === 1;
  const rest = alone ? [] : [...labels];
  return kept.map(({ label, ...note }) => {
    const next = label === undefined ? undefined : rest.shift();
    return next === undefined ? note : { ...note, label: next };
  });
}

function labelsOf(notes: readonly TableNoteContent[]): readonly string[] {
  return notes.flatMap(({ label }) => (label === undefined ? [] : [label]));
}

function adjustmentNote(part: { readonly adjustment: string }, context: BlockContext): LinkedProse {
  const { book, places, link, adjustments } = context;
  const id = part.adjustment;
  const all = adjustmentsOf(link.indicators);
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
  return adjustments === 'footnote' ? [] : linkProse(book.pieces(record, 'note'), link);
}
