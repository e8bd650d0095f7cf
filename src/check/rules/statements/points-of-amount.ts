/** 地区生产总值增长5个百分点, 占比达到35个百分点: an amount grows by per cent, a level is one. */
import { finding } from '../../finding.js';
import { numbersOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { RATIO_DIFFERENCE } from '../../../quantity/units.js';
import { FALLING, RISING } from '../../../core/directions.js';

const AMOUNT =
  '总值|产值|增加值|总额|收入|支出|投资|销售额|营业额|交易额|零售额|成交额|余额|产量|出栏|面积|人数|人次|户数|数量|税收|利润|用电量|吞吐量|货运量|客运量|利用外资';
const CHANGE = `(?:同比|比上年|较上年|预计|实际|年均|同口径)*(?:${[...RISING, ...FALLING].join('|')})了?`;
/** An amount that is divided (收入比重) or compared (收入增速) is a ratio and grows in points. */
const OF_AMOUNT = new RegExp(`(?:${AMOUNT})(?:[\\d.]+\\p{Script=Han}{0,4}、)?${CHANGE}$`, 'u');
const LEVEL =
  /(?:比重|占比|份额|比例|覆盖率|[合达]?[格标]率|完成率|就业率|参保率|城镇化率|处理率|利用率)(?:达到|达|为|占|稳定在|保持在)$/;
/** What one thing adds to the growth of another, and what lies between two, is in points. */
const CONTRIBUTION = /拉动|带动|影响|贡献|占(?!比)|差/;
const RAISED_TO = /(?:提高|提升|上升|增加|下降|降低|降)[到至]$/;

export const pointsOfAmount: Rule = {
  id: 'points-of-amount',
  examples: {
    good: [
      { body: '地区生产总值增长8.5%，增速提高3.4个百分点。' },
      { body: '网上受理率同比增长37个百分点。' },
      { body: '民营经济增加值占比提高1个百分点，达到55%。' },
      { body: '城乡居民收入差距缩小2个百分点。' },
      { body: '工业拉动地区生产总值增长2.3个百分点。' },
      { body: '农村居民收入比重提高0.5个百分点。' },
    ],
    bad: [
      { body: '固定资产投资增长«2.7个百分点»。' },
      {
        body: '一般公共预算收入10.8亿元、同比增长«{{q "growth"}}»。',
        figures: '- { id: growth, value: 5.9个百分点 }',
        about: 'growth',
      },
      { body: '民营经济增加值占比达到«55个百分点»。' },
      { body: '森林覆盖率提高到«58个百分点»。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => {
      if (!passage.text.includes('百分点')) return [];
      return numbersOf(passage).flatMap((number) => {
        if (subject.units.dimension(number.figure.measure) !== RATIO_DIFFERENCE) return [];
        const before = passage.text.slice(0, number.offset);
        const clause = passage.clauses.findLast(({ offset }) => offset <= number.offset);
        const own = before.slice(clause?.offset);
        if (![OF_AMOUNT, LEVEL, RAISED_TO].some((pattern) => pattern.test(own))) return [];
        if (CONTRIBUTION.test(own)) return [];
        const { text } = number;
        const right = text.replace('个百分点', '%');
        return [
          finding('points-of-amount', passage.place(number), number.id ?? number.text, {
            text,
            right,
          }),
        ];
      });
    }),
};
