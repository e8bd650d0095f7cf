/** Whether an English text states the figures of its source, and what it states instead. */
import { Decimal } from 'decimal.js';
import { POWERS } from '../forms.js';
import { arabicDigits } from '../print.js';
import type { Figure } from '../quantity.js';
import type { UnitRegister } from '../units.js';
import { companionOf } from './companion.js';
import { ENGLISH_SCALES, shiftPoint } from './number.js';
import type { EnglishReading } from './reading.js';
import type { EnglishWords } from './words.js';

export interface CompareContext {
  readonly words: EnglishWords;
  readonly units: UnitRegister;
}

export type Difference = 'value' | 'unit' | 'qualifiers' | 'companion';

/** In what a reading differs from a figure that is printed in all its parts. */
export function differences(
  reading: EnglishReading,
  figure: Figure,
  { words, units }: CompareContext,
): readonly Difference[] {
  const { dropped, added } = qualifiersApart(reading, figure, words);
  // A noun of the sentence may stand in place of what only counts.
  const nouned = reading.unit === undefined && units.counts(figure.measure);
  return [
    ...(reading.value.equals(plainValue(figure)) ? [] : ['value' as const]),
    ...(nouned || (reading.unit ?? '') === figure.measure.unit ? [] : ['unit' as const]),
    ...(dropped.length + added.length === 0 ? [] : ['qualifiers' as const]),
    ...(companionAgrees(reading, figure, words) ? [] : ['companion' as const]),
  ];
}

/** The words that qualify a figure and that its reading lacks, and those that only the reading has. */
export function qualifiersApart(
  reading: EnglishReading,
  figure: Figure,
  words: EnglishWords,
): { readonly dropped: readonly string[]; readonly added: readonly string[] } {
  const basis = words.data.basis.prose;
  const expected = [
    ...words.qualifiers(figure).map(({ text }) => text),
    ...(figure.basis === undefined ? [] : [basis]),
  ];
  const stated = [...reading.qualifiers, ...(reading.comparable ? [basis] : [])];
  // 超过 and 余 may both be `over`, which prints once; a sign of a cell stands next to the number.
  return {
    dropped: [...new Set(expected)].filter((word) => !stated.includes(word)),
    added: [...new Set(stated)].filter((word) => !expected.includes(word)),
  };
}

/** The power of ten by which a reading is wrong: 1 where 亿 was taken for a billion. Absent where it is wrong otherwise, or right. */
export function powerApart(reading: EnglishReading, figure: Figure): number | undefined {
  const value = plainValue(figure);
  if (value.isZero() || reading.value.isZero()) return undefined;
  const power = reading.value.e - value.e;
  const shifted = new Decimal(shiftPoint(value.toFixed(), power));
  return power !== 0 && shifted.equals(reading.value) ? power : undefined;
}

function plainValue({ number, measure }: Figure): Decimal {
  return new Decimal(shiftPoint(arabicDigits(number), POWERS[measure.scale]));
}

/** The bracket may be left out; what it says must be right. */
function companionAgrees(reading: EnglishReading, figure: Figure, words: EnglishWords): boolean {
  if (reading.companion === undefined) return true;
  const { companion } = words.unit(figure.measure.unit);
  const number = companion && companionOf(figure, companion);
  if (number === undefined) return false;
  const power = number.scale === '' ? 0 : ENGLISH_SCALES[number.scale];
  return reading.companion.equals(shiftPoint(number.digits, power));
}
