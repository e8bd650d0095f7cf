/** 增长10% where the target is 10%以上. */
import { COMPARISONS } from '../../../quantity/forms.js';
import type { Rule } from '../../rule.js';
import { omissions } from './omissions.js';

const INDICATORS = (value: string): string => `- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  years: { 2022: { target: ${value} } }`;

export const limitDropped: Rule = {
  id: 'limit-dropped',
  examples: {
    good: [
      {
        indicators: INDICATORS('10以上'),
        body: '固定资产投资增长{{q "investment-growth.2022.target"}}，力争不低于{{q "investment-growth.2022.target" show="number unit"}}。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS('‹10以上›'),
        body: '力争固定资产投资达到100亿元以上、增长«{{q "investment-growth.2022.target" show="number unit"}}»。',
        about: 'investment-growth.2022.target/p1',
      },
    ],
  },
  find: (subject) =>
    omissions(
      subject,
      'limit-dropped',
      ({ comparison }) => comparison?.form,
      ({ comparison }) =>
        COMPARISONS.filter(({ operator }) =>
          operator.startsWith(comparison?.operator.charAt(0) ?? ' '),
        ).map(({ form }) => form),
    ),
};
