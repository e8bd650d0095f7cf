/** One unit as it came back: what of it is new, whether that can be taken, and what its entry is to say. */
import type { Diagnostics } from '../../core/diagnostic.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import type { EntryChange } from '../edit-overlay.js';
import { piecesOf, wordsOf } from '../pieces.js';
import { checkCodes } from './check-codes.js';
import { newField, type NewField, type ReturnedField } from './new-field.js';
import type { Present } from './present.js';
import type { ReturnedSegment } from './returned-segment.js';
import { claimed } from './states.js';

/** Undefined where nothing is new, or where it cannot be taken, which has been told. */
export function takeUnit(
  translated: TranslatedUnit,
  returned: readonly ReturnedField[],
  present: Present,
  diagnostics: Diagnostics,
): EntryChange | undefined {
  const { unit, source, state } = translated;
  const segments = returned.flatMap((item) => item.segments.map(({ segment }) => segment));
  const unmarked = segments.filter(({ mark }) => mark === undefined);
  for (const { id, range } of unmarked) diagnostics.report('exchange-mark-lost', range, { id });
  if (unmarked.length > 0) return undefined;

  const fields = returned.map((item) => newField(item, translated, present));
  const changed = fields.filter((field) => field.changed.length > 0);
  const whole = fields.length === unit.fields.length && fields.every((field) => field.whole);
  const claim = claimed(segments, whole, state);
  const about = changed[0]?.changed[0] ?? (claim.raises ? segments[0] : undefined);
  if (about === undefined) return undefined;

  const { id, range } = about;
  if (segments.some(({ mark }) => mark?.source !== source)) {
    diagnostics.report('exchange-source-changed', range, { id });
    return undefined;
  }
  const faults = changed.flatMap(faultsOf);
  for (const [rule, segment] of faults) {
    diagnostics.report(rule, segment.range, { id: segment.id });
  }
  if (faults.length > 0) return undefined;
  if (!isComplete(translated, fields)) {
    diagnostics.report('exchange-incomplete', range, { id });
    return undefined;
  }
  if (!checkCodes(translated, fields, present, diagnostics)) return undefined;
  for (const segment of changed.flatMap((field) => field.changed)) warnOfHan(segment, diagnostics);
  return {
    unit,
    source,
    state: claim.stateFor(changed.length > 0),
    fields: new Map(changed.map(({ field, text }) => [field.name, text])),
  };
}

type FieldFault = 'exchange-segment-missing' | 'exchange-conflict' | 'exchange-call-syntax';

function faultsOf({
  changed,
  whole,
  asExported,
}: NewField): readonly (readonly [FieldFault, ReturnedSegment])[] {
  const faults = changed
    .filter(({ text }) => piecesOf(text) === undefined)
    .map((segment) => ['exchange-call-syntax', segment] as const);
  const [first] = changed;
  if (first === undefined) return faults;
  if (!whole) return [...faults, ['exchange-segment-missing', first]];
  return asExported ? faults : [...faults, ['exchange-conflict', first]];
}

/** A unit is taken when all of it is translated: half of one is still in work. */
function isComplete({ unit, lacking }: TranslatedUnit, fields: readonly NewField[]): boolean {
  return unit.fields.every(({ name }) => {
    const fresh = fields.find(({ field }) => field.name === name);
    return fresh === undefined ? !lacking.includes(name) : fresh.complete;
  });
}

function warnOfHan({ id, text, range }: ReturnedSegment, diagnostics: Diagnostics): void {
  const found = /\p{Script=Han}+/u.exec(wordsOf(text))?.[0];
  if (found !== undefined) diagnostics.report('exchange-han', range, { id, found });
}
