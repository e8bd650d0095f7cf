/** Whole numbers for the functions of expressions, whose layer has no decimals of its own. */
import { Decimal } from 'decimal.js';

export function wholeNumber(count: number): Decimal {
  return new Decimal(count);
}
