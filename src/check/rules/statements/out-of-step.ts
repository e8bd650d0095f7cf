/** 居民收入增速与经济增长同步, where one is 9% and the other 5%. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { finding } from '../../finding.js';
import { amountOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import type { Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import { yearsOfBlocks } from '../../statements/years.js';

const REPORT = (
  gdp: string,
  income = '9%',
): string => `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- { id: p1, text: 地区生产总值235亿元、增长${gdp}。 }
- { id: p2, text: 居民收入与经济增长基本同步，全体居民人均可支配收入增长${income}。 }`;

const CLAIM =
  /居民(?:人均)?(?:可支配)?收入(?:增速|增长|增幅)?与(?:经济|地区生产总值|GDP)(?:社会)?(?:发展|增长|增速)?(?:保持|实现|基本)*同步/g;
const WISH = /力争|确保|争取|努力|推动|促进|要|目标/;
const INCOME = '居民人均可支配收入';

export const outOfStep: Rule = {
  id: 'out-of-step',
  examples: {
    good: [
      { body: REPORT('8.5%') },
      { body: REPORT('6.5%') },
      { body: REPORT('5%').replace('居民收入与', '推动居民收入与') },
    ],
    bad: [
      {
        body: REPORT('‹5%›', '‹9%›').replace(
          '居民收入与经济增长基本同步',
          '«居民收入与经济增长基本同步»',
        ),
        about: '居民收入与经济增长基本同步',
      },
      {
        body: REPORT('‹15%›', '‹9%›').replace(
          '居民收入与经济增长基本同步',
          '«居民收入增速与经济社会发展同步»',
        ),
      },
    ],
  },
  find: (subject) => {
    const years = yearsOfBlocks(subject);
    return [...subject.matches(CLAIM)].flatMap(({ passage, range, offset, text }) => {
      const clause = passage.clauses.findLast((part) => part.offset <= offset);
      if (WISH.test(clause?.text ?? '')) return [];
      const year = years.get(passage.block);
      const known = statementsOf(subject).filter(
        ({ aspect, year: own, role }) => aspect === 'growth' && own === year && role !== 'target',
      );
      const economy = known.find(({ name }) => name === '地区生产总值');
      if (economy === undefined) return [];
      const incomes = new Map(
        known
          .filter(({ name }) => name.endsWith(INCOME))
          .map((statement) => [statement.name, statement] as const),
      );
      const size = ({ figure }: Statement): Fraction => amountOf(figure, subject.units);
      const apart = [...incomes.values()].filter((income) => !areNear(size(income), size(economy)));
      if (apart.length === 0) return [];
      const pairs = [...apart, economy].map((each) => `${each.name}${each.text}`).join('、');
      return [
        finding(
          'out-of-step',
          range,
          text,
          { claim: text, pairs },
          [economy, ...apart].map((each) =>
            related('check-other-place', each.range, { text: each.text }),
          ),
        ),
      ];
    });
  },
};

/** Within a third of the larger. */
function areNear(a: Fraction, b: Fraction): boolean {
  const [low, high] = a.compare(b) < 0 ? [a, b] : [b, a];
  return high.minus(low).times(Fraction.of(3)).compare(high) <= 0;
}
