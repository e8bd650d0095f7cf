/** 8.6 percent where the source has 8.5%. */
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { wrongPairs } from './wrong-pairs.js';

const FIGURES = `- { id: growth, value: 8.5% }
- { id: growth-2020, value: 6% }
- { id: farmland, value: 1.57万亩 }`;

export const figureDiffers: EnglishRule = {
  id: 'english-figure-differs',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '增长{{q "growth"}}，上年增长{{q "growth-2020"}}，耕地{{q "farmland"}}。',
        english:
          'Growth was {{q "growth"}}, after {{q "growth-2020"}}, and farmland {{q "farmland"}}.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '增长‹{{q "growth"}}›，上年增长{{q "growth-2020"}}。',
        english: 'Growth was «8.6 percent», after {{q "growth-2020"}}.',
        about: 'p1/8.5%',
      },
      {
        figures: FIGURES,
        source: '增长‹{{q "growth"}}›。',
        english: 'Growth was «{{q "growth-2020"}}».',
      },
      {
        figures: FIGURES,
        source: '耕地‹{{q "farmland"}}›。',
        english: 'There are «15,700 mu (1,046 hectares)» of farmland.',
      },
    ],
  },
  find: (subject) =>
    wrongPairs(subject, 'value').map(({ place, about, params, related }) =>
      finding('english-figure-differs', place, about, params, related),
    ),
};
