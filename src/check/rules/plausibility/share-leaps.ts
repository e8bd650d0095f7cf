/** 高技术产业增加值占工业比重 19.2, and next year's target 10: shares move slowly. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { isFloor, isShare, leapsByThird, seriesOf, stepsOf } from './series.js';

const TABLES = `- { id: a, table: indicators, caption: 完成情况, year: 2021, columns: [{ head: 目标, role: target }, { head: 实际, role: actual }] }
- { id: b, table: indicators, caption: 计划, year: 2022, columns: [{ head: 预期, role: target }] }`;

const indicator = (name: string, values: string): string =>
  `- { id: x, name: ${name}, unit: "%", years: ${values} }`;

export const shareLeaps: Rule = {
  id: 'share-leaps',
  examples: {
    good: [
      {
        indicators: indicator(
          '高技术产业增加值占工业比重',
          '{ 2021: { target: 18, actual: 19.2 }, 2022: { target: 20 } }',
        ),
        body: TABLES,
      },
      {
        indicators: indicator(
          '战略性新兴产业增加值增速',
          '{ 2021: { target: 15, actual: 35 }, 2022: { target: 10 } }',
        ),
        body: TABLES,
      },
      {
        indicators: indicator(
          '群众安全感指数',
          '{ 2021: { target: 96, actual: 99 }, 2022: { target: 60以上 } }',
        ),
        body: TABLES,
      },
    ],
    bad: [
      {
        indicators: indicator(
          '高技术产业增加值占工业比重',
          '{ 2021: { target: 18, actual: ‹19.2› }, 2022: { target: «10» } }',
        ),
        body: TABLES,
        about: 'x/2022.target',
      },
      {
        indicators: indicator('森林覆盖率', '{ 2021: { target: ‹38.5›, actual: «58.1» } }'),
        body: TABLES,
      },
    ],
  },
  find: (subject) =>
    seriesOf(subject).flatMap((points) =>
      stepsOf(points, subject)
        .filter(({ to }) => isShare(to, subject) && !isFloor(to.figure))
        .filter(leapsByThird)
        .map(({ from, to }) => {
          const { name, indicator: owner, year } = to.row;
          const params = { name, from: from.text, to: to.text };
          return finding('share-leaps', to.range, `${owner.id}/${year}.${to.role}`, params, [
            related('check-other-place', from.range, { text: from.text }),
          ]);
        }),
    ),
};
