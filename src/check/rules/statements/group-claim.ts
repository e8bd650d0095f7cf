/** 所有指标全部完成, where one of them fell short. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { claimsOf, isTrue } from './claims.js';
import { outcomeOf, valueId } from './outcome.js';
import { endOf } from '../../numbers.js';

const INDICATORS = `- id: retail-growth
  name: 社会消费品零售总额增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 7.5, actual: 18 } }
- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 10, actual: 2.7 } }
- id: forest-coverage
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 57.3, actual: 58 } }`;
const MARKED = INDICATORS.replace('2.7', '‹2.7›');

export const groupClaim: Rule = {
  id: 'group-claim',
  examples: {
    good: [
      { body: '森林覆盖率等约束性指标全部完成。', indicators: INDICATORS },
      { body: '除固定资产投资增速外，其他指标均完成预期目标。', indicators: INDICATORS },
      { body: '2022年，确保各项指标全部完成目标任务。', indicators: INDICATORS },
      { body: '社会消费品零售总额增速等两项预期性指标均完成预期目标。', indicators: INDICATORS },
    ],
    bad: [
      { body: '2021年，«所有指标均完成预期目标»。', indicators: MARKED },
      {
        body: '社会消费品零售总额增速等«预期性指标全部完成»，约束性指标全部完成。',
        indicators: MARKED,
        about: '预期性指标全部完成/investment-growth',
      },
      {
        body: '除森林覆盖率外，«其他指标均实现两位数增长»。',
        indicators: MARKED,
      },
    ],
  },
  find: (subject) =>
    claimsOf(subject).flatMap(({ passage, words, verdict, named, group }) => {
      if (group === undefined) return [];
      const against = group.rows.filter(
        (row) =>
          // Those that are named are told by their names.
          !named.some((item) => item.row === row) &&
          isTrue(verdict, outcomeOf(subject, row)) === false,
      );
      if (against.length === 0) return [];
      const start = group.words.offset;
      const length = endOf(words) - start;
      const text = passage.text.slice(start, start + length);
      const about = [text, ...against.map(({ indicator }) => indicator.id)].join('/');
      const params = { claim: text, names: against.map(({ name }) => name).join('、') };
      const places = against.flatMap((row) => {
        const actual = subject.content.quantities.get(valueId(row, 'actual'));
        return actual === undefined
          ? []
          : [related('check-other-place', actual.definition.range, { text: row.name })];
      });
      return [finding('group-claim', passage.at(start, length), about, params, places)];
    }),
};
