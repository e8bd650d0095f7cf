/** Whether a figure that changed may no longer fit the words of a translation that stand around it. */
import type { Figure } from '../../quantity/quantity.js';
import type { UnitRegister } from '../../quantity/units.js';
import type { QuantityChange } from './quantities.js';

/**
 * Why words that were not touched may no longer fit the figure among them: it rose and now falls, a
 * number became a status or the reverse, one thing became several.
 */
export type Misfit = 'sign-turned' | 'status-turned' | 'number-turned';

/** `withNoun`: the noun is printed with the figure, and agrees with it. */
export function misfit(
  { old, new: next }: QuantityChange,
  withNoun: boolean,
  measures: UnitRegister,
): Misfit | undefined {
  if (old === undefined || next === undefined) return undefined;
  if (old.type === 'status' || next.type === 'status') return 'status-turned';
  const signs = [old, next].map(({ number }) => number.value.comparedTo(0));
  if (signs[0] !== signs[1]) return 'sign-turned';
  if (withNoun || !measures.counts(next.measure)) return undefined;
  return isOne(old) === isOne(next) ? undefined : 'number-turned';
}

/** Where English would say it in the singular. */
function isOne({ number, measure }: Figure): boolean {
  return measure.scale === '' && number.value.abs().equals(1);
}
