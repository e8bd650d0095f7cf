/** Segments that came back → changes of the overlay, or every fault that they have. */
import { Diagnostics, type Diagnostic } from '../../core/diagnostic.js';
import { nearest } from '../../core/nearest.js';
import { nameOf } from '../../resolve/translation/translatable.js';
import type { EntryChange } from '../edit-overlay.js';
import { fieldId } from '../segment.js';
import type { ReturnedField } from './new-field.js';
import type { Present } from './present.js';
import type { ReturnedSegment } from './returned-segment.js';
import { takeUnit } from './take-unit.js';

export interface TakenIn {
  /** Not to be used where there is an error. */
  readonly changes: readonly EntryChange[];
  readonly diagnostics: readonly Diagnostic[];
}

export function takeIn(returned: readonly ReturnedSegment[], present: Present): TakenIn {
  const diagnostics = new Diagnostics();
  const places = new Map(
    present.units.flatMap((translated) =>
      translated.unit.fields.map((field) => [fieldId(translated, field), { translated, field }]),
    ),
  );
  const seen = new Set<string>();
  const units = new Map<string, Map<string, ReturnedField>>();
  for (const segment of returned) {
    const { id, range } = segment;
    const number = places.has(id) ? undefined : /\.(\d{1,4})$/.exec(id)?.[1];
    const fieldName = number === undefined ? id : id.slice(0, -number.length - 1);
    const place = places.get(fieldName);
    if (place === undefined) {
      const meant = nearest(id, places.keys()) ?? '—';
      diagnostics.report('exchange-id-unknown', range, { id, nearest: meant });
    } else if (seen.has(id)) {
      diagnostics.report('exchange-segment-twice', range, { id });
    } else {
      seen.add(id);
      const { translated, field } = place;
      const name = nameOf(translated.unit);
      const fields = units.get(name) ?? new Map<string, ReturnedField>();
      const there = fields.get(field.name) ?? { field, segments: [] };
      const added = { segment, ...(number !== undefined && { number: Number(number) }) };
      fields.set(field.name, { field, segments: [...there.segments, added] });
      units.set(name, fields);
    }
  }
  const changes = present.units.flatMap((translated) => {
    const fields = units.get(nameOf(translated.unit));
    const change = fields && takeUnit(translated, [...fields.values()], present, diagnostics);
    return change === undefined ? [] : [change];
  });
  return { changes, diagnostics: diagnostics.all };
}
