/** ２０２２: digits, letters and signs of full width, which print apart from all others. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

/** Without ～, which is a mark of its own. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．＋－／＝＃＆＠]+/g;

export const fullWidthDigit: Rule = {
  id: 'full-width-digit',
  examples: {
    good: [{ body: '2022年增长8%，建成5G基站。' }, { body: '3～5年内完成（含一期）。' }],
    bad: [{ body: '«２０２２»年建成«５Ｇ»基站。' }, { body: '覆盖率达到九成«％»。', about: '％' }],
  },
  find: (subject) =>
    [...subject.matches(FULL_WIDTH)].map(({ text, range }) =>
      finding('full-width-digit', range, text, { text, half: text.normalize('NFKC') }),
    ),
};
