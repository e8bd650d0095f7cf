/** Whether what a text states is true of what was computed: `超过50%` is true of 52.3%, `80余场` of 83. */
import type { Decimal } from 'decimal.js';
import { Fraction } from './fraction.js';
import type { Comparison, Figure } from './quantity.js';
import { toFigure, type Value } from './value.js';

/**
 * Compares a stated figure with a value in the same measure. A comparison must hold; a number with 余
 * may be exceeded by less than one of its last digit that is not 0; 左右, 约, quotients and what was
 * converted from another unit are compared as far as they are written, and all else exactly.
 */
export function agrees(stated: Figure, computed: Value): boolean {
  const { number, comparison, approximation, more } = stated;
  const limit = Fraction.of(number.value);
  if (comparison !== undefined) return holds[comparison.operator](computed.amount.compare(limit));
  if (more !== undefined) {
    const next = limit.plus(lastDigit(number.value));
    return computed.amount.compare(limit) >= 0 && computed.amount.compare(next) < 0;
  }
  const rounds =
    approximation !== undefined || computed.divided || computed.converted !== undefined;
  const { value } = toFigure({ ...computed, divided: rounds }, number).number;
  return value.equals(number.value);
}

/** By the sign of computed minus stated. */
const holds: Readonly<Record<Comparison['operator'], (sign: number) => boolean>> = {
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
};

/** What one of the last digit that is not 0 is worth: 100 in 1300, 0.1 in 1.3. */
function lastDigit(number: Decimal): Fraction {
  const significant = number.toExponential();
  const [mantissa = '', exponent = '0'] = significant.split('e');
  const [, decimals = ''] = mantissa.split('.');
  return Fraction.powerOfTen(Number(exponent) - decimals.length);
}
