/** What the real report counts and lists by name, or counts in two places. */
import { counts, type Comparison, type Values } from './comparison.js';

/** 等 leaves more to be named. */
function atLeast(listed: number): (count: number) => boolean {
  return (count) => count >= listed;
}

function exactly(listed: number): (count: number) => boolean {
  return (count) => count === listed;
}

function same(stated: string, block: string, values: readonly [string, string]): Comparison {
  const [one, other] = values;
  const holds = (of: Values): boolean => of.of(one) === of.of(other);
  return { stated, block, values, holds };
}

const FIVE = '等〔五〕大优势产业为主';

export const countComparisons: readonly Comparison[] = [
  counts(
    '多普泰、黑山谷旅游2家新三板上市公司',
    'services-expansion',
    'new-third-board-firms',
    exactly(2),
  ),
  counts('定青茶叶、为尔制药等19家', 'services-expansion', 'otc-firms', atLeast(2)),
  counts('惠伦晶体、邦舜机械等5个项目', 'project-support', 'same-year-projects', atLeast(2)),
  counts(
    '金鹅洞至川祖庙、温塘至营寨（一期）等8个项目',
    'infrastructure-upgrade',
    'transport-projects-completed',
    atLeast(2),
  ),
  counts(
    '万盛绕城路、青年至石角等12个项目',
    'infrastructure-upgrade',
    'transport-projects-prepared',
    atLeast(2),
  ),
  counts('锂电、天馈线、玻璃等10大产业链', 'industry-upgrade', 'industrial-chains', atLeast(3)),
  counts(
    '康养、探秘、温泉、文博、研学等9条文化旅游体验线路',
    'all-for-one-tourism',
    'tourism-routes-2022',
    atLeast(5),
  ),
  counts(
    '先进材料、锂电、能源化工、电子元器件、生物医药等五大优势产业',
    'manufacturing-transformation',
    FIVE,
    atLeast(5),
  ),
  // “5+N” in the same sentence.
  counts('五大优势产业为主…“5+N”', 'manufacturing-transformation', FIVE, exactly(5)),
  same('五大优势产业；全区五大优势产业集群', 'manufacturing-transformation', [
    FIVE,
    '全区〔五〕大优势产业集群',
  ]),
  same('10大产业链；十大产业链', 'industry-upgrade', ['industrial-chains', '、〔十〕大产业链']),
  counts(
    '黑山、青年、青山湖、丛林四大现代农业园区',
    'agriculture-modernization',
    '丛林〔四〕大现代农业园区',
    exactly(4),
  ),
  counts(
    '群众体育、竞技体育、体育产业“三位一体”',
    'sports-city',
    '体育产业“〔三〕位一体”',
    exactly(3),
  ),
  counts(
    '城区、镇（街）、村（社区）三级全民健身中心',
    'sports-city',
    '村（社区）〔三〕级全民健身中心',
    exactly(3),
  ),
  counts(
    '耕地数量、质量、生态“三位一体”',
    'environmental-governance',
    '生态“〔三〕位一体”',
    exactly(3),
  ),
  counts(
    '特色农业、乡村旅游“两张牌”',
    'rural-revitalization-2022',
    '乡村旅游“〔两〕张牌”',
    exactly(2),
  ),
];
