/** A rule on converted texts: like those of the source, but it looks at an edition. Its examples are its tests. */
import type { ConversionFile } from '../../model/conversion.js';
import type { RuleOn } from '../rule.js';
import type { HantSubject } from './subject.js';

export type HantRule = RuleOn<HantSubject, HantExample>;

/** One text of the Taiwan edition; in a bad one «…» marks the place of each finding. */
export interface HantExample {
  /** As the source has it. */
  readonly source?: string;
  /** As a person wrote it for the edition: it is not converted. */
  readonly fixed?: string;
  readonly house?: ConversionFile;
  readonly reviewed?: Readonly<Record<string, string>>;
  /** A name of the register that keeps this form. */
  readonly name?: string;
  /** Of a bad example: what its findings are about, where a reader would not guess. */
  readonly about?: string;
}
