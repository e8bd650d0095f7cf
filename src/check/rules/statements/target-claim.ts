/** 实际利用外资未达到预期目标, where the table has 9014 against 1000. */
import { related } from '../../../core/diagnostic.js';
import { printCell } from '../../../quantity/print.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { claimsOf, isTrue } from './claims.js';
import { outcomeOf, valueId } from './outcome.js';

const INDICATORS = `- id: foreign-investment
  name: 实际利用外资
  unit: 万美元
  nature: anticipatory
  years: { 2021: { target: 1000, actual: 9014 } }
- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 10, actual: 2.7 }, 2022: { target: 8 } }
- id: retail-growth
  name: 社会消费品零售总额增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 7.5, actual: 18 } }
- id: tax-growth
  name: 税收增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 8.4, actual: -7.1 } }`;

/** One of them with its places marked. */
const marked = (target: string, actual: string): string =>
  INDICATORS.replace(
    `target: ${target}, actual: ${actual}`,
    `target: ‹${target}›, actual: ‹${actual}›`,
  );

export const targetClaim: Rule = {
  id: 'target-claim',
  examples: {
    good: [
      { body: '税收增速、固定资产投资增速等2个指标未达到预期目标。', indicators: INDICATORS },
      { body: '社会消费品零售总额增速、实际利用外资均完成预期目标。', indicators: INDICATORS },
      { body: '固定资产投资增长2.7%，低于预期目标7.3个百分点。', indicators: INDICATORS },
      { body: '力争2022年固定资产投资增速达到预期目标。', indicators: INDICATORS },
      { body: '2020年，固定资产投资增速超过预期目标。', indicators: INDICATORS },
      { body: '税收增速完成预期目标的一半。', indicators: INDICATORS },
    ],
    bad: [
      {
        body: '税收增速、«实际利用外资»、固定资产投资增速等3个指标未达到预期目标。',
        indicators: marked('1000', '9014'),
        about: 'foreign-investment/未达到预期目标',
      },
      {
        body: '社会消费品零售总额增速、«固定资产投资增速»均完成预期目标。',
        indicators: marked('10', '2.7'),
      },
      {
        body: '«固定资产投资»增长2.7%，超过预期目标。',
        indicators: marked('10', '2.7'),
      },
      {
        body: '«社会消费品零售总额增速»低于年初预期目标。',
        indicators: marked('7.5', '18'),
      },
      {
        body: '«税收增速»、社会消费品零售总额增速均实现两位数增长。',
        indicators: marked('8.4', '-7.1'),
      },
    ],
  },
  find: (subject) =>
    claimsOf(subject).flatMap(({ passage, words, verdict, named }) =>
      named.flatMap(({ row, name }) => {
        const outcome = outcomeOf(subject, row);
        const { target, actual } = outcome;
        if (isTrue(verdict, outcome) !== false || actual === undefined) return [];
        const { statuses } = subject.wording;
        const params = {
          name: name.text,
          claim: words.text,
          actual: printCell(actual, statuses).text,
          target: target === undefined ? '—' : printCell(target, statuses).text,
        };
        const about = `${row.indicator.id}/${words.text}`;
        const places = (['actual', 'target'] as const).flatMap((role) => {
          const range = subject.content.quantities.get(valueId(row, role))?.definition.range;
          return range === undefined
            ? []
            : [related('check-other-place', range, { text: params[role] })];
        });
        return [finding('target-claim', passage.place(name), about, params, places)];
      }),
    ),
};
