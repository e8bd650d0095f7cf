/** 2 percent where the source has 2个百分点. */
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { wrongPairs } from './wrong-pairs.js';

const FIGURES = `- { id: above, value: 2个百分点 }
- { id: above-2020, value: 1.5个百分点 }`;

export const unitDiffers: EnglishRule = {
  id: 'english-unit-differs',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '高于全市{{q "above"}}。',
        english: 'It was {{q "above"}} above the average.',
      },
      {
        figures: FIGURES,
        source: '分别高出{{qs "above" "above-2020"}}。',
        english: 'It was {{qs "above" "above-2020"}} higher.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '高于全市‹{{q "above"}}›。',
        english: 'It was «2 percent» above the average.',
        about: 'p1/2个百分点',
      },
    ],
  },
  find: (subject) =>
    wrongPairs(subject, 'unit').map(({ place, about, params, related }) =>
      finding('english-unit-differs', place, about, params, related),
    ),
};
