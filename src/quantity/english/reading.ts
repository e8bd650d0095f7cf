/** What an English text states in numerals: quantities, names, and what is neither. */
import type { Decimal } from 'decimal.js';

/** A stretch of the text, in UTF-16 units. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
}

export type EnglishNumeral = EnglishReading | NumeralName | StrayNumeral;

/** A quantity; `15,700 mu (1,047 hectares)` is one. */
export interface EnglishReading extends Stretch {
  readonly type: 'quantity';
  /** With its scale: 2.35 billion is 2350000000. */
  readonly value: Decimal;
  /** A name of the units register; absent where a noun or nothing follows, as with what is only counted. */
  readonly unit?: string;
  /** The words before the number, in the wording's letters; a sign of a cell as the word for it. */
  readonly qualifiers: readonly string[];
  /** `on a comparable basis` */
  readonly comparable: boolean;
  /** The converted amount in brackets. */
  readonly companion?: Decimal;
  /** In words. These may be no quantities at all: `one of the`. */
  readonly spelled: boolean;
}

/** A numeral that a pattern knows as a name: 2021, 5G, January 8, 2022. */
export interface NumeralName extends Stretch {
  readonly type: 'name';
}

/** Digits that are neither: S1, 1,0000, 7th where no pattern knows it. */
export interface StrayNumeral extends Stretch {
  readonly type: 'stray';
}
