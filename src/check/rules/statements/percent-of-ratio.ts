/** 城镇化率提高2%, 增速高于全市1.5%: a ratio rises by percentage points, and is that much above another. */
import { finding } from '../../finding.js';
import { numbersOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { RATIO } from '../../../quantity/units.js';
import { FALLING, RISING } from '../../../core/directions.js';

/** Of these nobody gives a relative change; of 发病率 and 效率 it is usual. */
const RATIOS =
  '占比|比重|份额|增速|增幅|降幅|城镇化率|覆盖率|普及率|达标率|合格率|完成率|受理率|办结率|办件率|就业率|失业率|参保率|处理率|利用率|入学率|升学率|绿化率|整改率|满意率|贡献率|负债率|入住率|自给率|开工率|转化率|优良率';
const CHANGED = new RegExp(
  `(?:${RATIOS})(?:同比|比上年|较上年|分别|预计|实际)*(?:${[...RISING, ...FALLING].join('|')})了?$`,
);
/** 高于全市平均水平0.2%, 比全市高0.2%, behind a growth; 高于7%的预期 and 快于全国的6.1% name levels. */
const OBJECT = '(?:(?!增长|下降|达到)[^，。；、\\d]){2,16}';
const ABOVE = new RegExp(
  `增(?:长|速)[^，。；]*\\d%[，、](?:(?:[高低快慢]于|高出|超出|超过)${OBJECT}(?<!的)|[比较]${OBJECT}[高低快慢])$`,
);

export const percentOfRatio: Rule = {
  id: 'percent-of-ratio',
  examples: {
    good: [
      { body: '城镇化率提高0.6个百分点。' },
      { body: '居民健康素养水平提升至25.83%。' },
      { body: '办事效率提高30%，发案率下降12%。' },
      { body: '地区生产总值增长8.5%，高于全市平均水平0.2个百分点。' },
      { body: '固定资产投资增长2.7%，税收下降7.1%。' },
      { body: '工业投资增长8.5%，高于7%的预期，快于全国的6.1%。' },
    ],
    bad: [
      { body: '常住人口城镇化率提高«0.6%»。' },
      {
        body: '高新技术企业产值占工业总产值比重比上年提高«{{q "share"}}»。',
        figures: '- { id: share, value: 2.1% }',
        about: 'share',
      },
      { body: '地区生产总值增长8.5%，高于全市平均水平«0.2%»。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) =>
      numbersOf(passage).flatMap((number) => {
        if (subject.units.dimension(number.figure.measure) !== RATIO) return [];
        const sentence = passage.sentences.findLast(({ offset }) => offset <= number.offset);
        const before = passage.text.slice(sentence?.offset, number.offset);
        if (!CHANGED.test(before) && !ABOVE.test(before)) return [];
        const { text } = number;
        const right = text.replace('%', '个百分点');
        return [
          finding('percent-of-ratio', passage.place(number), number.id ?? number.text, {
            text,
            right,
          }),
        ];
      }),
    ),
};
