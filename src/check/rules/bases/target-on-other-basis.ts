/** A target of 10.7 and an outcome of 同口径5.9 in one row. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

const INDICATORS = (target: string, actual: string): string => `- id: revenue-growth
  name: 一般公共预算收入增速
  unit: "%"
  years: { 2021: { target: ${target}, actual: ${actual} } }`;

export const targetOnOtherBasis: Rule = {
  id: 'target-on-other-basis',
  examples: {
    good: [
      { indicators: INDICATORS('同口径7以上', '同口径5.9'), body: '收入增速低于预期。' },
      {
        indicators: INDICATORS('{ status: set-by-superior }', '同口径5.9'),
        body: '收入增速低于预期。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS('‹10.7›', '«同口径5.9»'),
        body: '收入增速低于预期。',
        about: 'revenue-growth.2021',
      },
    ],
  },
  find: ({ content, indicators }) =>
    indicators.all.flatMap(({ id, years }) =>
      Object.keys(years).flatMap((year) => {
        const target = content.quantities.get(`${id}.${year}.target`);
        const actual = content.quantities.get(`${id}.${year}.actual`);
        if (target?.quantity.type !== 'figure' || actual?.quantity.type !== 'figure') return [];
        if (target.quantity.basis?.code === actual.quantity.basis?.code) return [];
        const params = {
          name: indicators.row(id, year)?.name ?? id,
          year,
          target: printFigure(target.quantity).text,
          actual: printFigure(actual.quantity).text,
        };
        return [
          finding('target-on-other-basis', actual.definition.range, `${id}.${year}`, params, [
            related('check-other-place', target.definition.range, { text: params.target }),
          ]),
        ];
      }),
    ),
};
