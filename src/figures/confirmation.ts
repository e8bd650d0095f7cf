/** Who answers for a figure and whether it is confirmed, from the report's records. */
import type { Confirmation, ConfirmationsFile } from '../model/confirmations.js';
import type { FigureConfirmation } from './figure.js';

/** A record that names the figure itself goes before one of its indicator, and that before one of its block. */
export function departmentOf(
  names: readonly (string | undefined)[],
  { departments = {} }: ConfirmationsFile,
): string {
  for (const name of names) {
    const found = Object.entries(departments).find(
      ([, ids]) => name !== undefined && ids.includes(name),
    );
    if (found !== undefined) return found[0];
  }
  return '';
}

/** A record without `value` is taken at its word. */
export function confirmationOf(
  record: Confirmation | undefined,
  value: string,
  derived: boolean,
): FigureConfirmation {
  const { state = '', by = '', on = '', note = '' } = record ?? {};
  const stale = record?.value !== undefined && record.value !== value;
  const standing = derived ? 'derived' : by === '' ? 'unconfirmed' : stale ? 'stale' : 'confirmed';
  const confirmed = record?.value;
  return { standing, state, by, on, note, ...(confirmed !== undefined && { value: confirmed }) };
}
