/** The rules of converted editions. */
import type { Finding } from '../../finding.js';
import type { HantRule } from '../rule.js';
import type { HantSubject } from '../subject.js';
import { mixedForms } from './mixed-forms.js';
import { simplifiedLeft } from './simplified-left.js';
import { undecided } from './undecided.js';

export const hantRules: readonly HantRule[] = [undecided, mixedForms, simplifiedLeft];

export function findInEdition(subject: HantSubject): readonly Finding[] {
  return hantRules.flatMap((rule) => rule.find(subject));
}
