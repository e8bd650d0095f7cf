/** The same amount in a unit that readers abroad know: 15,700 mu are 1,047 hectares. */
import { Decimal } from 'decimal.js';
import type { EnglishUnit } from '../../model/quantity-wording.js';
import { POWERS } from '../forms.js';
import { Fraction } from '../fraction.js';
import { arabicDigits } from '../print.js';
import type { Figure } from '../quantity.js';
import { parseFactor } from '../units.js';
import { englishNumber, inScale, shiftPoint, type EnglishNumber } from './number.js';

/** Enough decimals to see the first digit of any amount that a report can hold. */
const DECIMALS = 40;

/**
 * The converted amount; absent for nothing at all. It is rounded to whole units, to one digit more than
 * were written where that is coarser, and below ten to two digits or as many as were written: converting
 * must not make a number look finer than it is.
 */
export function companionOf(
  figure: Figure,
  { factor: written }: NonNullable<EnglishUnit['companion']>,
): EnglishNumber | undefined {
  const factor = parseFactor(written);
  const digits = arabicDigits(figure.number);
  const plain = shiftPoint(digits, POWERS[figure.measure.scale]);
  const amount = factor && Fraction.of(new Decimal(plain)).times(factor);
  if (amount === undefined || amount.isZero) return undefined;
  const { e: exponent } = new Decimal(amount.toFixed(DECIMALS));
  const significant = digits.replace(/\D/g, '').replace(/^0+/, '').length;
  const kept = exponent < 1 ? Math.min(2, significant) : Math.min(exponent + 1, significant + 1);
  const rounded = roundedAt(amount, kept - 1 - exponent);
  const scaled = figure.measure.scale !== '' && englishNumber(figure).scale !== '';
  return scaled ? inScale(rounded, new Decimal(rounded).e, 0) : { digits: rounded, scale: '' };
}

/** To so many decimals, or where that is negative, to tens, hundreds …; without zeros at the end of decimals. */
function roundedAt(amount: Fraction, decimals: number): string {
  if (decimals > 0) return new Decimal(amount.toFixed(decimals)).toFixed();
  const unit = Fraction.powerOfTen(-decimals);
  return shiftPoint(amount.dividedBy(unit).toFixed(0), -decimals);
}
