/** The sheet that is exported: every figure of the report, what may be filled in, and nothing that runs. */
import { describe, expect, it } from 'vitest';
import { readWorkbook, type ReadSheet } from '../../src/figures/xlsx/read-workbook.js';
import { everything, exported, figures, partOf, seed, withChanges } from './sheet.js';

const CONFIRMATIONS = 'content/wansheng-2022-plan/confirmations.yaml';

async function sheetOf(office: typeof seed): Promise<ReadSheet> {
  const sheet = readWorkbook(await exported(office));
  if (sheet === undefined) throw new Error('the sheet cannot be read');
  return sheet;
}

function row(sheet: ReadSheet, id: string): readonly string[] {
  for (let number = 2; number <= sheet.lastRow; number += 1) {
    if (sheet.cell(number, 2)?.text !== id) continue;
    return Array.from({ length: 12 }, (_, index) => sheet.cell(number, index + 1)?.text ?? '');
  }
  throw new Error(`there is no row of ${id}`);
}

describe('the sheet of the real report', () => {
  it('has a row for each figure, also those that are written in a sentence', async () => {
    const sheet = await sheetOf(seed);
    const all = await figures(seed);
    expect(sheet.lastRow).toBe(all.length + 1);
    expect(all.filter(({ home }) => home === 'prose').length).toBeGreaterThan(150);
    expect(all.filter(({ home }) => home === 'indicator').length).toBeGreaterThan(90);
    expect(row(sheet, 'tech-firms').slice(1)).toEqual([
      'tech-firms',
      '市级科技型企业',
      '家',
      '50家',
      '新增科普教学点及示范基地6个、市级科技型企业【50家】、高新技术企业17家，规模以上企业研发投入增长20%，全区有研发活动工业企业占比超过50%，高新技术企业产值占工业总产值比重超过40%。',
      '',
      '',
      '',
      '',
      '',
      '填报',
    ]);
  });

  it('shows values as they are written, with the name and the unit of the indicator', async () => {
    const sheet = await sheetOf(seed);
    const values = (id: string): readonly string[] => row(sheet, id).slice(2, 5);
    expect(values('gdp-growth.2021.actual')).toEqual([
      '地区生产总值增速（2021年实际）',
      '%',
      '8.5左右',
    ]);
    expect(values('budget-revenue-growth.2021.actual')[2]).toBe('同口径5.9');
    expect(values('private-share.2021.target')[0]).toBe('民营经济占比（2021年目标）');
    expect(values('safety-index.2022.target')[2] ?? '').toMatch(/^≥/);
  });

  it('says why there is no number, where print has a dash for all', async () => {
    const values = (await figures(seed)).map(({ value }) => value);
    for (const word of ['尚未下达目标', '以上级下达为准', '暂不执行', '尚无结果']) {
      expect(values).toContain(word);
    }
  });

  it('leaves open what is filled in, and locks what is computed', async () => {
    const bytes = await exported(seed);
    const xml = partOf(bytes);
    expect(xml).toContain('<sheetProtection sheet="1"');
    expect(xml).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain('<formula1>&quot;预计,快报,核定&quot;</formula1>');
    expect(xml).toMatch(/<col min="13" max="13" [^>]*hidden="1"/);
    const styles = (id: string): readonly string[] => {
      const [cells = ''] =
        new RegExp(`<row [^>]*>(?:(?!</row>).)*>${id}</t>.*?</row>`).exec(xml) ?? [];
      return [...cells.matchAll(/<c r="[A-Z]+\d+" s="(\d)"/g)].map(([, style]) => style ?? '');
    };
    // Value, state, by whom, when, note.
    expect(styles('gdp-2021').join('')).toBe('2222322333322');
    expect(new Set(styles('indicators-2021'))).toEqual(new Set(['2']));
  });

  it('is the same, byte for byte, each time', async () => {
    expect(await exported(seed)).toEqual(await exported(seed));
  });
});

it('shows who confirmed what, and asks anew where the figure was changed since', async () => {
  const sheet = await sheetOf(
    withChanges(seed, {
      [CONFIRMATIONS]: [
        'departments: { 统计局: [gdp-2021, gdp-growth], 科技局: [innovation-empowers] }',
        'confirmations:',
        '  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05, note: 快报数已核 }',
        '  trade-2021: { value: 7.2亿元, state: 快报, by: 李四, on: 2022-01-04 }',
        '  tech-firms: { state: 预计 }',
        '',
      ].join('\n'),
    }),
  );
  const confirmed = (id: string): readonly string[] => row(sheet, id).slice(6, 11);
  expect(confirmed('gdp-2021')).toEqual(['统计局', '核定', '张三', '2022-01-05', '快报数已核']);
  expect(confirmed('gdp-growth.2022.target')[0]).toBe('统计局');
  expect(confirmed('trade-2021')).toEqual(['', '快报', '', '', '']);
  // Figures written in a block are those of who answers for the block.
  expect(confirmed('tech-firms')).toEqual(['科技局', '预计', '', '', '']);
});

it('writes as text what a program could take for a formula', async () => {
  const note = '=HYPERLINK("http://example.com")';
  const office = withChanges(seed, {
    [CONFIRMATIONS]: `confirmations:\n  gdp-2021: { note: '${note}' }\n`,
  });
  expect(row(await sheetOf(office), 'gdp-2021')[10]).toBe(note);
  expect(partOf(await exported(office))).not.toContain('<f>');
});

it('finds figures in tables, lists, captions and notes, too', async () => {
  const all = await figures(everything);
  const without = all.filter(({ sentence }) => sentence === '');
  expect(without.map(({ id }) => id)).toEqual([]);
  const inTable = all.find(({ id }) => id === 'fund-a' || id.startsWith('fund'));
  expect(inTable?.sentence ?? '').toContain(' | ');
});
