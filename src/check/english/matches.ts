/** Where a pattern fits the texts of the translation. */
import type { SourceRange } from '../../core/position.js';
import { around } from '../finding.js';
import type { EnglishText } from './subject.js';

export interface EnglishMatch {
  readonly text: EnglishText;
  readonly found: string;
  readonly range: SourceRange;
  /** The unit and the words around the place: what a finding there is about. */
  readonly about: string;
}

/** `pattern` has the flag `g`. Of text that a call puts in, only places beside it are looked at: the call's words are its affair. */
export function matchesIn(texts: readonly EnglishText[], pattern: RegExp): readonly EnglishMatch[] {
  return texts.flatMap((text) =>
    [...text.text.typed.matchAll(pattern)].map(({ 0: found, index }) => {
      const words = around(text.text.text, index, found.length, SIDES);
      const range = text.text.at(index, found.length);
      return { text, found, range, about: `${text.id}/${words}` };
    }),
  );
}

/** Enough to tell one place of a text from another. */
const SIDES = 8;
