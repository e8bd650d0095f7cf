/** 2021-2025年: a hyphen where a range has 〜 or a dash. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

/** Only before what is counted: numbers of standards (9704-2012) and dates (2022-01-05) have hyphens. */
const RANGE = /(?<![\w.-])\d+(?:\.\d+)?%?[-–－]\d+(?:\.\d+)?(?=[%％\p{Script=Han}])/gu;

export const hyphenRange: Rule = {
  id: 'hyphen-range',
  examples: {
    good: [
      { body: '2021—2025年，3—11岁人群，增长8%～9%。' },
      { body: '按GB/T 9704-2012印制，2022-01-05成文，联系电话023-48271111。' },
    ],
    bad: [
      { body: '«2021-2025»年建成农村公路。', about: '2021-2025' },
      { body: '增长«8%-9»%左右。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(RANGE)]
      .filter(({ text }) => !isStandard(text))
      .map(({ text, range }) => finding('hyphen-range', range, text, { text })),
};

/** A range goes upwards; 9704-2012 does not, and a telephone number begins with 0. */
function isStandard(text: string): boolean {
  const [from, to] = text.replaceAll('%', '').split(/[-–－]/);
  return text.startsWith('0') || Number(from) >= Number(to);
}
