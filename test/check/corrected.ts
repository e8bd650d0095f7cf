/** The real report with its slips put right, as its office would have corrected them. */
import { readFile, readdir, stat } from 'node:fs/promises';
import type { FileReader } from '../../src/core/world.js';

const IMPLEMENTATION = 'body/implementation.yaml';

/** File below the report's folder, what is printed, and what it should have been; each stands there once. */
const CORRECTIONS: readonly (readonly [file: string, printed: string, right: string])[] = [
  // The translation renders the report as it was printed.
  ['report.yaml', 'zh-Hant-HK, en, zh-en]', 'zh-Hant-HK]'],
  ['figures.yaml', 'stated: 3个', 'stated: 2个'],
  ['indicators.yaml', 'target: ≧5 }', 'target: ≥5 }'],
  ['body/tasks.yaml', '{{q "industrial-chains" "10"}}大产业链', '十大产业链'],

  // Figures that are two in print; where nobody can say which is right, one is taken.
  [
    'body/implementation.yaml',
    '国民体质测试合格率{{q "fitness-test-pass-rate" "95.4%"}}',
    '国民体质达标率{{q "fitness-rate.2021.actual"}}',
  ],
  ['body/implementation.yaml', '建成市级垃圾分类示范村', '累计建成市级垃圾分类示范村'],
  ['body/implementation.yaml', '"120%"', '"80%"'],
  ['indicators.yaml', '2022: { target: 47 }', '2022: { target: 54 }'],

  // Qualifiers and bases.
  [
    'body/implementation.yaml',
    '"gdp-growth.2021.actual" show="number unit"',
    '"gdp-growth.2021.actual"',
  ],
  [
    'body/tasks.yaml',
    '"investment-growth.2022.target" show="number unit"',
    '"investment-growth.2022.target"',
  ],
  ['indicators.yaml', 'target: 10.7, actual: 同口径5.9', 'target: 同口径10.7, actual: 同口径5.9'],
  ['indicators.yaml', 'target: 8.4, actual: -7.1', 'target: 同口径8.4, actual: 同口径-7.1'],
  ['indicators.yaml', 'target: 8.3 }', 'target: 同口径8.3 }'],

  // Adjustments.
  ['indicators.yaml', 'kind: renamed', 'kind: renamed\n        mark: adjusted'],
  ['indicators.yaml', '{ name: 化学需氧量, ', '{ '],
  ['indicators.yaml', '{ name: 挥发性有机物, ', '{ '],
  ['indicators.yaml', '{ name: 氨氮, ', '{ '],
  ['indicators.yaml', '{ name: 氮氧化物, ', '{ '],
  [
    'indicators.yaml',
    '能源消费总量增速作为硬性约束指标\n',
    '能源消费总量增速作为硬性约束指标\n        note: 不再列入“能源消耗总量增速”指标。\n',
  ],
  [
    'body/outlook.yaml',
    '- adjustment: non-public-share-merged',
    '- adjustment: non-public-share-merged\n          - adjustment: energy-growth-dropped',
  ],
  [
    'body/implementation.yaml',
    "为全市暂未下达目标值的指标。'",
    `为全市暂未下达目标值的指标，'
          - legend: no-outcome-yet
            text: '实际一栏的“{{status "no-outcome-yet"}}”为尚无数据。'`,
  ],
  // Statements against the data.
  ['body/implementation.yaml', '及税收增速、实际利用外资、', '及税收增速、'],
  [
    'body/implementation.yaml',
    '森林覆盖率、单位地区生产总值能耗下降等约束性指标全部完成',
    '森林覆盖率两项约束性指标全部完成',
  ],
  ['body/implementation.yaml', '预计地区生产总值达到', '地区生产总值达到'],
  // Names
  ['indicators.yaml', '因国家层面不再将能源消费总量', '因国家层面不再将能源消耗总量'],
  [IMPLEMENTATION, '由于国家层面不再将能源消费总量', '由于国家层面不再将能源消耗总量'],
  [IMPLEMENTATION, '“主要污染总量减少”指标', '“主要污染物总量减少”指标'],
  [IMPLEMENTATION, '城镇新增就业{{q', '新增城镇就业{{q'],
  [IMPLEMENTATION, '进出口总额{{q "trade-2021"}}、', '进出口总值{{q "trade-2021"}}、'],
  [IMPLEMENTATION, '外贸进出口总额', '外贸进出口总值'],
  [IMPLEMENTATION, '空气质量优良天数、森林', '城区空气质量优良天数、森林'],
  [IMPLEMENTATION, '数字经济增加值、', '数字经济增加值增速、'],
  [IMPLEMENTATION, 'head: 2021年预计', 'head: 2021年预期'],
  ['body/outlook.yaml', '全社会固定资产投资增长', '固定资产投资增长'],
  ['body/preamble.yaml', '开发区2021年', '开发区关于2021年'],
  ['body/tasks.yaml', '“五个振兴”', '“五大振兴”'],
  ['body/tasks.yaml', '产业园三期', '产业园区三期'],
  ['body/tasks.yaml', '綦万正高速招商', '綦万正高速公路招商'],
  ['body/tasks.yaml', '示范镇村', '示范村镇'],
  [
    'indicators.yaml',
    '（含{{name "private-share" year="2021"}}）”',
    '”（含{{name "private-share" year="2021"}}）',
  ],

  // What advice doubts, as if it had been a slip
  [
    'indicators.yaml',
    'actual: 35 }\n      2022: { target: 10 }',
    'actual: 35 }\n      2022: { target: 20 }',
  ],
  [
    'indicators.yaml',
    'actual: 19.2 }\n      2022: { target: 10 }',
    'actual: 19.2 }\n      2022: { target: 20 }',
  ],
  [
    'indicators.yaml',
    'actual: 30 }\n      2022: { target: 10 }',
    'actual: 30 }\n      2022: { target: 20 }',
  ],
  [
    'indicators.yaml',
    'actual: 32 }\n      2022: { target: 5 }',
    'actual: 32 }\n      2022: { target: 25 }',
  ],
  [
    'indicators.yaml',
    'target: 1000, actual: 9014 }\n      2022: { target: 1000 }',
    'target: 8000, actual: 9014 }\n      2022: { target: 9500 }',
  ],
  [
    'indicators.yaml',
    'actual: 6000 }\n      2022: { target: 4500 }',
    'actual: 6000 }\n      2022: { target: 6000 }',
  ],
  [IMPLEMENTATION, '"136.5%"', '"36.5%"'],
];

const FOLDER = 'content/wansheng-2022-plan/';

/** Reads from disk, without records of acceptance; what is corrected differs by the corrections alone. */
export const correctedReader: FileReader = {
  async read(path) {
    const text = await textOf(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
  async size(path) {
    const text = await textOf(path);
    return text === undefined ? undefined : new TextEncoder().encode(text).length;
  },
  list: (path) => readdir(path),
};

async function textOf(path: string): Promise<string | undefined> {
  if (path.endsWith('/accepted.yaml')) return undefined;
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return undefined;
  let text = await readFile(path, 'utf8');
  for (const [file, printed, right] of CORRECTIONS) {
    if (path !== FOLDER + file) continue;
    if (text.split(printed).length !== 2) throw new Error(`${printed} is not once in ${file}`);
    text = text.replace(printed, right);
  }
  return text;
}
