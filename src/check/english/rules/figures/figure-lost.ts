/** A figure of the source that no figure of its English stands for. */
import { printEnglish } from '../../../../quantity/english/print-english.js';
import { finding } from '../../../finding.js';
import { comparedTexts } from '../../compared-texts.js';
import { inSource, type EnglishRule } from '../../rule.js';

const FIGURES = `- { id: companies, value: 50家 }
- { id: growth, value: 8.5% }`;

export const figureLost: EnglishRule = {
  id: 'english-figure-lost',
  examples: {
    good: [
      {
        figures: FIGURES,
        source: '培育企业{{q "companies"}}，增长{{q "growth"}}，比目标高{{q "growth"}}。',
        english:
          '{{q "companies" noun="company was|companies were" form="sentence"}} nurtured, up {{q "growth"}}.',
      },
    ],
    bad: [
      {
        figures: FIGURES,
        source: '培育企业‹{{q "companies"}}›，增长{{q "growth"}}。',
        english: '«Companies were nurtured, up {{q "growth"}}.»',
        about: 'p1/50家',
      },
    ],
  },
  find: (subject) =>
    comparedTexts(subject).flatMap(({ id, source, english, missing, words }) =>
      missing.map((stated) => {
        const { text, offset, length, figure } = stated;
        const params = { source: text, right: printEnglish(figure, words).text };
        const place = english.at(0, english.text.length);
        const related = [inSource(source, offset, length)];
        return finding('english-figure-lost', place, `${id}/${text}`, params, related);
      }),
    ),
};
