/** One tree of two: what is paired, merged or alone, and how its notes are numbered. */
import { describe, expect, it } from 'vitest';
import { dump } from '../../src/doc/dump.js';
import type { Block, Doc } from '../../src/doc/nodes.js';
import { bilingual } from '../../src/parallel/bilingual.js';
import {
  annex,
  annexList,
  body,
  cell,
  contents,
  cover,
  document,
  heading,
  inline,
  note,
  noteList,
  pageBreak,
  reference,
  row,
  table,
} from '../support/build.js';
import { chinese, english } from './sample.js';

const en = (...blocks: readonly Block[]): Doc => ({ ...document(...blocks), edition: 'en' });

function merged(source: Doc, target: Doc): { lines: readonly string[]; rules: readonly string[] } {
  const { doc, diagnostics } = bilingual(source, target);
  return {
    lines: dump(doc).trimEnd().split('\n'),
    rules: diagnostics.map(({ rule, params }) => `${rule} ${JSON.stringify(params)}`),
  };
}

it('makes one report of the two', () => {
  const { lines, rules } = merged(chinese, english);
  expect(rules).toEqual(['block-untranslated {"id":"no-translation"}']);
  const at = (start: string): number => lines.findIndex((line) => line.startsWith(start));
  expect(lines.slice(0, 9)).toEqual([
    'cover #cover',
    '  series: 会议文件之四',
    '  series en: Conference Document No. 4',
    '  title: 关于2021年国民经济和社会发展计划执行情况',
    '  title: 及2022年计划草案的报告',
    '  title en: Report on the Implementation of the 2021 Plan for National Economic and Social Development and on the 2022 Draft Plan',
    '  subtitle: ——2022年1月8日在重庆市綦江区第三届人民代表大会第一次会议上',
    '  subtitle en: Delivered at the First Session of the Third Qijiang District People’s Congress on January 8, 2022',
    '  organ: 重庆市万盛经济技术开发区发展改革局',
  ]);
  expect(lines.slice(at('parallel #part-2021'), at('parallel #year'))).toEqual([
    'parallel #part-2021 en',
    '  heading 1 #part-2021: <一、>2021年国民经济和社会发展计划执行情况',
    '  heading 1 #part-2021.en: <I. >Implementation of the 2021 Plan for National Economic and Social Development',
  ]);
  expect(lines.slice(at('parallel #no-translation'), at('table #'))).toEqual([
    'parallel #no-translation en',
    '  body #no-translation: 本段尚未翻译，右栏留空。',
    '  —',
  ]);
  expect(lines.slice(at('parallel #translators'), at('parallel #no-translation'))).toEqual([
    'parallel #translators en',
    '  —',
    '  body #translators: This paragraph was added by the translator and has no counterpart.',
  ]);
  expect(lines.slice(at('table #'), at('parallel #panel-1'))).toEqual([
    'table #table-2021: 表1：2021年计划主要指标预期目标完成情况⏎[en: Table 1. Fulfillment of the Main Targets of the 2021 Plan]',
    '  continued: 续表1：2021年计划主要指标预期目标完成情况⏎[en: 续Table 1. Fulfillment of the Main Targets of the 2021 Plan]',
    '  columns: number 8, name 48, figure 22, figure 22',
    '  head: 序号⏎[en: No.] | 指标名称⏎[en: Indicator] | 2021年目标⏎[en: 2021 target] | 2021年完成⏎[en: 2021 outcome]',
    '  item #gdp-growth: 1 | 地区生产总值增速（%）⏎[en: Growth of gross regional product (%)] | 8.5左右⏎[en: around 8.5] | 8.5',
    '  item #industry-growth: 2 | 规模以上工业增加值增速（%）⏎[en: Growth of value added of industrial enterprises above the designated size (%)] | ≥10 | 同口径7以上⏎[en: over 7 on a comparable basis]',
    '  part #industry-growth-mining:  | 其中：采矿业⏎[en: Of which: mining] | 5 | -7.1',
    '  item #retail: 3 | 社会消费品零售总额（亿元）⏎[en: Total retail sales of consumer goods (billion yuan)] | 122⏎[en: 12.2] | 122.4⏎[en: 12.24]',
    'parallel #table-2021.note-1 en',
    '  tableNote #table-2021.note-1: 注：1.加“*”为约束性指标，其他为预期性指标。',
    '  tableNote #table-2021.note-1.en: Notes: 1. Indicators marked with * are obligatory, the others are anticipatory.',
    'parallel #table-2021.note-2 en',
    '  tableNote #table-2021.note-2: 2.标“—”的为暂未下达目标。',
    '  tableNote #table-2021.note-2.en: 2. “—” means that no target has been set.',
  ]);
  expect(lines.slice(-2)).toEqual([
    'imprint #imprint: 区三届人大一次会议秘书处 | 2022年1月4日印制',
    '  [en: Secretariat of the First Session] | [en: Printed on January 4, 2022]',
  ]);
});

it('prints lines of the cover once where both read the same', () => {
  const source = document(cover(['title', '工作报告'], ['subtitle', '——2022年1月8日']));
  const target = en(cover(['title', 'Work Report'], ['subtitle', '——2022年1月8日']));
  expect(merged(source, target).lines).toEqual([
    'cover #cover',
    '  title: 工作报告',
    '  title en: Work Report',
    '  subtitle: ——2022年1月8日',
  ]);
});

describe('notes', () => {
  it('of both are one, under one number; the translator’s own are counted with them', () => {
    const source = document(
      body('one', [...inline('甲'), note('a', 1, 'footnote', '注甲'), ...inline('。')]),
      body('two', [...inline('乙'), note('b', 2, 'footnote', '注乙'), reference('a', '1')]),
    );
    const target = en(
      body('one', [
        ...inline('One'),
        note('own', 1, 'footnote', 'Own'),
        note('a', 2, 'footnote', 'Note one'),
      ]),
      body('two', [...inline('Two'), note('b', 3, 'footnote', 'Note two'), reference('own', '1')]),
    );
    expect(merged(source, target).lines).toEqual([
      'parallel #one en',
      '  body #one: 甲[footnote 1 #a: 注甲⏎[en: Note one]]。',
      '  body #one.en: One[footnote 2 #own: [en: Own]][to a: 1]',
      'parallel #two en',
      '  body #two: 乙[footnote 3 #b: 注乙⏎[en: Note two]][to a: 1]',
      '  body #two.en: Two[to b: 3][to own: 2]',
    ]);
    expect(bilingual(source, target).doc.footnotes).toEqual({ numbering: 'document' });
  });

  it('in a list stand there with both texts', () => {
    const source = document(
      body('one', [...inline('甲'), note('a', 1, 'annex', '注甲')]),
      noteList('annex', note('a', 1, 'annex', '注甲')),
    );
    const target = en(
      body('one', [...inline('One'), note('a', 1, 'annex', 'Note one')]),
      noteList('annex', note('a', 1, 'annex', 'Note one')),
    );
    expect(merged(source, target).lines.slice(-2)).toEqual([
      'note list #notes: annex',
      '  1 #a: 注甲⏎[en: Note one]',
    ]);
  });
});

it('keeps what is not paired in its place, whole width', () => {
  const source = document(
    contents(2),
    pageBreak,
    annexList(['1.', '名单', 'list']),
    annex('list', '附件1', '名单'),
  );
  const target = en(
    { ...contents(2), title: inline('Contents') },
    annexList(['1.', 'List', 'list']),
    annex('list', 'Annex 1', 'List'),
    annex('glossary', 'Annex 2', 'Glossary'),
  );
  expect(merged(source, target).lines).toEqual([
    'contents #contents to 2: 目录　[en: Contents]',
    'page break',
    'parallel #annexes en',
    '  annex list #annexes: 附件：',
    '    <1.>[to list: 名单]',
    '  annex list #annexes.en: 附件：',
    '    <1.>[to list: List]',
    'annex #list: <附件1　[en: Annex 1]>名单⏎[en: List]',
    'annex #glossary: <[en: Annex 2]>[en: Glossary]',
  ]);
});

it('prints tables that are not of one shape one below the other, and says so', () => {
  const columns = [
    { role: 'name', share: 1 },
    { role: 'figure', share: 1 },
  ] as const;
  const source = table('t', '表1', columns, [row('item', ['工业', '5'], 'industry')]);
  const target = table('t', 'Table 1', columns, [row('item', [cell('Industry', 2)], 'industry')]);
  const { lines, rules } = merged(document(source), en(target));
  expect(rules).toEqual(['tables-unlike {"id":"t"}']);
  expect(lines.filter((line) => line.includes('table'))).toEqual([
    'table #t: 表1',
    'table #t.en: [en: Table 1]',
  ]);
});

it('puts what only the translation has before the first block it does not follow', () => {
  const { lines } = merged(
    document(heading('h', 1, '一、', '形势')),
    en(body('foreword', 'To the reader'), heading('h', 1, 'I. ', 'Situation')),
  );
  expect(lines.filter((line) => line.startsWith('parallel'))).toEqual([
    'parallel #foreword en',
    'parallel #h en',
  ]);
});
