/** What the real report says of growth: 增长 before each number, and what grows in step or from a known level. */
import { moves, movesAtLeast, type Comparison, type Values } from './comparison.js';

const OVERVIEW = 'implementation-overview';
const OUTLOOK = 'outlook-targets';

const RISES: readonly (readonly [stated: string, block: string, id: string])[] = [
  ['预计地区生产总值达到235亿元、增长8.5%', OVERVIEW, 'gdp-growth.2021.actual'],
  ['规模以上工业增加值增长12.5%', OVERVIEW, 'industry-growth.2021.actual'],
  ['固定资产投资91亿元、增长2.7%', OVERVIEW, 'investment-growth.2021.actual'],
  ['社会消费品零售总额122亿元、增长18%', OVERVIEW, 'retail-growth.2021.actual'],
  ['一般公共预算收入10.8亿元、同口径增长5.9%', OVERVIEW, 'budget-revenue-growth.2021.actual'],
  ['进出口总额7.3亿元、增长32%', OVERVIEW, 'trade-growth.2021.actual'],
  ['城镇常住居民人均可支配收入33700元、增长8.5%', OVERVIEW, 'urban-income-growth-2021'],
  ['农村常住居民人均可支配收入18549元、增长10%', OVERVIEW, 'rural-income-growth.2021.actual'],
  ['规模以上企业研发投入增长20%', 'innovation-empowers', 'rnd-spending-growth'],
  [
    '规上工业总产值达到253亿元、增长15.5%',
    'manufacturing-transformation',
    'industrial-output-growth',
  ],
  ['服务业增加值实现109亿元、增长8.6%', 'services-expansion', 'services-growth.2021.actual'],
  ['两年平均增长4.5%', 'services-expansion', 'services-two-year-growth'],
  ['批发和零售业销售额实现180亿元、增长20%', 'services-expansion', 'wholesale-retail-growth'],
  ['住宿和餐饮业营业额实现29亿元、增长25%', 'services-expansion', 'lodging-catering-growth'],
  ['存贷款余额、贷款余额分别增长12%、20%：前者', 'services-expansion', 'deposits-and-loans-growth'],
  ['存贷款余额、贷款余额分别增长12%、20%：后者', 'services-expansion', 'loans-growth'],
  ['农业增加值12.8亿元、增长7%', 'agriculture-quality', 'agriculture-growth.2021.actual'],
  ['两年平均增长5%', 'agriculture-quality', 'agriculture-two-year-growth'],
  ['农产品加工业总产值预计达到22.6亿元、增长16%', 'agriculture-quality', 'farm-processing-growth'],
  ['接待游客2650万人次、增长6.9%', 'sports-tourism-growth', 'tourist-visits-growth'],
  ['实现经济收入214亿元、增长15.5%', 'sports-tourism-growth', 'tourism-revenue-growth'],
  ['完成工业投资41亿元、增长57%', 'investment-structure', 'industrial-investment-growth'],
  ['两年平均增长39.1%', 'investment-structure', 'industrial-investment-two-year-growth'],
  ['推动建安投资增长12%', 'investment-structure', 'construction-investment-growth'],
  ['63个区级重点项目完成投资61亿元、增长16.8%', 'project-support', 'district-projects-growth'],
  ['增长136.5%，市级重大项目投资完成额创历史新高', 'project-support', 'municipal-projects-growth'],
  ['社会消费品零售总额…两年平均增长9.3%', 'consumer-market', 'retail-two-year-growth'],
  ['电子商务实现交易额17亿元、增长16%', 'consumer-market', 'ecommerce-growth'],
  ['网络零售额2.95亿元、增长16.6%', 'consumer-market', 'online-retail-growth'],
  ['网上受理率同比增长37个百分点', 'key-reforms', 'online-acceptance-rise'],
  ['“一窗综办”办件率同比增长50个百分点', 'key-reforms', 'one-window-rise'],
  ['新登记各类市场主体5500余户、增长24%', 'key-reforms', 'market-entities-growth.2021.actual'],
  ['普惠型小微企业贷款余额15.2亿元、增长30.6%', 'factor-support', 'inclusive-loans-growth'],
  ['全体居民人均可支配收入增长9%', 'jobs-and-prices', 'income-growth.2021.actual'],
  ['基本公共卫生服务标准增长14%', 'health-progress', 'public-health-standard-growth'],
  ['争上到位资金较2021年增长15%', 'reform-deepening', 'higher-level-funds-growth-2022'],
  [
    '力争全年固定资产投资达到100亿元、增长10%',
    'effective-investment',
    'investment-growth.2022.target',
  ],
  [
    '单位地区生产总值能耗下降等约束性指标全部完成',
    'targets-assessment',
    'energy-intensity-cut.2021.actual',
  ],
];

const FLOORS: readonly (readonly [stated: string, block: string, id: string])[] = [
  ['地区生产总值增长6.5%以上', OUTLOOK, 'gdp-growth.2022.target'],
  ['规上工业增加值增长9%以上', OUTLOOK, 'industry-growth.2022.target'],
  ['全社会固定资产投资增长10%以上', OUTLOOK, 'investment-growth.2022.target'],
  ['社会消费品零售总额增长8%以上', OUTLOOK, 'retail-growth.2022.target'],
  ['一般公共预算收入同口径增长7%以上', OUTLOOK, 'budget-revenue-growth.2022.target'],
  ['全体居民人均可支配收入增长7.5%以上', OUTLOOK, 'income-growth.2022.target'],
];

/** Neither is a third larger than the other: nobody calls it in step beyond that, whatever he means by it. */
function inStep(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(a, b) / 3;
}

const IN_STEP = '城乡居民收入增速与经济社会发展同步';
const GDP = 'gdp-growth.2021.actual';

const LEVELS = ['investment-2022', 'investment-2021', 'investment-growth.2022.target'] as const;

/** What the levels of both years, each as far as it is written, leave for the growth between them. */
function grown(values: Values): { readonly least: number; readonly most: number } {
  const [now, before] = LEVELS;
  const ratio = (side: 1 | -1): number => {
    const base = values.of(before) - side * values.half(before);
    return base <= 0 ? Infinity : (values.of(now) + side * values.half(now)) / base;
  };
  return { least: (ratio(-1) - 1) * 100, most: (ratio(1) - 1) * 100 };
}

function asStated(values: Values): boolean {
  const { least, most } = grown(values);
  const [, , growth] = LEVELS;
  const [stated, half] = [values.of(growth), values.half(growth)];
  return least <= stated + half && most >= stated - half;
}

export const growthComparisons: readonly Comparison[] = [
  ...RISES.map(([stated, block, id]) => moves(stated, block, id)),
  ...FLOORS.map(([stated, block, id]) => movesAtLeast(stated, block, id)),
  ...[
    'income-growth.2021.actual',
    'urban-income-growth-2021',
    'rural-income-growth.2021.actual',
  ].map((id) => ({
    stated: IN_STEP,
    block: 'jobs-and-prices',
    values: [id, GDP],
    holds: (values: Values) => inStep(values.of(id), values.of(GDP)),
  })),
  {
    stated: '固定资产投资91亿元；2022年力争全年固定资产投资达到100亿元、增长10%',
    block: 'effective-investment',
    values: LEVELS,
    holds: asStated,
  },
  {
    stated: '全社会固定资产投资增长10%以上；91亿元、100亿元',
    block: 'outlook-targets',
    values: LEVELS,
    holds: (values) => grown(values).most >= values.of(LEVELS[2]),
  },
];
