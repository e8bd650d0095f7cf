/** 五大优势产业为主、N个特色产业为辅的“5+N”: the short form has the number of what it stands for. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { NUMBER, readNumber } from './counted.js';

const FORMULA = /“(?<first>\d{1,2})\+N”/g;
const COUNTED = new RegExp(`${NUMBER}大(?=\\p{Script=Han})`, 'gu');

export const formulaCount: Rule = {
  id: 'formula-count',
  examples: {
    good: [
      { body: '构建以五大优势产业为主、N个特色产业为辅的“5+N”产业体系。' },
      { body: '构建“5+N”产业体系，发展五大优势产业。' },
      { body: '推进十大行动。构建“5+N”产业体系。' },
    ],
    bad: [
      {
        body: '构建以‹六大›优势产业为主、N个特色产业为辅的«“5+N”»产业体系。',
        about: '“5+N”/六大',
      },
    ],
  },
  find: (subject) =>
    [...subject.matches(FORMULA)].flatMap(({ passage, offset, text, range, groups }) => {
      const sentence = passage.sentences.findLast((part) => part.offset <= offset);
      const start = sentence?.offset ?? 0;
      const before = passage.text.slice(start, offset);
      if (!/N[个项大]/.test(before)) return [];
      const counted = [...before.matchAll(COUNTED)];
      const [first] = counted;
      const numbers = counted.map((match) => readNumber(match.groups?.['number']));
      if (first === undefined || numbers.includes(Number(groups['first']))) return [];
      const params = { formula: text, text: first[0] };
      const place = passage.at(start + first.index, first[0].length);
      return [
        finding('formula-count', range, `${text}/${first[0]}`, params, [
          related('check-other-place', place, { text: first[0] }),
        ]),
      ];
    }),
};
