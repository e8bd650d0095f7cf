/** 约束性指标全部完成, where some of them have no target or no outcome. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { endOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { claimsOf, isTrue, rowsOf } from './claims.js';
import { outcomeOf, valueOf } from './outcome.js';

const INDICATORS = `- id: forest-coverage
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 57.3, actual: 58 } }
- id: energy-growth
  name: 能源消耗总量增速
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 3, actual: { status: suspended } } }
- id: carbon-cut
  name: 单位地区生产总值二氧化碳排放下降
  unit: "%"
  nature: obligatory
  years: { 2021: { target: { status: target-not-set }, actual: { status: no-outcome-yet } } }`;
const MARKED = INDICATORS.replace(
  'name: 单位地区生产总值二氧化碳排放下降',
  'name: ‹单位地区生产总值二氧化碳排放下降›',
);

export const claimNotCarried: Rule = {
  id: 'claim-not-carried',
  examples: {
    good: [
      { body: '森林覆盖率等1项约束性指标全部完成。', indicators: INDICATORS },
      { body: '森林覆盖率完成预期目标，其余约束性指标按市里安排推进。', indicators: INDICATORS },
      {
        body: '约束性指标全部完成。',
        indicators: INDICATORS.split('\n- ').slice(0, 2).join('\n- '),
      },
    ],
    bad: [
      {
        body: '森林覆盖率等«约束性指标全部完成»。',
        indicators: MARKED,
        about: '约束性指标全部完成',
      },
      {
        body: '森林覆盖率、单位地区生产总值二氧化碳排放下降«均完成预期目标»。',
        indicators: MARKED,
      },
    ],
  },
  find: (subject) =>
    claimsOf(subject).flatMap((claim) => {
      const { passage, words, verdict, universal, group } = claim;
      if (!universal) return [];
      const unknown = rowsOf(claim).filter((row) => {
        const outcome = outcomeOf(subject, row);
        // What is printed and too vague to judge is there all the same.
        const there = (['target', 'actual'] as const).every(
          (role) => valueOf(subject, row, role)?.type === 'figure',
        );
        return !there && !outcome.suspended && isTrue(verdict, outcome) === undefined;
      });
      if (unknown.length === 0) return [];
      const start = group?.words.offset ?? words.offset;
      const length = endOf(words) - start;
      const text = passage.text.slice(start, start + length);
      const names = unknown.map(({ name }) => name).join('、');
      const places = unknown.map(({ entry, indicator, name }) => {
        const owner = entry.name === undefined ? indicator : entry;
        return related('check-other-place', subject.places.of(owner, 'name'), { text: name });
      });
      const params = { claim: text, names };
      return [finding('claim-not-carried', passage.at(start, length), text, params, places)];
    }),
};
