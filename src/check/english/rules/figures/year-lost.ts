/** A year that the source names and its English does not: 2021年 as 2022. */
import { finding } from '../../../finding.js';
import { inSource, type EnglishRule } from '../../rule.js';

export const yearLost: EnglishRule = {
  id: 'english-year-lost',
  examples: {
    good: [
      {
        source: '2021年以来，在“十四五”时期，2022年开工，2021年12月完成。',
        english:
          'Since 2021, in the 14th Five-Year Plan period: started in 2022, completed in December 2021.',
      },
    ],
    bad: [
      {
        source: '‹2021›年开工，2022年建成。',
        english: '«Work started in 2020 and was completed in 2022.»',
        about: 'p1/2021年',
      },
    ],
  },
  find: ({ paired }) =>
    paired.flatMap(({ unit, texts }) =>
      texts.flatMap(({ source, english }) => {
        if (english === undefined) return [];
        const named = new Set(english.text.match(/(?<![\d.,])\d{4}(?!\d|[.,]\d)/g));
        const lost = [...source.typed.matchAll(/(?<!\d)\d{4}(?=年)/g)];
        return lost.flatMap(({ 0: year, index }) => {
          if (named.has(year)) return [];
          const place = english.at(0, english.text.length);
          const about = `${unit.id}/${year}年`;
          const related = [inSource(source, index, year.length)];
          return [finding('english-year-lost', place, about, { year }, related)];
        });
      }),
    ),
};
