/** The seed report's adjustments where the report wants them: under the tables, at the foot of the page, or in both places. */
import { expect, test } from 'vitest';
import { all, elements, open, paragraphs, styleOf, textOf, type Docx } from '../docx/read-docx.js';
import { build, replace, summary, type Changes } from '../support/office.js';

const REPORT = 'content/wansheng-2022-plan/report.yaml';
const INDICATORS = 'content/wansheng-2022-plan/indicators.yaml';

/** What the three records with words for print say, in the order of print. */
const PRINTED = [
  '因国家层面不再将能源消费总量增速作为硬性约束指标，突出能耗强度优先、能耗总量弹性管理，暂不执行第21项“能源消耗总量增速”指标。',
  '根据国家、全市“十四五”主要污染物总量减排工作安排，第24项“主要污染物总量减少”指标相应调整为“主要污染物重点工程减排量”。',
  '按全市统一部署，将“非公经济增加值占地区生产总值比重（含民营经济占比）”优化调整为“民营经济增加值占地区生产总值比重”。',
];

/** Words for the four other records, as an office would add them. */
const ADDED: readonly (readonly [id: string, note: string])[] = [
  ['energy-growth-dropped', '“能源消耗总量增速”不再列入。'],
  ['pollutants-redefined', '由总量的减少改为重点工程的减排量。'],
  ['urbanization-rate-rebased', '常住人口城镇化率的基数作了修定。'],
  ['schooling-years-rebased', '受教育年限的基数作了修定。'],
];

async function docx(changes: Changes): Promise<Docx> {
  const { files, diagnostics } = await build(changes, ['docx']);
  const file = files.find(({ path }) => path.endsWith('.docx'));
  if (file === undefined) throw new Error(summary(diagnostics).join('\n'));
  return open(file.bytes);
}

const printedAs = (choice: string): Changes => ({
  [REPORT]: replace('style: gbt9704', `style: gbt9704\nadjustments: ${choice}`),
});

function footnotes(docx: Docx): readonly string[] {
  if (!docx.names.includes('word/footnotes.xml')) return [];
  return elements(docx.part('word/footnotes.xml'))
    .slice(2)
    .map((note) => textOf(note).trimStart());
}

const tableNotes = (docx: Docx): string =>
  paragraphs(docx)
    .filter((paragraph) => styleOf(paragraph) === 'TableNote')
    .map(textOf)
    .join('\n');

/** Cells and captions with marks of footnotes. */
const marked = (docx: Docx): readonly string[] =>
  paragraphs(docx).flatMap((paragraph) =>
    all(paragraph, 'w:footnoteReference').length === 0 ? [] : [textOf(paragraph)],
  );

test('under the tables unless the report says otherwise', async () => {
  const file = await docx({});
  expect(footnotes(file)).toEqual([]);
  for (const text of PRINTED) expect(tableNotes(file).split(text)).toHaveLength(2);
});

test('as footnotes, each once, with the legends left under the tables', async () => {
  const file = await docx(printedAs('footnote'));
  expect(footnotes(file)).toEqual(PRINTED);
  expect(marked(file)).toEqual([
    '能源消耗总量增速（%）*▽',
    '主要污染物重点工程减排量（吨）*',
    '民营经济增加值占地区生产总值比重（%）',
  ]);
  expect(tableNotes(file).split('\n')).toEqual([
    '注：1. 加“*”为约束性指标，其他为预期性指标。',
    '加“▽”为依据国家对省市、市对区考核指标进行调整变化的指标。',
    '加“—”为全市暂未下达目标值的指标。',
    '注：加“*”为约束性指标，其他为预期性指标。',
  ]);
});

test('in both places', async () => {
  const file = await docx(printedAs('both'));
  expect(footnotes(file)).toEqual(PRINTED);
  expect(tableNotes(file)).toBe(tableNotes(await docx({})));
});

test('all seven records, once they all have words: the dropped indicator’s at the caption of its year', async () => {
  const words = (text: string): string =>
    ADDED.reduce(
      (before, [id, note]) =>
        before.replace(new RegExp(`(- id: ${id}\\b.*\\n)( +)`), `$1$2note: ${note}\n$2`),
      text,
    );
  const file = await docx({ ...printedAs('footnote'), [INDICATORS]: words });
  expect([...footnotes(file)].sort()).toEqual(
    [...PRINTED, ...ADDED.map(([, note]) => note)].sort(),
  );
  for (const text of footnotes(file)) expect(tableNotes(file)).not.toContain(text);
  expect(marked(file)).toEqual([
    '能源消耗总量增速（%）*▽',
    '主要污染物重点工程减排量（吨）*',
    '常住人口城镇化率（%）',
    '劳动年龄人口平均受教育年限（年）',
    '表2：2022年国民经济和社会发展计划草案',
    '民营经济增加值占地区生产总值比重（%）',
  ]);
});
