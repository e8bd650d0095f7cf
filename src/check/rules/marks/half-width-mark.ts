/** 年,月: a half-width mark in Chinese text. */
import { isHanOrMark } from '../../../core/characters.js';
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

/** A point behind a digit numbers an item (1.) or parts decimals. */
const MARK = /[,;:!?()"']|(?<![\d.A-Za-z])\./g;
const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
  '"': '“ ”',
  "'": '‘ ’',
  '.': '。',
};

export const halfWidthMark: Rule = {
  id: 'half-width-mark',
  examples: {
    good: [
      { body: '按照GB/T 9704，建成5G基站，登录http://www.cq.gov.cn/办理。' },
      { body: '比例为3:2，版本为V2.0，会议于9:30开始。' },
      { body: '1.加快建设。' },
    ],
    bad: [
      { body: '经济平稳«,»社会稳定。', about: '平稳,社会' },
      { body: '项目«(»一期«)»开工。' },
      { body: '实施«"»智造«"»工程。' },
      { body: '目标如下«:»完成9项任务«.»' },
    ],
  },
  find: (subject) =>
    [...subject.matches(MARK)]
      .filter(({ passage: { text }, offset }) => {
        const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
        const behind =
          text
            .slice(offset + 1)
            .trimStart()
            .at(0) ?? '';
        return isHanOrMark(before) || isHanOrMark(behind);
      })
      .map(({ passage, offset, text, range }) =>
        finding('half-width-mark', range, around(passage.text, offset, 1), {
          mark: text,
          full: FULL[text] ?? '',
        }),
      ),
};
