/** All rules on the English edition of a report. */
import type { Finding } from '../finding.js';
import { englishRules } from './rules/index.js';
import { englishSubject, type EnglishInput } from './subject.js';

export function findInEnglish(input: EnglishInput): readonly Finding[] {
  const subject = englishSubject(input);
  return englishRules.flatMap((rule) => rule.find(subject));
}
