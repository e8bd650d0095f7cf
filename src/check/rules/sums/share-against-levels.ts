/** 服务业增加值109亿元、占地区生产总值比重50%, where the whole is 235亿元. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { RATIO } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import { amountOf, areApart, intervalOf, ratioOf, type Interval } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import { levelFinder } from './levels.js';

export const shareAgainstLevels: Rule = {
  id: 'share-against-levels',
  examples: {
    good: [
      { body: '地区生产总值235亿元。\n服务业增加值109亿元，服务业增加值占地区生产总值比重46.4%。' },
      { body: '地区生产总值235亿元。\n服务业增加值占地区生产总值比重50%。' },
    ],
    bad: [
      {
        body: '地区生产总值‹235亿元›。\n服务业增加值‹109亿元›，服务业增加值占地区生产总值比重«48.4%»。',
        about: '服务业增加值占地区生产总值比重',
      },
      {
        body: '完成工业投资‹{{q "industrial" "41亿元"}}›，技改投资‹26亿元›，技改投资占工业投资比重为«36.4%»。',
      },
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const levelOf = levelFinder(subject);
    return distinct(statementsOf(subject)).flatMap(
      ({ name, aspect, year, role, figure, range, text }) => {
        const { part, whole } =
          /^(?<part>.+)占(?<whole>.+?)的?(?:比重|比例)$/.exec(name)?.groups ?? {};
        if (part === undefined || whole === undefined || aspect === 'growth') return [];
        if (units.dimension(figure.measure) !== RATIO) return [];
        const above = levelOf(part, year, role);
        const below = levelOf(whole, year, role);
        if (above === undefined || below === undefined) return [];
        if (units.dimension(above.figure.measure) !== units.dimension(below.figure.measure))
          return [];
        const total = amountOf(below.figure, units);
        if (total.isZero) return [];
        const shares = ratioOf(intervalOf(above.figure, units), intervalOf(below.figure, units));
        if (!areApart(inPercent(shares), intervalOf(figure, units))) return [];
        const share = amountOf(above.figure, units).dividedBy(total).times(HUNDRED).toFixed(1);
        const params = { name, text, part: above.text, whole: below.text, share };
        const places = [above, below].map((level) =>
          related('check-other-place', level.range, { text: level.text }),
        );
        return [finding('share-against-levels', range, name, params, places)];
      },
    );
  },
};

const HUNDRED = Fraction.of(100);

function inPercent({ low, high }: Interval): Interval {
  return { low: low?.times(HUNDRED), high: high?.times(HUNDRED) };
}
