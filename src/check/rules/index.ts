/** All rules of `baogao check`, by family, in the order of docs/checks.md. */
import type { Rule } from '../rule.js';
import { adjustmentRules } from './adjustments/index.js';
import { baseRules } from './bases/index.js';
import { factRules } from './facts/index.js';
import { markRules } from './marks/index.js';
import { sumRules } from './sums/index.js';
import { countRules } from './counts/index.js';
import { statementRules } from './statements/index.js';
import { nameRules } from './names/index.js';
import { plausibilityRules } from './plausibility/index.js';

export interface Family {
  readonly id: string;
  /** For the list of the rules. */
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const families: readonly Family[] = [
  { id: 'marks', title: '数字和标点', rules: markRules },
  { id: 'facts', title: '同一个事实', rules: factRules },
  { id: 'sums', title: '总数、分项和增速', rules: sumRules },
  { id: 'bases', title: '口径', rules: baseRules },
  { id: 'adjustments', title: '指标的调整、标记和序号', rules: adjustmentRules },
  { id: 'statements', title: '说法与数据', rules: statementRules },
  { id: 'counts', title: '个数', rules: countRules },
  { id: 'names', title: '名称', rules: nameRules },
  { id: 'plausibility', title: '情理', rules: plausibilityRules },
];

export const rules: readonly Rule[] = families.flatMap((family) => family.rules);
