/** Numbers as English writes them: 23.5亿 is 23.5 × 10⁸, so 2.35 billion; no digit is lost or invented. */
import { POWERS } from '../forms.js';
import { arabicDigits } from '../print.js';
import type { Figure } from '../quantity.js';

/** The scales and their powers of ten. */
export const ENGLISH_SCALES = { million: 6, billion: 9, trillion: 12 } as const;
export type EnglishScale = '' | keyof typeof ENGLISH_SCALES;

export interface EnglishNumber {
  /** Without separators: `-15.9896`. */
  readonly digits: string;
  readonly scale: EnglishScale;
}

/** The number of a figure in the English scale that fits. What is written without a scale gets none: 33700元. */
export function englishNumber({ number, measure }: Figure): EnglishNumber {
  const digits = arabicDigits(number);
  return measure.scale === ''
    ? { digits, scale: '' }
    : inScale(digits, number.value.isZero() ? 0 : number.value.e, POWERS[measure.scale]);
}

/** `digits` × 10^`power`, the first of them being worth 10^`exponent`; below a million without a scale. */
export function inScale(digits: string, exponent: number, power: number): EnglishNumber {
  let scale: EnglishScale = '';
  let places = 0;
  for (const name of ['million', 'billion', 'trillion'] as const) {
    if (!/[1-9]/.test(digits) || exponent + power < ENGLISH_SCALES[name]) break;
    [scale, places] = [name, ENGLISH_SCALES[name]];
  }
  return { digits: shiftPoint(digits, power - places), scale };
}

/**
 * Moves the decimal point to the right, or to the left by less than nothing. Zeros that were written
 * behind the point stay as far as there is a point; those of a whole number do not get behind one.
 */
export function shiftPoint(digits: string, places: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.slice(sign.length).split('.');
  const point = whole.length + places;
  const all = '0'.repeat(Math.max(0, 1 - point)) + whole + decimals;
  const start = Math.max(point, 1);
  const head = all.slice(0, start).padEnd(start, '0');
  const rest = all.slice(start);
  const tail = decimals === '' ? rest.replace(/0+$/, '') : rest;
  return `${sign}${head.replace(/^0+(?=\d)/, '')}${tail === '' ? '' : `.${tail}`}`;
}

/** `33700` as `33,700`, with the edition's own minus. */
export function withSeparators(digits: string, minus: string): string {
  const [whole = '', ...decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return [grouped, ...decimals].join('.').replace('-', minus);
}
