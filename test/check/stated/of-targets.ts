/** What the real report says of the targets of 2021: reached, passed, missed, and by the named ones alone. */
import { counts, outcome, type Comparison, type Verdict } from './comparison.js';

const BLOCK = 'targets-assessment';
const OBLIGATORY = '空气质量优良天数、森林覆盖率…等约束性指标全部完成';
const ABOVE = '战略性新兴产业…、数字经济…、社会消费品零售总额增速、进出口总值增速分别超预期目标';
const REACHED = '服务业增加值增速、规上工业增加值增速、农业增加值增速等均完成预期目标';
const LIVELIHOOD = '就业、国民体质达标率、群众安全感指数等与民生相关的指标完成较好';
const MISSED =
  '预期指标中，一般公共预算收入增速及税收增速、实际利用外资、固定资产投资增速等3个指标未达到预期目标';
/** Those that it does not name, among the 30项指标, which are the rows with a number. */
const UNNAMED = `${MISSED}：别的都达到了`;

/** Of 实际利用外资 it is not true as it stands; whether it is 3 the table says otherwise, which is known. */
const OUTCOMES: readonly (readonly [stated: string, verdict: Verdict, ids: readonly string[]])[] = [
  [OBLIGATORY, 'strictly', ['good-air-days']],
  [OBLIGATORY, 'reached', ['forest-coverage']],
  [ABOVE, 'above', ['strategic-growth', 'digital-growth', 'retail-growth', 'trade-growth']],
  [REACHED, 'reached', ['services-growth', 'industry-growth', 'agriculture-growth']],
  [LIVELIHOOD, 'reached', ['urban-jobs', 'fitness-rate', 'safety-index']],
  [MISSED, 'missed', ['budget-revenue-growth', 'tax-growth', 'investment-growth']],
  [UNNAMED, 'about', ['gdp-growth']],
  [
    UNNAMED,
    'reached',
    [
      'high-tech-share',
      'market-entities-growth',
      'culture-growth',
      'rnd-share',
      'invention-patents',
      'high-tech-firms',
      'non-public-share',
      'income-growth',
      'grain-output',
      'urbanization-rate',
      'schooling-years',
    ],
  ],
];

export const targetComparisons: readonly Comparison[] = [
  ...OUTCOMES.flatMap(([stated, verdict, ids]) =>
    ids.map((id) => outcome(stated, BLOCK, id, verdict)),
  ),
  // Three names, or four with the one after 及; 等 at the end of as many as are counted leaves none out.
  counts(`${MISSED}：三个或四个`, BLOCK, 'missed-2021', (count) => count >= 3),
  counts(
    '提前超额完成疫苗接种任务、进度率达110.6%',
    'health-progress',
    'vaccination-progress',
    (rate) => rate > 100,
  ),
];
