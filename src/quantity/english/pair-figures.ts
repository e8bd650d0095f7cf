/** Figures of a source text brought together with what its translation states. */
import type { Figure } from '../quantity.js';
import { differences, powerApart, type CompareContext, type Difference } from './compare.js';
import type { EnglishReading } from './reading.js';

/** What a source text states. */
interface Stated {
  readonly figure: Figure;
  /** Of the quantity; a text may state one more than once. */
  readonly id?: string;
}

/** A figure and the reading that stands for it. */
export interface FigurePair<Source, Reading> {
  readonly stated: Source;
  readonly reading: Reading;
  /** In what the reading is wrong. */
  readonly wrong: readonly Difference[];
}

export interface PairedFigures<Source, Reading> {
  readonly pairs: readonly FigurePair<Source, Reading>[];
  /** Figures that nothing stands for. */
  readonly missing: readonly Source[];
  /** Readings that stand for no figure. Spelled ones may be words of the language: `one of the`. */
  readonly strange: readonly Reading[];
}

/**
 * First come those that agree, then those of one value, then those a power of ten apart, then those of one unit; of
 * several the first. A translation may say once the quantity that its source says twice, or the reverse.
 */
export function pairFigures<Source extends Stated, Reading extends EnglishReading>(
  figures: readonly Source[],
  readings: readonly Reading[],
  context: CompareContext,
): PairedFigures<Source, Reading> {
  const pairing = new Pairing(figures, readings, context);
  pairing.pair(({ wrong }) => wrong.length === 0);
  pairing.pair(isSame);
  pairing.pair(({ wrong, reading }) => !wrong.includes('value') && !isWord(reading));
  const said = [...pairing.pairs];
  const isSaid = (stated: Source, reading: Reading): boolean =>
    isSame({ stated, reading, wrong: differences(reading, stated.figure, context) });
  pairing.strange = pairing.strange.filter((reading) =>
    said.every(({ stated }) => !isSaid(stated, reading)),
  );
  // Two quantities that happen to be equal are each to be said.
  const again = pairing.missing.filter((stated) =>
    said.some((pair) => pair.stated.id === stated.id && isSaid(stated, pair.reading)),
  );
  // What is said elsewhere too is less likely to be what a wrong reading stands for.
  for (const among of [pairing.missing.filter((stated) => !again.includes(stated)), again]) {
    pairing.pair(
      (pair) => isAlike(pair) && powerApart(pair.reading, pair.stated.figure) !== undefined,
      among,
    );
    pairing.pair(isAlike, among);
  }
  const { pairs, missing, strange } = pairing;
  return { pairs, missing: missing.filter((stated) => !again.includes(stated)), strange };
}

class Pairing<Source extends Stated, Reading extends EnglishReading> {
  readonly pairs: FigurePair<Source, Reading>[] = [];
  missing: readonly Source[];
  strange: readonly Reading[];
  readonly #context: CompareContext;

  constructor(figures: readonly Source[], readings: readonly Reading[], context: CompareContext) {
    this.missing = figures;
    this.strange = readings;
    this.#context = context;
  }

  /** Each of the figures that is missing still, with the first reading that fits it. */
  pair(
    fits: (pair: FigurePair<Source, Reading>) => boolean,
    among: readonly Source[] = this.missing,
  ): void {
    for (const stated of among.filter((one) => this.missing.includes(one))) {
      const pair = this.strange
        .map((reading) => ({
          stated,
          reading,
          wrong: differences(reading, stated.figure, this.#context),
        }))
        .find(fits);
      if (pair === undefined) continue;
      this.pairs.push(pair);
      this.missing = this.missing.filter((one) => one !== stated);
      this.strange = this.strange.filter((one) => one !== pair.reading);
    }
  }
}

type AnyPair = FigurePair<unknown, EnglishReading>;

/** Value and unit agree; what qualifies them may not. */
function isSame({ wrong }: AnyPair): boolean {
  return !wrong.includes('value') && !wrong.includes('unit');
}

/** The unit agrees, so that the one may be meant for the other. */
function isAlike({ wrong, reading }: AnyPair): boolean {
  return !wrong.includes('unit') && !isWord(reading);
}

/** It may be a word of the language and no figure. */
function isWord({ spelled, unit }: EnglishReading): boolean {
  return spelled && unit === undefined;
}
