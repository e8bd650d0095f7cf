/** 经济  平稳: spaces where Chinese has none. */
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

const HAN = '[\\p{Script=Han}，。；：！？、“”‘’（）《》]';
const STRAY = new RegExp(`[ \\u00a0\\u3000]{2,}|(?<=${HAN})[ \\u00a0\\u3000](?=${HAN})`, 'gu');
/** Lines that are spaced for looks, such as the two characters of 之四 or of a short name. */
const SPACED = new Set(['cover', 'signature', 'imprint']);

export const straySpace: Rule = {
  id: 'stray-space',
  examples: {
    good: [{ body: '按照 GB/T 9704 的规定印制，版本为 V2.0。' }],
    bad: [
      { body: '经济«  »平稳。', about: '经济  平稳' },
      { body: '经济« »平稳，«　»社会稳定。' },
      { body: '建成 5G«  »基站。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(STRAY)]
      .filter(({ passage }) => !SPACED.has(passage.kind))
      .map(({ passage, offset, length, range }) => {
        const text = around(passage.text, offset, length, 2);
        return finding('stray-space', range, text, { text });
      }),
};
