/** The cells of a confirmation → the fields of its record that should change, or what is wrong with them. */
import type { Diagnostics } from '../core/diagnostic.js';
import { FIGURE_STATES } from '../model/confirmations.js';
import { isoDate } from './cell-text.js';
import { placeOf, type CellPlace } from './cell-value.js';
import { rowOf, type OpenKey } from './columns.js';
import type { ReportFigure } from './figure.js';
import { textOf, type NewConfirmation, type NewValue } from './revision.js';

/** `entered`: the cells that were changed, trimmed. Undefined where the record stays. */
export function readConfirmation(
  row: number,
  entered: ReadonlyMap<OpenKey, string>,
  figure: ReportFigure,
  value: NewValue | undefined,
  diagnostics: Diagnostics,
): NewConfirmation | undefined {
  const now = rowOf(figure);
  const by = entered.get('by') ?? now.by;
  const on = entered.get('on') ?? now.on;
  const state = stateOf(entered.get('state'), placeOf(row, 'state'), diagnostics);
  const signed = entered.has('by') || entered.has('on');
  if (entered.has('on') && on !== '' && isoDate(on) === undefined) {
    diagnostics.report('figures-date', undefined, { ...placeOf(row, 'on'), found: on });
  } else if (signed && (by === '') !== (on === '')) {
    const key = by === '' ? 'by' : 'on';
    diagnostics.report('figures-half-confirmed', undefined, { ...placeOf(row, key) });
  }
  const note = entered.get('note');
  const confirmed = confirmedValue(signed, by, figure, value);
  const changes: NewConfirmation = {
    ...(confirmed !== undefined && { value: confirmed }),
    ...(state !== undefined && { state }),
    ...(signed && { by, on }),
    ...(note !== undefined && { note }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

/** What the record should say was confirmed; undefined where it may stay. */
function confirmedValue(
  signed: boolean,
  by: string,
  { value: before, confirmation }: ReportFigure,
  value: NewValue | undefined,
): string | undefined {
  const after = value === undefined ? before : textOf(value);
  if (signed) return by === '' ? '' : after;
  // The former value was confirmed, and not this one: without saying so the record would be taken for it.
  const untold = confirmation.by !== '' && confirmation.value === undefined;
  return value !== undefined && untold ? before : undefined;
}

function stateOf(
  found: string | undefined,
  place: CellPlace,
  diagnostics: Diagnostics,
): NewConfirmation['state'] {
  const state = ['' as const, ...FIGURE_STATES].find((known) => known === found);
  if (found !== undefined && state === undefined) {
    const params = { ...place, found, known: FIGURE_STATES.join('、') };
    diagnostics.report('figures-state', undefined, params);
  }
  return state;
}
