/** 三次产业结构为5.4:48.2:47.4: shares that do not come to 100. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

const STRUCTURE = /结构[^，。；：\d]{0,12}(?<shares>\d+(?:\.\d+)?(?:[:：∶]\d+(?:\.\d+)?)+)/g;

export const structureSum: Rule = {
  id: 'structure-sum',
  examples: {
    good: [
      { body: '三次产业结构调整为5.4:48.2:46.4，投入结构比为2:3。' },
      // 5.44, 48.24 and 46.32, each rounded.
      { body: '三次产业结构优化为5.4∶48.2∶46.3。' },
    ],
    bad: [
      { body: '三次产业结构调整为«5.4:48.2:47.4»。', about: '5.4:48.2:47.4' },
      { body: '三次产业结构由6∶48∶46优化为5∶48∶47，收入结构为«30：60：15»。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(STRUCTURE)].flatMap(({ passage, offset, text, groups }) => {
      const { shares = '' } = groups;
      const numbers = shares.split(/[:：∶]/);
      const sum = numbers.reduce((total, number) => total + Number(number), 0);
      const decimals = Math.max(...numbers.map((number) => number.split('.')[1]?.length ?? 0));
      const room = (numbers.length * 10 ** -decimals) / 2;
      const off = Math.abs(sum - HUNDRED);
      // What is not near a hundred at all is a ratio and no shares. The last digits of a sum are not exact.
      if (off <= room + 1e-9 || off > 10) return [];
      const place = passage.at(offset + text.length - shares.length, shares.length);
      return [
        finding('structure-sum', place, shares, { text: shares, sum: sum.toFixed(decimals) }),
      ];
    }),
};

const HUNDRED = 100;
