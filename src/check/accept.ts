/** Findings that the office accepts, by its records; records that accept nothing are findings themselves. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { MessageTable } from '../core/messages/message.js';
import { messages } from '../core/messages/table.js';
import { nearest } from '../core/nearest.js';
import type { Places } from '../core/places.js';
import { severityOf } from '../core/severity.js';
import type { AcceptedFile, AcceptedRecord } from '../model/accepted.js';

/**
 * The diagnostics, those with a record marked as accepted, and what is wrong with the records.
 * An error of an earlier stage cannot be accepted: without the rules having run, nobody knows what else there is.
 * Whether records of rules that were `notRun` are needed, nobody knows either.
 */
export function accept(
  diagnostics: readonly Diagnostic[],
  { accepted: records }: AcceptedFile,
  places: Places,
  notRun: readonly MessageTable[] = [],
): readonly Diagnostic[] {
  const used = new Set<AcceptedRecord>();
  const judged = diagnostics.map((item) => {
    const about = aboutOf(item);
    if (item.about === undefined && severityOf(item) === 'error') return item;
    const matching = records.filter(
      (record) => record.rule === item.rule && record.about === about,
    );
    for (const record of matching) used.add(record);
    const [first] = matching;
    return first === undefined ? { ...item, about } : { ...item, about, accepted: first.reason };
  });
  const unused = records.filter(
    (record) => !used.has(record) && !notRun.some((rules) => Object.hasOwn(rules, record.rule)),
  );
  return [...judged, ...unused.map((record) => unmatched(record, places))];
}

/** A stage's diagnostic is about its id, or else about the first thing that its message names. */
function aboutOf({ about, params }: Diagnostic): string {
  return about ?? params['id'] ?? Object.values(params)[0] ?? '';
}

function unmatched(record: AcceptedRecord, places: Places): Diagnostic {
  const { rule, about } = record;
  if (Object.hasOwn(messages, rule)) {
    return diagnostic('accepted-nothing', places.of(record), { rule, about });
  }
  const near = nearest(rule, Object.keys(messages));
  const place = places.of(record, 'rule');
  return near === undefined
    ? diagnostic('accepted-unknown-rule', place, { rule })
    : diagnostic('accepted-unknown-rule-nearest', place, { rule, nearest: near });
}
