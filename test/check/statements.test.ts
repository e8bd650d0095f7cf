/** Statements: what a sentence says of a thing in a year, as far as a program can tell. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rules } from '../../src/check/rules/index.js';
import type { Example } from '../../src/check/rule.js';
import { statementsOf } from '../../src/check/statements/statements.js';
import { checkReport } from '../support/check-report.js';

/** What is said in a section about 2021, as `year aspect name figure`. */
async function said(text: string, more: Partial<Example> = {}): Promise<readonly string[]> {
  const body = `- { id: h1, heading: 1, text: 2021年计划执行情况 }\n- { id: p1, text: '${text}' }`;
  const { subject } = await checkReport({ ...more, body });
  return statementsOf(subject)
    .filter(({ source }) => source !== 'register')
    .map(({ year, aspect, name, figure }) => `${year} ${aspect} ${name} ${figure.number.digits}`);
}

describe('a sentence', () => {
  it.each([
    [
      '预计地区生产总值达到235亿元、增长8.5%，规模以上工业增加值增长12.5%。',
      [
        '2021 level 地区生产总值 235',
        '2021 growth 地区生产总值 8.5',
        '2021 growth 规上工业增加值 12.5',
      ],
    ],
    ['房地产开发投资下降18.2%。', ['2021 growth 房地产开发投资 -18.2']],
    [
      '一般公共预算收入10.8亿元，同口径增长5.9%。',
      ['2021 level 一般公共预算收入 10.8', '2021 growth 一般公共预算收入 5.9'],
    ],
    [
      '新增科普基地6个、高新技术企业17家，公厕2座。',
      ['2021 level 新增科普基地 6', '2021 level 新增…高新技术企业 17', '2021 level 公厕 2'],
    ],
    [
      '2020年，粮食产量5万吨；蔬菜产量18万吨。到2025年城镇化率达到60%。',
      ['2020 level 粮食产量 5', '2020 level 蔬菜产量 18', '2025 level 城镇化率 60'],
    ],
  ])('says: %s', async (text, expected) => {
    expect(await said(text)).toEqual(expected);
  });

  it.each([
    '从全国看，地区生产总值增长8%。',
    '全市地区生产总值增长8%。',
    '上半年，服务业增加值增长9%；农业增加值增长4%。',
    '与2019年相比，地区生产总值增长18.6%。',
    '服务业增加值两年平均增长4.5%。',
    '文化产业、旅游产业增加值分别为3.4亿元、4.7亿元。',
    '帮助90家企业获批贷款。',
    '扶持多普泰、黑山谷旅游等2家，荣获全市第1名。',
  ])('says nothing of the report’s own: %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });
});

const INDICATOR = (name: string, unit: string, actual: string): string => `- id: it
  name: ${name}
  unit: "${unit}"
  years: { 2021: { target: 1, actual: ${actual} } }`;

test('a figure beside the name of an indicator is told if and only if it is another', async () => {
  const things = fc.constantFrom(
    { name: '服务业增加值增速', unit: '%', say: (n: string) => `服务业增加值增长${n}%` },
    {
      name: '规上工业增加值增速',
      unit: '%',
      say: (n: string) => `全县规模以上工业增加值同比增长${n}%`,
    },
    { name: '粮食产量', unit: '万吨', say: (n: string) => `农业生产稳定，粮食产量达到${n}万吨` },
    { name: '空气质量优良天数', unit: '天', say: (n: string) => `空气质量优良天数为${n}天` },
  );
  const number = fc.integer({ min: 20, max: 3000 }).map((tenths) => (tenths / 10).toFixed(1));
  await fc.assert(
    fc.asyncProperty(things, number, number, async ({ name, unit, say }, actual, written) => {
      const { subject } = await checkReport({
        indicators: INDICATOR(name, unit, actual),
        body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }\n- { id: p1, text: '${say(written)}。' }`,
      });
      const found = rules.flatMap((rule) => rule.find(subject)).map(({ rule }) => rule);
      expect(found.includes('fact-against-register')).toBe(actual !== written);
    }),
    { numRuns: 40 },
  );
});
