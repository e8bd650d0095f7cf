/** 8.5 percent where the source has 8.5%左右. */
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { wrongPairs } from './wrong-pairs.js';

const FIGURES = `- { id: growth, value: 8.5%左右 }
- { id: revenue-growth, value: 同口径5.9% }
- { id: jobs, value: 4500个 }`;

export const qualifierDiffers: EnglishRule = {
  id: 'english-qualifier-differs',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '增长{{q "growth"}}，新增就业{{q "jobs"}}。',
        english: 'Growth was {{q "growth"}}, with {{q "jobs" noun="new job|new jobs"}}.',
      },
      {
        figures: FIGURES,
        source:
          '{{q "revenue-growth" show="basis"}}增长{{q "revenue-growth" show="number unit"}}。',
        english: 'Revenue rose {{q "revenue-growth"}}.',
      },
      {
        figures: FIGURES,
        source: '收入{{q "revenue-growth"}}。',
        english:
          'Revenue, {{q "revenue-growth" show="basis"}}, rose {{q "revenue-growth" show="number unit"}}.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '增长‹{{q "growth"}}›。',
        english: 'Growth was «{{q "growth" show="number unit"}}».',
        about: 'p1/8.5%左右',
      },
      {
        figures: FIGURES,
        source: '新增就业‹{{q "jobs"}}›。',
        english: 'There were «over {{q "jobs"}}» new jobs.',
      },
      {
        figures: FIGURES,
        source: '收入‹{{q "revenue-growth"}}›。',
        english: 'Revenue rose «{{q "revenue-growth" show="number unit"}}».',
      },
    ],
  },
  find: (subject) =>
    wrongPairs(subject, 'qualifiers').map(({ place, about, params, related }) =>
      finding('english-qualifier-differs', place, about, params, related),
    ),
};
