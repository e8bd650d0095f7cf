/** Components (#) that do not add up to the row above them. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { printFigure } from '../../../quantity/print.js';
import { finding } from '../../finding.js';
import { amountOf, areApart, intervalOf, isAbove, sumOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { aspectOfName } from '../../statements/names.js';
import { familiesOf } from '../row-families.js';

const INDICATORS = (total: string, cod: string, ammonia: string): string => `- id: pollutants
  name: 主要污染物重点工程减排量
  unit: 吨
  years: { 2021: { actual: ${total} } }
- id: cod
  name: 化学需氧量
  unit: 吨
  of: pollutants
  relation: component
  years: { 2021: { actual: ${cod} } }
- id: ammonia
  name: 氨氮
  unit: 吨
  of: pollutants
  relation: component
  years: { 2021: { actual: ${ammonia} } }`;

export const componentSum: Rule = {
  id: 'component-sum',
  examples: {
    good: [
      { indicators: INDICATORS('1204.5', '1095', '109.5'), body: '减排任务全部完成。' },
      // 1094.6 and 109.9, each rounded.
      { indicators: INDICATORS('1204', '1095', '110'), body: '减排任务全部完成。' },
      {
        indicators: INDICATORS('1204', '1095', '{ status: set-by-superior }'),
        body: '减排任务全部完成。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS('«1304.5»', '‹1095›', '‹109.5›'),
        body: '减排任务全部完成。',
        about: 'pollutants.2021.actual',
      },
      {
        indicators: INDICATORS('«1004»', '‹1095›', '{ status: no-outcome-yet }'),
        body: '减排任务全部完成。',
      },
    ],
  },
  find: (subject) =>
    familiesOf(subject, 'component').flatMap(({ parent, members, incomplete }) => {
      if (members.length === 0 || aspectOfName(parent.name).aspect === 'growth') return [];
      const { units } = subject;
      const whole = intervalOf(parent.figure, units);
      const sum = sumOf(members.map(({ figure }) => intervalOf(figure, units)));
      if (incomplete ? !isAbove(sum, whole) : !areApart(sum, whole)) return [];
      const exact = members.reduce(
        (total, { figure }) => total.plus(amountOf(figure, units)),
        Fraction.of(0),
      );
      const inMeasure = exact.dividedBy(units.factor(parent.figure.measure));
      const params = {
        name: parent.name,
        text: printFigure(parent.figure).text,
        sum: inMeasure.toFixed(inMeasure.decimals ?? 2),
      };
      const places = members.map(({ figure, range }) =>
        related('check-other-place', range, { text: printFigure(figure).text }),
      );
      return [finding('component-sum', parent.range, parent.id, params, places)];
    }),
};
