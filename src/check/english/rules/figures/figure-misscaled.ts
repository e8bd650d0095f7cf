/** 235 billion yuan where the source has 235亿元. */
import { shiftPoint } from '../../../../quantity/english/number.js';
import { powerApart } from '../../../../quantity/english/compare.js';
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { wrongPairs } from './wrong-pairs.js';

const FIGURES = `- { id: gdp, value: 235亿元 }
- { id: visits, value: 31.7万人次 }`;

export const figureMisscaled: EnglishRule = {
  id: 'english-figure-misscaled',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '地区生产总值{{q "gdp"}}，接待{{q "visits"}}。',
        english: 'GRP reached {{q "gdp"}}, with {{q "visits"}}.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '地区生产总值‹{{q "gdp"}}›，接待{{q "visits"}}。',
        english: 'GRP reached «235 billion yuan», with {{q "visits"}}.',
        about: 'p1/235亿元',
      },
      {
        figures: FIGURES,
        source: '接待‹{{q "visits"}}›。',
        english: 'There were «31.7 million visits».',
      },
    ],
  },
  find: (subject) =>
    wrongPairs(subject, 'scale').map(({ stated, reading, place, about, params, related }) => {
      const factor = shiftPoint('1', powerApart(reading, stated.figure) ?? 0);
      return finding('english-figure-misscaled', place, about, { ...params, factor }, related);
    }),
};
