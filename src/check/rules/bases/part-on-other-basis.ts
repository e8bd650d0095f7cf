/** 一般公共预算收入 同口径5.9, of which 税收 -7.1. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { familiesOf } from '../row-families.js';

const INDICATORS = (whole: string, part: string): string => `- id: revenue-growth
  name: 一般公共预算收入增速
  unit: "%"
  years: { 2021: { actual: ${whole} } }
- id: tax-growth
  name: 税收增速
  unit: "%"
  of: revenue-growth
  relation: part
  years: { 2021: { actual: ${part} } }`;

export const partOnOtherBasis: Rule = {
  id: 'part-on-other-basis',
  examples: {
    good: [
      { indicators: INDICATORS('同口径5.9', '同口径3.1'), body: '收入平稳增长。' },
      { indicators: INDICATORS('5.9', '-7.1'), body: '收入平稳增长。' },
    ],
    bad: [
      {
        indicators: INDICATORS('‹同口径5.9›', '«-7.1»'),
        body: '收入平稳增长。',
        about: 'tax-growth.2021.actual',
      },
    ],
  },
  find: (subject) =>
    (['part', 'component'] as const).flatMap((relation) =>
      familiesOf(subject, relation).flatMap(({ parent, members }) =>
        members.flatMap(({ id, name, figure, range }) => {
          if (figure.basis?.code === parent.figure.basis?.code) return [];
          const whole = printFigure(parent.figure).text;
          const params = { name, text: printFigure(figure).text, parent: parent.name, whole };
          return [
            finding('part-on-other-basis', range, id, params, [
              related('check-other-place', parent.range, { text: whole }),
            ]),
          ];
        }),
      ),
    ),
};
