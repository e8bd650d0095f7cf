/** 。，: two marks where one belongs. */
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

export const doubledMark: Rule = {
  id: 'doubled-mark',
  examples: {
    good: [{ body: '他说：“一起向未来！”怎么办？！——抓落实……' }],
    bad: [
      { body: '经济平稳«。。»社会稳定«，、»人民满意。' },
      { body: '抓好“三农”工作«，。»', about: '工作，。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(/[，。；：、]{2,}/g)].map(({ passage, offset, length, text, range }) =>
      finding('doubled-mark', range, around(passage.text, offset, length), { text }),
    ),
};
