/** What each text of the source states in figures, beside what its English states: read from both as they are printed. */
import { Diagnostics } from '../../core/diagnostic.js';
import { pairFigures, type PairedFigures } from '../../quantity/english/pair-figures.js';
import { EnglishReader, namePatterns } from '../../quantity/english/read-english.js';
import type { EnglishReading, StrayNumeral } from '../../quantity/english/reading.js';
import { EnglishWords } from '../../quantity/english/words.js';
import { unitRegister } from '../../quantity/units.js';
import { NumeralNames } from '../../resolve/numerals.js';
import { CALLED, type PrintedText } from '../printed-text.js';
import { readFigures, type StatedFigure } from '../read-figures.js';
import { numeralReader } from '../read-numerals.js';
import type { Stretch } from '../stretches.js';
import type { EnglishSubject } from './subject.js';

/** A reading where it stands in its text. */
export type Read<Numeral> = Numeral & Stretch;

export interface ComparedText extends PairedFigures<StatedFigure, Read<EnglishReading>> {
  /** Id of the unit. */
  readonly id: string;
  readonly source: PrintedText;
  readonly english: PrintedText;
  /** Digits that are neither quantities nor names. */
  readonly strays: readonly Read<StrayNumeral>[];
  readonly words: EnglishWords;
}

const made = new WeakMap<EnglishSubject, readonly ComparedText[]>();

/** Of all texts that are translated; none where the wording of the edition has no English quantities. */
export function comparedTexts(subject: EnglishSubject): readonly ComparedText[] {
  const known = made.get(subject) ?? compare(subject);
  made.set(subject, known);
  return known;
}

function compare({ report, places, english: edition, paired }: EnglishSubject): ComparedText[] {
  const data = edition.wording.quantities?.english;
  if (data === undefined) return [];
  const words = new EnglishWords(data);
  // Patterns that are wrong were told when the files were read.
  const reader = new EnglishReader(words, namePatterns(data).patterns);
  const { units } = unitRegister(report.units.units);
  const numerals = numeralReader(new NumeralNames(report.names, places, new Diagnostics()), units);
  return paired.flatMap(({ unit: { id }, texts }) =>
    texts.flatMap(({ source, english }) => {
      if (english === undefined) return [];
      const read = reader.read(english.text).map((numeral) => ({
        ...numeral,
        text: english.text.slice(numeral.offset, numeral.offset + numeral.length),
      }));
      const readings = read.filter((numeral) => numeral.type === 'quantity');
      const strays = read.filter((numeral) => numeral.type === 'stray');
      // A typed word is most often part of a name (“two products and one indication”): it comes after all others.
      const isWord = (one: Read<EnglishReading>): boolean => one.spelled && isTyped(one, english);
      const context = { words, units };
      const figures = readFigures(source, units, numerals);
      const others = readings.filter((one) => !isWord(one));
      const first = pairFigures(figures, others, context);
      const second = pairFigures(first.missing, readings.filter(isWord), context);
      const pairs = [...first.pairs, ...second.pairs];
      const { strange } = first;
      return [{ id, source, english, pairs, missing: second.missing, strange, strays, words }];
    }),
  );
}

/** Whether somebody typed the number where a call should stand; words around it do not matter. */
export function isTyped(
  { offset, length, spelled }: Read<EnglishReading>,
  english: PrintedText,
): boolean {
  const typed = english.typed.slice(offset, offset + length);
  return spelled ? !typed.includes(CALLED) : /\d/.test(typed);
}
