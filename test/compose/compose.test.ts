/** From a small report's files to its tree: numbering, tables, notes, references, and where each word came from. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compose } from '../../src/compose/compose.js';
import { dump } from '../../src/doc/dump.js';
import type { Doc } from '../../src/doc/nodes.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadTemplates } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { resolve } from '../../src/resolve/resolve.js';
import { changed, replace, summary, type Changes } from '../support/office.js';

interface Composed {
  readonly doc: Doc | undefined;
  readonly findings: readonly string[];
}

async function composed(changes: Changes = {}): Promise<Composed> {
  const reader = await changed(fileReader, changes);
  const loader = new Loader(reader);
  const report = await loadReport(loader, 'test/fixtures/small/content', 'small');
  const templates = await loadTemplates(loader, reader, 'templates', 'zh-Hans');
  if (report === undefined || templates === undefined) {
    return { doc: undefined, findings: summary(loader.diagnostics.all) };
  }
  const { content, diagnostics } = resolve(report, loader.places, 'zh-Hans');
  const result = compose(content, templates, { look: {}, review: false });
  return { doc: result.doc, findings: summary([...diagnostics, ...result.diagnostics]) };
}

let small: Composed;
beforeAll(async () => {
  small = await composed();
});

test('the tree of a small report', () => {
  expect(small.findings).toEqual([]);
  expect(small.doc && dump(small.doc)).toBe(`cover #cover
  series: 会议文件
  title: 关于2022年计划执行情况
  title: 的报告
  organ: 县发展改革局
heading 1 #review: <一、>2022年计划执行情况
heading 2 #economy: <（一）>经济平稳增长。
body #overview: [lead: 总量扩大。]地区生产总值[gdp: 235亿元]，同比增长[gdp-growth.2022.actual: 6.5% without 同口径 以上]，新建5G基站[stations: 1300余个]，见[to table-2022: 表1]。
table #table-2022: 表1：2022年主要指标
  continued: 续表1：2022年主要指标
  columns: number 8, name 48, figure 22, figure 22
  head: 序号 | 指标名称 | 目标 | 实际
  item #table-2022.gdp-growth: 1 | 地区生产总值增速（%） | [gdp-growth.2022.target: 6左右] | [gdp-growth.2022.actual: 同口径6.5以上]
  item #table-2022.emissions: 2 | 污染物减排量（万吨）*▽ | [emissions.2022.target: 以市下达指标为准] | [emissions.2022.actual: 1.75]
  component #table-2022.cod:  | #化学需氧量（万吨） | [cod.2022.target: —] | [cod.2022.actual: 1.50]
  component #table-2022.nox:  | #氮氧化物（万吨） | [nox.2022.target: —] | [nox.2022.actual: 0.25]
  note: 注：1. 加“*”为约束性指标。
  note: 加“▽”的有调整。第[to table-2022.emissions: 2]项由“污染物总量减少”改为“污染物减排量”。“—”为未下达。
panel #panel-works: 专栏1：重点工程
  甲工程、乙工程等
closing #closing: 各位代表，让我们努力奋斗！
imprint #imprint: 县人大秘书处 | 2023年1月9日印制
`);
});

describe('where things came from', () => {
  test('words and figures from the content, elements from the template', () => {
    const paragraph = small.doc?.blocks.find((block) => 'id' in block && block.id === 'overview');
    if (paragraph?.type !== 'paragraph') throw new Error('no paragraph');
    expect(paragraph.origin.file.path).toBe('templates/paragraph.hbs');
    const figure = paragraph.content.find((inline) => inline.type === 'quantity');
    const { file, start, end } = figure?.origin ?? paragraph.origin;
    expect(file.path).toBe('test/fixtures/small/content/small/body/all.yaml');
    expect(file.text.slice(start, end)).toBe('{{q "gdp"}}');
  });
});

describe('templates lay out without a word of code', () => {
  test('the contents page is switched on and moved', async () => {
    const { doc } = await composed({
      'templates/report.hbs': replace('{{#if imprint}}', '{{> contents}}{{#if imprint}}'),
    });
    const kinds = doc?.blocks.map((block) => block.type) ?? [];
    expect(kinds.slice(-3)).toEqual(['contents', 'pageBreak', 'imprint']);
  });

  test('a caption is reworded in the wording file', async () => {
    const { doc } = await composed({
      'templates/wording/zh-Hans.yaml': replace(
        'table-caption: 表{n}：{title}',
        'table-caption: 附表{n}　{title}',
      ),
    });
    expect(doc && dump(doc)).toContain('table #table-2022: 附表1　2022年主要指标');
  });

  test('line breaks of a template leave no space in the text', async () => {
    const { doc } = await composed({
      'templates/paragraph.hbs': replace('{{text}}', '\n\n   {{text}}   \n'),
    });
    expect(doc && dump(doc)).toContain('[lead: 总量扩大。]地区生产总值');
  });
});

const BODY = 'test/fixtures/small/content/small/body/all.yaml';

describe('what cannot be linked is told at its place', () => {
  test.each([
    ['一张没有的表', '{{ref "table-2022"}}', '{{ref "table-2021"}}', 'unknown-block'],
    ['表外的行号没有年份', '{{ref "table-2022"}}', '{{row "cod"}}', 'helper-outside-table'],
    ['没有序号的行', '{{ref "table-2022"}}', '{{row "cod" year="2022"}}', 'row-without-number'],
    [
      '那一年没有的指标',
      '{{ref "table-2022"}}',
      '{{row "cod" year="2021"}}',
      'indicator-not-in-year',
    ],
    ['没有的曾用名', '{{ref "table-2022"}}', '{{name "cod" former="x"}}', 'unknown-adjustment'],
    ['没有的标记', '{{mark "adjusted"}}', '{{mark "adjust"}}', 'unknown-mark'],
    ['没有的状态', '{{status "target-not-set"}}', '{{status "none"}}', 'unknown-value'],
    ['中文里用了名词', 'show="number unit"', 'noun="factory|factories"', 'option-of-translation'],
    ['中文里用了数的写法', 'show="number unit"', 'form="words"', 'option-of-translation'],
    ['没有的部分', 'show="number unit"', 'show="numbr unit"', 'unknown-part'],
    ['单位不同的数合用一个单位', '{{q "gdp"}}', '{{qs "gdp" "stations"}}', 'list-measures-differ'],
    [
      '没有的调整记录',
      'adjustment: emissions-renamed',
      'adjustment: emission',
      'unknown-adjustment',
    ],
    ['没有说明的标记', 'legend: adjusted', 'legend: other', 'mark-without-legend'],
    ['不是数量的数字', '新建5G基站', '新建6G基站12处', 'numeral-not-quantity'],
  ])('%s', async (_, from, to, rule) => {
    const { findings } = await composed({ [BODY]: replace(from, to) });
    expect(findings.join('\n')).toMatch(new RegExp(`^${BODY}:\\d+:\\d+ ${rule}`, 'm'));
  });

  test('a row that does not follow what it hangs on', async () => {
    const { findings } = await composed({
      'test/fixtures/small/content/small/indicators.yaml': (text) =>
        text.replaceAll('of: emissions', 'of: gdp-growth').replace('of: gdp-growth', 'of: nox'),
    });
    expect(findings.join('\n')).toContain('parent-not-above');
  });
});
