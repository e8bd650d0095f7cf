/** What the real report says of parts and wholes: shares and rates, parts beside their whole, sums. */
import { atMost, atMostAll, share, type Comparison, type Values } from './comparison.js';

const SHARES: readonly (readonly [stated: string, block: string, id: string])[] = [
  ['全区有研发活动工业企业占比超过50%', 'innovation-empowers', 'rnd-active-share'],
  ['高新技术企业产值占工业总产值比重超过40%', 'innovation-empowers', 'high-tech-output-share'],
  [
    '重点企业装备数控化率达到75%以上',
    'manufacturing-transformation',
    'equipment-digital-control-rate',
  ],
  ['文化产业增加值占地区生产总值比重3.4%', 'sports-tourism-growth', 'culture-share'],
  ['旅游产业增加值占地区生产总值比重4.7%', 'sports-tourism-growth', 'tourism-share'],
  ['国民体质测试合格率95.4%', 'sports-tourism-growth', 'fitness-test-pass-rate'],
  ['体育产业增加值占地区生产总值比重达3.3%', 'sports-tourism-growth', 'sports-share'],
  ['技改投资占工业投资比重为63.4%', 'investment-structure', 'tech-upgrade-share'],
  ['社会投资…占全区固定资产投资比重为76%', 'investment-structure', 'social-investment-share'],
  ['城镇生活污水处理率达99.4%', 'urban-renewal', 'urban-sewage-rate'],
  ['“马路办公”问题整改率99%', 'city-management', 'roadside-office-solution-rate'],
  ['数字化城管系统结案率100%', 'city-management', 'digital-case-closure-rate'],
  ['城区主要城市道路机扫率90%', 'city-management', 'road-sweeping-rate'],
  ['行政村分类覆盖比例达100%', 'city-management', 'sorting-village-coverage'],
  ['城区75%以上街镇开展垃圾分类示范工作', 'city-management', 'sorting-towns-share'],
  ['无害化卫生厕所覆盖率91.8%', 'rural-revitalization', 'sanitary-toilet-coverage'],
  ['镇域生活污水集中处理率94%', 'rural-revitalization', 'town-sewage-rate'],
  ['“三变”改革的行政村占比达到20%', 'key-reforms', 'three-transformations-villages'],
  ['网上受理率同比增长37个百分点', 'key-reforms', 'online-acceptance-rise'],
  ['办件率同比增长50个百分点', 'key-reforms', 'one-window-rise'],
  ['关赶铁路实现复工并完成总工程量的70%', 'infrastructure-upgrade', 'guan-gan-railway-progress'],
  ['城乡养老、医疗保险参保率持续巩固在95%以上', 'wellbeing', 'insurance-coverage'],
  ['高校毕业生就业创业率达90.12%', 'jobs-and-prices', 'graduates-employment-rate'],
  ['基层医疗机构远程诊疗覆盖率100%', 'health-progress', 'tcm-and-telemedicine-coverage'],
  ['居民健康素养提升至25.83%', 'health-progress', 'health-literacy'],
  ...['high-tech-share', 'rnd-share', 'private-share'].flatMap((id) =>
    ['2021.target', '2021.actual', '2022.target'].map(
      (role) => ['表：占…比重', 'table-outcomes', `${id}.${role}`] as const,
    ),
  ),
  ['表：占…比重', 'table-outcomes', 'non-public-share.2021.target'],
  ['表：占…比重', 'table-outcomes', 'non-public-share.2021.actual'],
  ...['forest-coverage', 'urbanization-rate', 'fitness-rate', 'safety-index'].flatMap((id) =>
    ['2021.target', '2021.actual', '2022.target'].map(
      (role) => ['表：率、指数（%）', 'table-outcomes', `${id}.${role}`] as const,
    ),
  ),
];

const POLLUTANTS = ['cod', 'voc', 'ammonia-nitrogen', 'nitrogen-oxides'].map(
  (id) => `${id}.2021.actual`,
);

const GDP = '预计地区生产总值达到235亿元';

export const shareComparisons: readonly Comparison[] = [
  ...SHARES.map(([stated, block, id]) => share(stated, block, id)),
  atMost(
    '民营经济占比是非公经济增加值占比的其中项',
    'table-outcomes',
    'private-share.2021.actual',
    'non-public-share.2021.actual',
  ),
  atMost(`${GDP}；服务业增加值`, 'services-expansion', 'services-value-added', 'gdp-2021'),
  atMost(`${GDP}；农业增加值`, 'agriculture-quality', 'agriculture-value-added', 'gdp-2021'),
  atMost(
    '固定资产投资实现91亿元…完成工业投资41亿元',
    'investment-structure',
    'industrial-investment',
    'investment-2021',
  ),
  atMost(
    '争取上级资金53.98亿元，获得中央预算内投资…1.6亿元',
    'project-support',
    'central-budget-funds',
    'higher-level-funds',
  ),
  atMost(
    '电子商务实现交易额17亿元…网络零售额2.95亿元',
    'consumer-market',
    'online-retail-sales',
    'ecommerce-turnover',
  ),
  atMostAll(
    '新增高新技术企业17家；表1高新技术企业数量44',
    'innovation-empowers',
    'high-tech-firms-new',
    'high-tech-firms.2021.actual',
  ),
  atMostAll(
    '新培育高新技术企业10家以上；表2高新技术企业数量47',
    'innovation-capacity',
    'high-tech-firms-new-2022',
    'high-tech-firms.2022.target',
  ),
  {
    stated: '主要污染物重点工程减排量1544.5，其下四项',
    block: 'table-outcomes',
    values: [...POLLUTANTS, 'approved'],
    holds: (values: Values) => {
      const sum = POLLUTANTS.reduce((total, id) => total + values.of(id), 0);
      return Math.abs(sum - values.of('approved')) < 1e-6;
    },
  },
];
