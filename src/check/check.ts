/** All rules on one report, and one report beside another. */
import type { SourceFile } from '../core/position.js';
import { compareReports } from './compare/with-report.js';
import { compareText } from './compare/with-text.js';
import type { Finding } from './finding.js';
import { rules } from './rules/index.js';
import { Subject, type SubjectInput } from './subject.js';

export function findAll(input: SubjectInput): readonly Finding[] {
  const subject = new Subject(input);
  return once(rules.flatMap((rule) => rule.find(subject)));
}

/** What is written once and printed twice, as an adjustment may be under its table and at the foot of the page, is wrong once. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const byPlace = new Map<string, Finding>();
  for (const finding of findings) {
    const { rule, params, range } = finding;
    const place = JSON.stringify([rule, params, range.file.path, range.start, range.end]);
    if (!byPlace.has(place)) byPlace.set(place, finding);
  }
  return [...byPlace.values()];
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
