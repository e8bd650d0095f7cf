/** Notes and explained terms, linked once, however often they are called. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { Report } from '../model/content.js';
import type { Explanation } from './edition-content.js';
import { linkProse, type LinkContext } from './link-prose.js';
import type { ProseBook } from './prose-book.js';

/** By id. Notes cannot call notes: `link` must know of none. */
export function linkNotes(
  { notes: { notes } }: Report,
  book: ProseBook,
  link: LinkContext,
): ReadonlyMap<string, Explanation> {
  return new Map(
    notes.map((note) => [
      note.id,
      {
        text: linkProse(book.pieces(note, 'text'), link),
        ...(note.term !== undefined && { term: linkProse(book.pieces(note, 'term'), link) }),
      },
    ]),
  );
}

/** A note that nothing calls is printed nowhere. */
export function checkNotesUsed(
  report: Report,
  book: ProseBook,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const called = calledNotes(book);
  for (const note of report.notes.notes) {
    if (called.has(note.id)) continue;
    diagnostics.report('note-unused', places.of(note, 'id'), { id: note.id });
  }
}

export function calledNotes(book: ProseBook): ReadonlySet<string> {
  return new Set(
    book.calls.flatMap(({ name, args: [id] }) => (name === 'note' && id ? [id.text] : [])),
  );
}
