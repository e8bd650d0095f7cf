/** 50 companies that nobody called: right today, and wrong when the figure is revised. */
import { finding } from '../../../finding.js';
import { comparedTexts } from '../../compared-texts.js';
import type { EnglishRule } from '../../rule.js';
import { wrongPairs } from './wrong-pairs.js';

const FIGURES = '- { id: companies, value: 3家 }';

export const figureTyped: EnglishRule = {
  id: 'english-figure-typed',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '2021年，在S104沿线培育企业{{q "companies"}}。',
        english:
          'In 2021, {{q "companies" noun="company|companies" form="words"}} along the S104 were nurtured.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '培育企业‹{{q "companies"}}›。',
        english: 'The number of companies nurtured was «3».',
        about: 'p1/3家',
      },
      {
        figures: FIGURES,
        source: '培育企业‹{{q "companies"}}›。',
        english: '«Three» companies were nurtured.',
      },
      {
        figures: FIGURES,
        source: '培育企业{{q "companies"}}。',
        english: '{{q "companies" noun="company|companies"}} were nurtured at gate B«7»a.',
      },
    ],
  },
  find: (subject) => [
    ...wrongPairs(subject, 'typed').map(({ reading, place, about, related }) =>
      finding('english-figure-typed', place, about, { text: reading.text }, related),
    ),
    ...comparedTexts(subject).flatMap(({ id, english, strays }) =>
      strays.map((stray) => {
        const { text } = stray;
        return finding('english-figure-typed', english.place(stray), `${id}/${text}`, { text });
      }),
    ),
  ],
};
