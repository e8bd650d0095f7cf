/** All rules on one report, and one report beside another. */
import type { SourceFile } from '../core/position.js';
import { compareReports } from './compare/with-report.js';
import { compareText } from './compare/with-text.js';
import type { Finding } from './finding.js';
import { rules } from './rules/index.js';
import { Subject, type SubjectInput } from './subject.js';

export function findAll(input: SubjectInput): readonly Finding[] {
  const subject = new Subject(input);
  return rules.flatMap((rule) => rule.find(subject));
}

export type Comparison =
  | { readonly type: 'report'; readonly input: SubjectInput }
  | { readonly type: 'text'; readonly file: SourceFile };

/** Figures of the same name that differ. */
export function findDifferences(input: SubjectInput, other: Comparison): readonly Finding[] {
  const subject = new Subject(input);
  return other.type === 'text'
    ? compareText(subject, other.file)
    : compareReports(subject, new Subject(other.input));
}
