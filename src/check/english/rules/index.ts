/** All rules on the English edition, by family, in the order of docs/checks.md. */
import type { EnglishRule } from '../rule.js';
import { figureRules } from './figures/index.js';
import { entryRules } from './entries/index.js';
import { englishMarkRules } from './marks/index.js';
import { wordRules } from './words/index.js';

export interface EnglishFamily {
  readonly id: string;
  /** For the list of the rules. */
  readonly title: string;
  readonly rules: readonly EnglishRule[];
}

export const englishFamilies: readonly EnglishFamily[] = [
  { id: 'entries', title: '英文版：译文条目', rules: entryRules },
  { id: 'words', title: '英文版：用语', rules: wordRules },
  { id: 'figures', title: '英文版：数字', rules: figureRules },
  { id: 'marks', title: '英文版：标点、空格和标题', rules: englishMarkRules },
];

export const englishRules: readonly EnglishRule[] = englishFamilies.flatMap(({ rules }) => rules);
