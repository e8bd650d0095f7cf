/** An indicator of last year's table that is not in this year's, and no record says why. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { stepsOf } from './years.js';

const ENERGY = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7 }, 2022: { target: 6.5 } }
- id: energy-growth
  name: «能源消耗总量增速»
  unit: "%"
  years: { 2021: { target: 3 } }`;

export const indicatorVanished: Rule = {
  id: 'indicator-vanished',
  examples: {
    good: [
      {
        indicators: `${ENERGY.replace(/[«»]/g, '')}
  adjustments:
    - { id: energy-dropped, kind: dropped, year: 2022, authority: 国家 }`,
        body: '能源消耗总量增速不再列入计划。',
      },
      {
        indicators: `- id: non-public
  name: 非公经济增加值占比
  unit: "%"
  years: { 2021: { target: 56 } }
- id: private
  name: 民营经济增加值占比
  unit: "%"
  years: { 2022: { target: 56 } }
  adjustments:
    - { id: merged, kind: merged, year: 2022, from: [non-public] }`,
        body: '指标按全市统一部署调整。',
      },
    ],
    bad: [{ indicators: ENERGY, body: '计划安排如下。', about: 'energy-growth.2022' }],
  },
  find: (subject) =>
    stepsOf(subject).flatMap(({ indicator, before, year, row, records }) => {
      if (row !== undefined || records.length > 0) return [];
      const params = { name: before.name, before: before.year, year };
      const place = subject.places.of(indicator, 'name');
      return [finding('indicator-vanished', place, `${indicator.id}.${year}`, params)];
    }),
};
