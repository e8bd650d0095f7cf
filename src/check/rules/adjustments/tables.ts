/** The tables of indicators, with what their notes explain. */
import type { NoteData, TableData } from '../../../model/body.js';
import type { Subject } from '../../subject.js';

export function indicatorTables({ report }: Subject): readonly TableData[] {
  return report.body.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('table' in block && block.table === 'indicators' ? [block] : [])),
  );
}

type NotePart = NoteData['parts'][number];

export function partsOf({ notes = [] }: TableData): readonly NotePart[] {
  return notes.flatMap(({ parts }) => parts);
}

/** Ids of marks and statuses with a legend under the table. */
export function legendsOf(table: TableData): ReadonlySet<string> {
  return new Set(
    partsOf(table).flatMap((part) =>
      'legend' in part && part.legend !== undefined ? [part.legend] : [],
    ),
  );
}

/** Ids of the adjustments that are told in notes, under tables or elsewhere. */
export function adjustmentsTold(subject: Subject): ReadonlySet<string> {
  const { report, passages } = subject;
  const noted = report.body.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      'table' in block
        ? (block.notes ?? []).flatMap(({ parts }) =>
            parts.flatMap((part) => ('adjustment' in part ? [part.adjustment] : [])),
          )
        : [],
    ),
  );
  const footnotes = passages.flatMap(({ kind, block }) => (kind === 'note' ? [block] : []));
  return new Set([...noted, ...footnotes]);
}
