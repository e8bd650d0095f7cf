/** 投资100亿元、增长15% on last year's 91亿元: a level and a growth that do not come from the same year before. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { finding } from '../../finding.js';
import { amountOf, areApart, intervalOf, ratioOf, type Interval } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import { levelFinder } from './levels.js';

const REPORT = (
  growth: string,
  level = '100亿元',
): string => `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- { id: p1, text: 地区生产总值200亿元。固定资产投资${growth === '10%' ? '91亿元' : '‹91亿元›'}、增长2.7%。 }
- { id: h2, heading: 1, text: 2022年计划安排 }
- { id: p2, text: 力争全年固定资产投资达到${level}、增长${growth}，地区生产总值240亿元、增长6%。 }`;

export const growthAgainstLevels: Rule = {
  id: 'growth-against-levels',
  examples: {
    good: [
      { body: REPORT('10%') },
      {
        body: `- { id: p1, text: 2020年，一般公共预算收入10亿元。2021年，一般公共预算收入10.8亿元，同口径增长5.9%。 }`,
      },
    ],
    bad: [
      { body: REPORT('«15%»', '‹100亿元›'), about: '固定资产投资 2022' },
      {
        indicators: `- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  years: { 2022: { target: «12以上» } }`,
        body: `- { id: p1, text: 2021年，固定资产投资‹91亿元›。2022年，固定资产投资‹100亿元›。 }`,
      },
      // 以上 is not printed, so that readers take it for 10%.
      {
        indicators: `- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  years: { 2022: { target: 10以上 } }`,
        body: `- id: p1
  text: '2021年，固定资产投资‹91亿元›。2022年，固定资产投资‹110亿元›、增长«{{q "investment-growth.2022.target" show="number unit"}}»。'`,
      },
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const levelOf = levelFinder(subject);
    return distinct(statementsOf(subject)).flatMap((growth) => {
      const { name, year, role, figure, range, text, words = '' } = growth;
      if (growth.aspect !== 'growth' || REAL.test(name) || !/^\d/.test(year)) return [];
      // On a basis of its own it is growth of another level.
      if (figure.basis !== undefined || /口径|可比价/.test(words)) return [];
      const level = levelOf(name, year, role);
      const base = levelOf(name, String(Number(year) - 1), 'actual');
      if (level === undefined || base === undefined) return [];
      if (units.dimension(level.figure.measure) !== units.dimension(base.figure.measure)) return [];
      const before = amountOf(base.figure, units);
      if (before.isZero) return [];
      const risen = ratioOf(intervalOf(level.figure, units), intervalOf(base.figure, units));
      if (!areApart(asGrowth(risen), intervalOf(figure, units))) return [];
      const computed = rise(amountOf(level.figure, units).dividedBy(before)).toFixed(1);
      const params = { name, text, level: level.text, base: base.text, computed };
      const places = [base, level].map((other) =>
        related('check-other-place', other.range, { text: other.text }),
      );
      return [finding('growth-against-levels', range, `${name} ${year}`, params, places)];
    });
  },
};

/** Grown at constant prices, while their levels are at current ones. */
const REAL = /生产总值|增加值|总产值/;

const HUNDRED = Fraction.of(100);

function rise(ratio: Fraction): Fraction {
  return ratio.minus(Fraction.of(1)).times(HUNDRED);
}

function asGrowth({ low, high }: Interval): Interval {
  return { low: low && rise(low), high: high && rise(high) };
}
