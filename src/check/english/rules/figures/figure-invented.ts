/** A figure of the English that stands for no figure of the source. */
import { finding } from '../../../finding.js';
import { comparedTexts } from '../../compared-texts.js';
import type { EnglishRule } from '../../rule.js';

const FIGURES = `- { id: companies, value: 50家 }
- { id: growth, value: 8.5% }`;

export const figureInvented: EnglishRule = {
  id: 'english-figure-invented',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '2021年培育企业{{q "companies"}}，是“十四五”的开局。',
        english:
          'In 2021, one of the first years of the 14th Five-Year Plan, {{q "companies" noun="company was|companies were"}} nurtured.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '培育企业{{q "companies"}}。',
        english:
          '{{q "companies" noun="company was|companies were"}} nurtured, up «{{q "growth"}}».',
        about: 'p1/8.5 percent',
      },
      {
        figures: FIGURES,
        source: '增长{{q "growth"}}。',
        english: 'Growth was {{q "growth"}} in «7» towns.',
      },
    ],
  },
  find: (subject) =>
    comparedTexts(subject).flatMap(({ id, english, strange }) =>
      strange
        .filter(({ spelled }) => !spelled)
        .map((reading) => {
          const { text } = reading;
          const place = english.place(reading);
          return finding('english-figure-invented', place, `${id}/${text}`, { text });
        }),
    ),
};
