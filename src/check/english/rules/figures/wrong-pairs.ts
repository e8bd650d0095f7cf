/** English figures that stand for one of the source and are wrong: each in one thing, the gravest. */
import { powerApart, qualifiersApart } from '../../../../quantity/english/compare.js';
import type { FigurePair } from '../../../../quantity/english/pair-figures.js';
import { printEnglish } from '../../../../quantity/english/print-english.js';
import type { EnglishReading } from '../../../../quantity/english/reading.js';
import type { SourceRange } from '../../../../core/position.js';
import type { Related } from '../../../../core/diagnostic.js';
import type { StatedFigure } from '../../../read-figures.js';
import { comparedTexts, isTyped, type ComparedText, type Read } from '../../compared-texts.js';
import { inSource } from '../../rule.js';
import type { EnglishSubject } from '../../subject.js';

/** `typed` is right as it stands, but will not follow when the figure is revised. */
export type PairFault = 'scale' | 'value' | 'unit' | 'qualifiers' | 'typed';

export interface WrongPair extends FigurePair<StatedFigure, Read<EnglishReading>> {
  readonly fault: PairFault;
  readonly place: SourceRange;
  /** The unit and the figure as the source prints it. */
  readonly about: string;
  /** `right` is what the figure would print in English. */
  readonly params: { readonly text: string; readonly source: string; readonly right: string };
  readonly related: readonly Related[];
}

export function wrongPairs(subject: EnglishSubject, fault: PairFault): readonly WrongPair[] {
  return comparedTexts(subject).flatMap((text) =>
    text.pairs
      .filter((pair) => faultOf(pair, text) === fault)
      .map((pair) => {
        const { stated, reading } = pair;
        const right = printEnglish(stated.figure, text.words).text;
        return {
          ...pair,
          fault,
          place: text.english.place(reading),
          about: `${text.id}/${stated.text}`,
          params: { text: reading.text, source: stated.text, right },
          related: [inSource(text.source, stated.offset, stated.length)],
        };
      }),
  );
}

function faultOf(
  pair: FigurePair<StatedFigure, Read<EnglishReading>>,
  text: ComparedText,
): PairFault | undefined {
  const { stated, reading, wrong } = pair;
  if (wrong.includes('value')) {
    return powerApart(reading, stated.figure) === undefined ? 'value' : 'scale';
  }
  if (wrong.includes('unit')) return 'unit';
  if (wrong.includes('companion')) return 'value';
  if (wrong.includes('qualifiers') && !isQualified(pair, text)) return 'qualifiers';
  return isTyped(reading, text.english) ? 'typed' : undefined;
}

/** Whether all that is lacking is a basis which the text names elsewhere. */
function isQualified(
  { stated, reading }: FigurePair<StatedFigure, Read<EnglishReading>>,
  { english, words }: ComparedText,
): boolean {
  const { dropped, added } = qualifiersApart(reading, stated.figure, words);
  const basis = words.data.basis.prose;
  return (
    added.length === 0 && dropped.every((word) => word === basis && english.text.includes(basis))
  );
}
