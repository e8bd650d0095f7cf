/** 分别增长10%、7%，均超过8%: what is said of all of a list, and a member of which it is not true. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { endOf, numbersOf, stretchAt, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { HOLDS, order } from './amount.js';
import { changesOf } from './change.js';
import { limitBefore } from './limit.js';

/** At the beginning of a clause: it speaks of what the clause before has listed. */
const CLAIM =
  /(?<=，)(?:[增降][速幅])?(?:均|都|全部)(?:实现|保持|达到|在)?(?:了)?(?<growth>正增长|两位数(?:以上)?增长)?/g;

export const allOfList: Rule = {
  id: 'all-of-list',
  examples: {
    good: [
      { body: '城镇、农村居民收入分别增长8.5%、10%，均超过8%。' },
      { body: '三次产业分别增长7%、12.5%、8.6%，均实现正增长。' },
      { body: '下降2%、增长5%后企稳，均为暂时波动。' },
      { body: '完成投资61亿元、增长16.8%，均超过15%。' },
    ],
    bad: [
      {
        body: '城镇、农村居民收入分别增长‹7.5%›、10%，«均超过8%»。',
        about: '均超过8%/7.5%',
      },
      {
        body: '三次产业分别增长17%、‹{{q "second"}}›、18.6%，«均实现两位数增长»。',
        figures: '- { id: second, value: 9.5% }',
      },
      { body: '规上工业增长12.5%、税收下降‹7.1%›，«均保持正增长»。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(CLAIM)].flatMap((match) => {
      const { passage, offset } = match;
      const clause = stretchAt(passage.clauses, offset);
      const before = stretchAt(passage.clauses, (clause?.offset ?? 0) - 1);
      if (clause === undefined || before === undefined) return [];
      const listed = numbersOf(passage).filter(
        (number) => number.offset >= before.offset && endOf(number) < clause.offset,
      );
      const { words, against } = judge(subject, match, listed);
      if (listed.length < 2 || words === undefined || against.length === 0) return [];
      const names = against.map(({ text }) => text).join('、');
      const about = [words, ...against.map(({ id, text }) => id ?? text)].join('/');
      return [
        finding(
          'all-of-list',
          passage.at(offset, words.length),
          about,
          { claim: words, against: names },
          against.map((number) =>
            related('check-other-place', passage.place(number), { text: number.text }),
          ),
        ),
      ];
    }),
};

function judge(
  subject: Subject,
  { passage, offset, length, text, groups: { growth } }: Match,
  listed: readonly PrintedNumber[],
): { readonly words?: string; readonly against: readonly PrintedNumber[] } {
  if (growth !== undefined) {
    const least = growth === '正增长' ? 0 : 10;
    const falling = new Set(fallsOf(passage));
    const against = listed.filter(
      ({ offset: at, figure: { number, measure } }) =>
        measure.unit === '%' && (falling.has(at) || number.value.lte(0) || number.value.lt(least)),
    );
    return { words: text, against };
  }
  const number = numbersOf(passage).find((candidate) => candidate.offset >= offset + length);
  const limit = number && limitBefore(passage, number);
  if (!number || limit?.start !== offset + length) return { against: [] };
  const against = listed.filter(({ figure }) => {
    const sign = order(figure, number.figure, subject.units);
    const exact = (figure.comparison ?? figure.approximation ?? figure.more) === undefined;
    return exact && sign !== undefined && !HOLDS[limit.operator](sign);
  });
  return { words: passage.text.slice(offset, endOf(number)), against };
}

function fallsOf(passage: Passage): readonly number[] {
  return changesOf(passage).flatMap(({ rises, number }) => (rises ? [] : [number.offset]));
}
