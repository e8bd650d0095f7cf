/** 贡献率120%: possible only if all else fell. */
import type { Rule } from '../../rule.js';
import { aboveHundred } from './share-above-hundred.js';

export const contributionAboveHundred: Rule = {
  id: 'contribution-above-hundred',
  examples: {
    good: [{ body: '支柱产业对工业增长的贡献率达到80%，疫苗接种进度率达110.6%。' }],
    bad: [
      { body: '支柱产业加快发展，对工业增长的贡献率达到«120%»。', about: '对工业增长的贡献率' },
    ],
  },
  find: (subject) => aboveHundred(subject, /贡献率$/, 'contribution-above-hundred'),
};
