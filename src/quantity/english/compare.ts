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
  const expected = new Set(words.qualifiers(figure).map(({ text }) => text));
  // 超过 and 余 may both be `over`, which prints once; a sign of a cell stands next to the number.
  const stated = new Set(reading.qualifiers);
  const qualified =
    expected.size === stated.size &&
    [...expected].every((word) => stated.has(word)) &&
    reading.comparable === (figure.basis !== undefined);
  // A noun of the sentence may stand in place of what only counts.
  const nouned = reading.unit === undefined && units.counts(figure.measure);
  return [
    ...(reading.value.equals(plainValue(figure)) ? [] : ['value' as const]),
    ...(nouned || (reading.unit ?? '') === figure.measure.unit ? [] : ['unit' as const]),
    ...(qualified ? [] : ['qualifiers' as const]),
    ...(companionAgrees(reading, figure, words) ? [] : ['companion' as const]),
  ];
}

/** The power of ten by which a reading is wrong: 1 where 亿 was taken for a billion. Absent where it is wrong otherwise, or right. */
export function powerApart(reading: EnglishReading, figure: Figure): number | undefined {
  const value = plainValue(figure);
  if (value.isZero() || reading.value.isZero()) return undefined;
  const power = reading.value.e - value.e;
  const shifted = new Decimal(shiftPoint(value.toFixed(), power));
  return power !== 0 && shifted.equals(reading.value) ? power : undefined;
}

export interface Comparison {
  /** Figures that no reading gives in value and unit. */
  readonly missing: readonly Figure[];
  /** Readings that give no figure. Spelled ones may be words of the language: `one of the`. */
  readonly strange: readonly EnglishReading[];
  /** A missing figure and a strange reading of its unit that differ by a power of ten. */
  readonly misscaled: readonly {
    readonly figure: Figure;
    readonly reading: EnglishReading;
    readonly power: number;
  }[];
}

/** Compares the figures of a source text with what its translation states; each may be stated more than once. */
export function compareFigures(
  figures: readonly Figure[],
  readings: readonly EnglishReading[],
  context: CompareContext,
): Comparison {
  const gives = (reading: EnglishReading, figure: Figure): boolean => {
    const found = differences(reading, figure, context);
    return !found.includes('value') && !found.includes('unit');
  };
  const missing = figures.filter((figure) => !readings.some((reading) => gives(reading, figure)));
  const strange = readings.filter((reading) => !figures.some((figure) => gives(reading, figure)));
  const misscaled = missing.flatMap((figure) =>
    strange.flatMap((reading) => {
      const power = powerApart(reading, figure);
      const sameUnit = !differences(reading, figure, context).includes('unit');
      return power !== undefined && sameUnit ? [{ figure, reading, power }] : [];
    }),
  );
  return { missing, strange, misscaled };
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
