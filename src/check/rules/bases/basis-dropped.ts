/** 增长5.9% where the figure is 同口径5.9%. */
import type { Rule } from '../../rule.js';
import { omissions } from './omissions.js';

const INDICATORS = (value: string): string => `- id: revenue-growth
  name: 一般公共预算收入增速
  unit: "%"
  years: { 2021: { actual: ${value} } }`;

export const basisDropped: Rule = {
  id: 'basis-dropped',
  examples: {
    good: [
      {
        indicators: INDICATORS('同口径5.9'),
        body: '一般公共预算收入10.8亿元、{{q "revenue-growth.2021.actual" show="basis"}}增长{{q "revenue-growth.2021.actual" show="number unit"}}。',
      },
      {
        indicators: INDICATORS('同口径5.9'),
        body: '一般公共预算收入按可比口径增长{{q "revenue-growth.2021.actual" show="number unit"}}。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS('‹同口径5.9›'),
        body: '一般公共预算收入10.8亿元、增长«{{q "revenue-growth.2021.actual" show="number unit"}}»。',
        about: 'revenue-growth.2021.actual/p1',
      },
    ],
  },
  find: (subject) =>
    omissions(
      subject,
      'basis-dropped',
      ({ basis }) => basis?.form,
      () => ['口径', '可比'],
    ),
};
