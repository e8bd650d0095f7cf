/** A row 其中 that is larger than the row that it is a part of. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import { RATIO } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import { intervalOf, isAbove } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { aspectOfName } from '../../statements/names.js';
import { familiesOf } from '../row-families.js';

const INDICATORS = (whole: string, part: string, growth = '16.5'): string => `- id: non-public
  name: 非公经济增加值占地区生产总值比重
  unit: "%"
  years: { 2021: { actual: ${whole} } }
- id: private
  name: 民营经济占比
  unit: "%"
  of: non-public
  relation: part
  years: { 2021: { actual: ${part} } }
- id: investment
  name: 固定资产投资增速
  unit: "%"
  years: { 2021: { actual: 2.7 } }
- id: private-investment
  name: 民间投资增速
  unit: "%"
  of: investment
  relation: part
  years: { 2021: { actual: ${growth} } }`;

export const partAboveWhole: Rule = {
  id: 'part-above-whole',
  examples: {
    good: [
      { indicators: INDICATORS('56.5', '55'), body: '民营经济稳步发展。' },
      { indicators: INDICATORS('56以上', '57'), body: '民营经济稳步发展。' },
    ],
    bad: [
      {
        indicators: INDICATORS('‹56.5›', '«57.5»'),
        body: '民营经济稳步发展。',
        about: 'private.2021.actual',
      },
    ],
  },
  find: (subject) =>
    familiesOf(subject, 'part').flatMap(({ parent, members }) =>
      members.flatMap(({ id, name, figure, range }) => {
        const { units } = subject;
        const rates = units.dimension(figure.measure) === RATIO;
        const comparable = rates ? isShare(parent.name) && isShare(name) : isLevel(name);
        if (!comparable) return [];
        if (!isAbove(intervalOf(figure, units), intervalOf(parent.figure, units))) return [];
        const text = printFigure(figure).text;
        const whole = printFigure(parent.figure).text;
        const params = { name, text, parent: parent.name, whole };
        return [
          finding('part-above-whole', range, id, params, [
            related('check-other-place', parent.range, { text: whole }),
          ]),
        ];
      }),
    ),
};

function isLevel(name: string): boolean {
  return aspectOfName(name).aspect === 'level';
}

/** Growth and rates of a part may well be above the whole's; its share in the same thing may not. */
function isShare(name: string): boolean {
  return /占比$|占.*(?:比重|比例)$/.test(name);
}
