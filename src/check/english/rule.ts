/**
 * A rule on the English edition: an object like those of the source (`../rule.ts`), which looks at every text in both
 * languages. To add one: its words in `src/core/messages/check-english-<family>.ts`, its file in
 * `rules/<family>/`, its line in the family's `index.ts`. Its examples are its tests
 * (`test/check/english-rules.test.ts`) and its documentation (`docs/checks.md`).
 *
 * What is wrong stands in the English file; the source is the related place: `inSource(text, offset, length)`.
 */
import { related, type Related } from '../../core/diagnostic.js';
import type { PrintedText } from '../printed-text.js';
import type { RuleOn } from '../rule.js';
import type { EnglishSubject } from './subject.js';

export type EnglishRule = RuleOn<EnglishSubject, EnglishExample>;

/** A tiny report with its translation. In a bad one «…» marks the place of each finding, ‹…› each place in its `related`. */
export interface EnglishExample {
  /** As in the examples of other rules: each line a paragraph p1, p2 …, or blocks as in `body/*.yaml`. */
  readonly source: string;
  /**
   * Each line the English of the paragraph of its number, an empty one none; or, beginning with `blocks:` or another
   * section, the file as it is, in which `source: now` stands for the fingerprint of the source.
   */
  readonly english: string;
  /** A second file, as it is. */
  readonly further?: string;
  /** The entries of `figures.yaml`. */
  readonly figures?: string;
  /** The entries of `indicators.yaml`. */
  readonly indicators?: string;
  /** The entries of `glossary.yaml`. */
  readonly terms?: string;
  /** The entries of `names` in `names.yaml`. */
  readonly names?: string;
  /** Of a bad example: what its findings are about, where a reader would not guess. */
  readonly about?: string;
}

/** The stretch of the source that a finding is measured by. */
export function inSource(text: PrintedText, offset = 0, length = text.text.length): Related {
  const words = text.text.slice(offset, offset + length);
  return related('english-source-here', text.at(offset, length), { text: words });
}
