/** 新增城镇就业6000人, and next year's target 4500: less is aimed at than has been reached. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import {
  isFloor,
  isGrowth,
  isShare,
  leapsByThird,
  leapsInMagnitude,
  seriesOf,
  type Step,
  stepsOf,
} from './series.js';
import type { Subject } from '../../subject.js';

const TABLES = `- { id: a, table: indicators, caption: 完成情况, year: 2021, columns: [{ head: 实际, role: actual }] }
- { id: b, table: indicators, caption: 计划, year: 2022, columns: [{ head: 预期, role: target }] }`;

const indicator = (name: string, unit: string, actual: string, target: string, more = ''): string =>
  `- { id: x, name: ${name}, unit: "${unit}"${more}, years: { 2021: { actual: ${actual} }, 2022: { target: ${target} } } }`;

export const targetBelowOutcome: Rule = {
  id: 'target-below-outcome',
  examples: {
    good: [
      { indicators: indicator('新增城镇就业', '人', '6000', '6200'), body: TABLES },
      { indicators: indicator('粮食产量', '万吨', '5.08', '5以上'), body: TABLES },
      { indicators: indicator('地区生产总值增速', '%', '8.5', '6.5'), body: TABLES },
      {
        indicators: indicator('城镇调查失业率', '%', '5.4', '5.2', ', better: lower'),
        body: TABLES,
      },
    ],
    bad: [
      {
        indicators: indicator('新增城镇就业', '人', '‹6000›', '«4500»'),
        body: TABLES,
        about: 'x/2022',
      },
      { indicators: indicator('战略性新兴产业增加值增速', '%', '‹35›', '«10»'), body: TABLES },
      {
        indicators: indicator('城镇调查失业率', '%', '‹5.2›', '«5.5»', ', better: lower'),
        body: TABLES,
      },
    ],
  },
  find: (subject) =>
    seriesOf(subject).flatMap((points) =>
      stepsOf(points, subject)
        .filter((step) => step.to.role === 'target' && fallsBehind(step, subject))
        .map(({ from, to }) => {
          const { name, indicator: owner, year } = to.row;
          const params = { name, target: to.text, outcome: from.text };
          return finding('target-below-outcome', to.range, `${owner.id}/${year}`, params, [
            related('check-other-place', from.range, { text: from.text }),
          ]);
        }),
    ),
};

/** Growth is aimed at with caution, so that only less than half counts; what moves further is the matter of other rules. */
function fallsBehind(step: Step, subject: Subject): boolean {
  const { from, to } = step;
  if (isFloor(to.figure) || to.figure.approximation !== undefined) return false;
  if (isShare(to, subject) && leapsByThird(step)) return false;
  if (to.row.indicator.better === 'lower') {
    return !isGrowth(to.row) && to.amount.compare(from.amount) > 0;
  }
  if (isGrowth(to.row)) {
    const positive = from.amount.compare(Fraction.of(0)) > 0;
    return positive && to.amount.times(Fraction.of(2)).compare(from.amount) < 0;
  }
  return to.amount.compare(from.amount) < 0 && !leapsInMagnitude(from.amount, to.amount);
}
