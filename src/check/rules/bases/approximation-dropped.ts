/** 增长8.5% where the figure is 8.5左右. */
import { APPROXIMATIONS } from '../../../quantity/forms.js';
import type { Rule } from '../../rule.js';
import { omissions } from './omissions.js';

const INDICATORS = (value: string): string => `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { actual: ${value} } }`;

export const approximationDropped: Rule = {
  id: 'approximation-dropped',
  examples: {
    good: [
      {
        indicators: INDICATORS('8.5左右'),
        body: '地区生产总值增长{{q "gdp-growth.2021.actual"}}，即约{{q "gdp-growth.2021.actual" show="number unit"}}。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS('‹8.5左右›'),
        body: '地区生产总值约235亿元、增长«{{q "gdp-growth.2021.actual" show="number unit"}}»。',
        about: 'gdp-growth.2021.actual/p1',
      },
    ],
  },
  find: (subject) =>
    omissions(
      subject,
      'approximation-dropped',
      ({ approximation }) => approximation?.form,
      () => APPROXIMATIONS.map(({ form }) => form),
    ),
};
