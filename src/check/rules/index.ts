/** All rules of `baogao check`, by family, in the order of docs/checks.md. */
import type { Rule } from '../rule.js';
import { markRules } from './marks/index.js';

export interface Family {
  readonly id: string;
  /** For the list of the rules. */
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const families: readonly Family[] = [{ id: 'marks', title: '数字和标点', rules: markRules }];

export const rules: readonly Rule[] = families.flatMap((family) => family.rules);
