/** Lists that the program makes: each stands once, has something to list, and is there where it is needed. */
import { related, type Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { ListOfData } from '../model/body.js';
import type { Report } from '../model/content.js';
import { calledNotes } from './notes.js';
import type { ProseBook } from './prose-book.js';

export function checkLists(
  report: Report,
  book: ProseBook,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const blocks = report.body.flatMap((file) => file.blocks);
  const lists = blocks.filter((block) => 'list-of' in block);
  const annexes = blocks.filter((block) => 'annex' in block);
  const hasNotes = calledNotes(book).size > 0;
  const { notes: placement = 'footnote' } = report.report;

  const first = new Map<ListOfData['list-of'], ListOfData>();
  for (const list of lists) {
    const kind = list['list-of'];
    const place = places.of(list, 'list-of');
    const earlier = first.get(kind);
    if (earlier !== undefined) {
      diagnostics.report('list-of-twice', place, {}, [
        related('first-here', places.of(earlier, 'list-of'), {}),
      ]);
      continue;
    }
    first.set(kind, list);
    if (kind === 'notes' && placement === 'footnote') {
      diagnostics.report('note-list-with-footnotes', place, {});
    } else if (kind === 'notes' ? !hasNotes : annexes.length === 0) {
      diagnostics.report('list-of-nothing', place, {});
    }
  }
  if (placement !== 'footnote' && hasNotes && !first.has('notes')) {
    const place = places.of(report.report, 'notes');
    diagnostics.report('note-list-missing', place, { placement });
  }
  const [annex] = annexes;
  if (annex !== undefined && !first.has('annexes')) {
    diagnostics.report('annexes-not-listed', places.of(annex, 'annex'), {});
  }
}
