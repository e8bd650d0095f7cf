/** 突破100亿元，达到98亿元: a limit and the value beside it. */
import { related } from '../../../core/diagnostic.js';
import type { Comparison, Figure } from '../../../quantity/quantity.js';
import { finding } from '../../finding.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import { HOLDS, order } from './amount.js';
import { limitBefore } from './limit.js';

/** Limit first: 突破100亿元大关，达到…; value first: 达到…，突破…. */
const LIMIT_FIRST =
  /^(?:元)?(?:大关|关口|台阶)?[，、](?:已|预计|实际|总量|总额)?(?:达到|达|为|实现|完成)$/;
const VALUE_FIRST = /^[，、](?:已|首次|成功|一举|历史性)*(?:突破|跨越|迈过|站上|不足|接近|逼近)?$/;

export const limitBesideValue: Rule = {
  id: 'limit-beside-value',
  examples: {
    good: [
      { body: '地区生产总值突破230亿元，达到235亿元。' },
      { body: '规上企业达到98家，近100家。' },
      { body: '固定资产投资达到91亿元，招商引资突破200亿元。' },
      { body: '完成投资61亿元、超40亿元用于基础设施。' },
      { body: '在校学生达到3000人、近500人住校。' },
    ],
    bad: [
      { body: '地区生产总值«突破240亿元»，达到‹235亿元›。', about: '突破240亿元/235亿元' },
      {
        body: '规上企业达到‹{{q "firms"}}›，«超350户»。',
        figures: '- { id: firms, value: 342户 }',
      },
      { body: '失业率达到‹5.8%›、«不超过5.5%»。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => {
      if (!/[，、]/.test(passage.text) || !MARKS.test(passage.text)) return [];
      return pairsOf(passage).flatMap(({ limit, operator, start, value }) => {
        const sign = order(value.figure, limit.figure, subject.units);
        if (sign === undefined || HOLDS[operator](sign)) return [];
        const length = endOf(limit) - start;
        const text = passage.text.slice(start, endOf(limit));
        const about = `${text}/${value.id ?? value.text}`;
        return [
          finding(
            'limit-beside-value',
            passage.at(start, length),
            about,
            { text, value: value.text },
            [related('check-other-place', passage.place(value), { text: value.text })],
          ),
        ];
      });
    }),
};

const MARKS = /突破|跨越|迈过|站上|不足|接近|逼近|超|近|[>≥≧<≤]|以上|以下|以内|不低于/;

interface Pair {
  readonly limit: PrintedNumber;
  readonly operator: Comparison['operator'];
  /** Where the words of the limit begin. */
  readonly start: number;
  readonly value: PrintedNumber;
}

function pairsOf(passage: Passage): readonly Pair[] {
  const numbers = numbersOf(passage);
  return numbers.flatMap((first, index): Pair[] => {
    const second = numbers[index + 1];
    if (second === undefined) return [];
    const between = passage.text.slice(endOf(first), second.offset);
    // 近500人住校 has a subject of its own.
    if (!/^(?:元?大关|关口|台阶)?(?:[，。；、！]|$)/.test(passage.text.slice(endOf(second))))
      return [];
    const before = limitBefore(passage, first);
    if (before && isExact(second.figure) && LIMIT_FIRST.test(between))
      return [{ limit: first, value: second, ...before }];
    const behind = limitBefore(passage, second);
    const stated = /(?:达到?|为)$/.test(passage.text.slice(0, first.offset));
    // 分别达到95%、98%以上 is a list.
    const listed = second.figure.comparison?.side === 'after';
    return behind && stated && !listed && isExact(first.figure) && VALUE_FIRST.test(between)
      ? [{ limit: second, value: first, ...behind }]
      : [];
  });
}

function isExact({ comparison, approximation, more }: Figure): boolean {
  return (comparison ?? approximation ?? more) === undefined;
}
