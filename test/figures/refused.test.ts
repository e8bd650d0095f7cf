/** A sheet that is wrong anywhere is refused whole: each fault by its cell, all in one run, and nothing is written. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { messageText } from '../../src/core/report-text.js';
import {
  exported,
  filledIn,
  imported,
  partOf,
  rewritten,
  rowNumber,
  seed,
  told,
  withChanges,
  type CellContent,
} from './sheet.js';

const FIGURES = 'content/wansheng-2022-plan/figures.yaml';

/** What is said of a sheet in which some cells are wrong; `{n}` is the row of the figure of the first. */
async function refusal(cells: Readonly<Record<string, CellContent>>): Promise<readonly string[]> {
  const sheet = filledIn(await exported(seed), cells);
  const result = await imported(seed, sheet);
  expect(result.files).toEqual([]);
  expect(result.revisions).toEqual([]);
  const [id = ''] = Object.keys(cells)[0]?.split('!') ?? [];
  const row = `第${rowNumber(id, sheet)}行`;
  return told(result).map((text) => text.replace(row, '第n行'));
}

const GDP = 'gdp-2021!E';

describe('a cell is refused', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string]>([
    ['a changed unit', { 'gdp-2021!D': '万元' }, '第n行D列：单位改成了“万元”'],
    ['a changed name', { 'gdp-2021!C': '总值' }, '第n行C列（名称）：这一格不能改，却改成了“总值”'],
    ['a changed department', { 'gdp-2021!G': '统计局' }, '第n行G列（责任部门）：这一格不能改'],
    ['a computed value', { 'indicators-2021!E': '31项' }, '第n行E列：“indicators-2021”是算出来的'],
    [
      'a computed value confirmed',
      { 'indicators-2021!I': '张三' },
      '第n行I列（核定人）：这一格不能改',
    ],
    ['a formula', { [GDP]: { xml: '><f>1+1</f><v>2</v></c>' } }, '第n行E列：这一格是公式'],
    [
      'a formula in a locked cell',
      { 'gdp-2021!C': { xml: ' t="str"><f>A1</f><v>1</v></c>' } },
      '第n行C列：这一格是公式',
    ],
    [
      'an error of a formula',
      { [GDP]: { xml: ' t="e"><f>1/0</f><v>#DIV/0!</v></c>' } },
      '第n行E列：这一格是公式',
    ],
    ['an error', { [GDP]: { xml: ' t="e"><v>#REF!</v></c>' } }, '第n行E列：这一格是错误值 #REF!'],
    ['text that is a formula', { [GDP]: '=1+1' }, '第n行E列：不能以“=”开头'],
    ['a note that is a formula', { 'gdp-2021!K': '@SUM(A1)' }, '第n行K列：不能以“@”开头'],
    ['a name that is a formula', { 'gdp-2021!I': '  +cmd' }, '第n行I列：不能以“+”开头'],
    ['a note that begins with a tab', { 'gdp-2021!K': '_x0009_=1' }, '第n行K列：不能以“Tab”开头'],
    ['an empty value', { [GDP]: '' }, '第n行E列：数值空着'],
    ['a dash', { [GDP]: '—' }, '第n行E列：“—”不是数的写法'],
    ['words', { [GDP]: '大约235亿元' }, '第n行E列：“大约235亿元”不是数的写法'],
    ['full-width digits', { [GDP]: '２３５亿元' }, '第n行E列：“２３５亿元”不是数的写法'],
    ['grouped digits', { 'urban-income-2021!E': '33,800元' }, '第n行E列：“33,800元”不是数的写法'],
    ['another unit', { [GDP]: '236万元' }, '第n行E列：“236万元”的单位应是“亿元”'],
    [
      'no unit where it is printed',
      { [GDP]: { number: '236' } },
      '第n行E列：“236”的单位应是“亿元”',
    ],
    [
      'a percentage of what is none',
      { 'invention-patents.2021.actual!E': { number: '0.5', format: '0%' } },
      '第n行E列：“50%”的单位应是“件”',
    ],
    [
      'a number shown rounded',
      { [GDP]: { number: '8.55', format: '0.0' } },
      '第n行E列：看到的数和存着的数不是一回事（存着 8.55，格式 0.0）',
    ],
    [
      'a number that became a date',
      { 'gdp-growth.2021.actual!E': { number: '44780', format: 'm"月"d"日"' } },
      '第n行E列：看到的数和存着的数不是一回事',
    ],
    [
      'yes or no',
      { [GDP]: { xml: ' t="b"><v>1</v></c>' } },
      '第n行E列：看到的数和存着的数不是一回事（存着 TRUE',
    ],
    ['a status in a sentence', { 'tech-firms!E': '尚无结果' }, '第n行E列：“尚无结果”只能用于'],
    ['an unknown state', { 'gdp-2021!H': '终审' }, '第n行H列：状态不能写“终审”'],
    [
      'a date that is none',
      { 'gdp-2021!I': '张三', 'gdp-2021!J': '2022-02-30' },
      '第n行J列：“2022-02-30”不是日期',
    ],
    [
      'a number as a date',
      { 'gdp-2021!I': '张三', 'gdp-2021!J': { number: '44566' } },
      '第n行J列：“44566”不是日期',
    ],
    [
      'a signature without a date',
      { 'gdp-2021!I': '张三' },
      '第n行J列：核定人和核定日期要么都填，要么都空着',
    ],
    [
      'a date without a signature',
      { 'gdp-2021!J': '2022-01-05' },
      '第n行I列：核定人和核定日期要么都填',
    ],
    ['a line break', { 'gdp-2021!K': '第一行\n第二行' }, '第n行K列：里面有换行'],
    ['a control character', { 'gdp-2021!K': '甲_x0007_' }, '第n行K列：里面有不能印出的控制字符'],
    [
      'a cleared fingerprint',
      { 'gdp-2021!M': '' },
      '第n行M列（隐藏列）：导出时留下的记号不见了或改了',
    ],
  ])('%s', async (_, cells, message) => {
    expect((await refusal(cells)).join('\n')).toContain(message);
  });

  it('and the reason is told at the sign', async () => {
    const sheet = filledIn(await exported(seed), { [GDP]: '２35亿元' });
    const { diagnostics } = await imported(seed, sheet);
    const [reason] = diagnostics[0]?.related ?? [];
    expect(reason && messageText(reason, 'zh')).toContain('是全角字符');
    expect(reason?.range.file.path).toBe(`figures.xlsx!E${rowNumber('gdp-2021', sheet)}`);
  });
});

describe('rows are refused', () => {
  const said = async (sheet: Uint8Array): Promise<string> => {
    const result = await imported(seed, sheet);
    expect(result.files).toEqual([]);
    return told(result).join('\n');
  };

  it('without an id, and with an unknown one', async () => {
    const sheet = await exported(seed);
    expect(await said(filledIn(sheet, { B2: '' }))).toContain('第2行B列：没有标识');
    expect(await said(filledIn(sheet, { B2: 'gdp-2020' }))).toContain(
      '第2行B列：报告里没有“gdp-2020”这个数',
    );
  });

  it('that stand twice, and the ones that are missing then', async () => {
    const sheet = filledIn(await exported(seed), { B3: 'gdp-2021' });
    expect(await said(sheet)).toContain('第3行B列：“gdp-2021”在第2行已有');
    const without = rewritten(await exported(seed), (path, text) =>
      path.endsWith('sheet1.xml') ? text.replace(/<row r="5"[^>]*>.*?<\/row>/, '') : text,
    );
    expect(await said(without)).toBe('缺少序号为4的一行');
  });

  it('of which only some columns were sorted', async () => {
    const cell = (address: string, xml: string): string =>
      new RegExp(`<c r="${address}"[^>]*>(.*?)</c>`).exec(xml)?.[1] ?? '';
    const exchanged = rewritten(await exported(seed), (path, text) => {
      if (!path.endsWith('sheet1.xml')) return text;
      const [second, third] = [cell('C2', text), cell('C3', text)];
      return text.replace(second, '\u0000').replace(third, second).replace('\u0000', third);
    });
    const message = await said(exchanged);
    expect(message).toContain('第2行C列（名称）');
    expect(message).toContain('第3行C列（名称）');
  });
});

describe('a sheet is refused', () => {
  const said = async (sheet: Uint8Array): Promise<readonly string[]> =>
    told(await imported(seed, sheet));

  it('that is none', async () => {
    const expected = ['figures.xlsx 不是 XLSX，或已损坏'];
    expect(await said(strToU8('数据'))).toEqual(expected);
    expect(await said(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))).toEqual(expected);
    expect(await said((await exported(seed)).subarray(0, 4000))).toEqual(expected);
  });

  it('that is not ours, or of another report', async () => {
    const sheet = await exported(seed);
    expect((await said(filledIn(sheet, { M1: '指纹' }))).join()).toContain('不是 baogao 导出的');
    const other = { M1: 'baogao-figures 1 plan-2023 312' };
    expect(await said(filledIn(sheet, other))).toEqual([
      '这张表是从报告“plan-2023”导出的，不是“wansheng-2022-plan”',
    ]);
  });

  it('whose columns were moved', async () => {
    expect(await said(filledIn(await exported(seed), { D1: '数值', E1: '单位' }))).toEqual([
      '第1行D列：列名应为“单位”，却是“数值”',
      '第1行E列：列名应为“数值”，却是“单位”',
    ]);
  });
});

test('all faults are told in one run, and what is right beside them is not taken', async () => {
  const result = await refusal({
    'gdp-2021!E': '若干亿元',
    'gdp-2021!D': '元',
    'trade-2021!H': '定了',
    'retail-sales-2021!E': '123亿元',
  });
  expect(result.length).toBe(3);
});

describe('a figure that was changed on both sides', () => {
  const revised = withChanges(seed, {
    [FIGURES]: (text) => text.replace('value: 235亿元', 'value: 236亿元'),
  });

  it('is a conflict', async () => {
    const sheet = filledIn(await exported(seed), { [GDP]: '237亿元' });
    const result = await imported(revised, sheet);
    expect(result.files).toEqual([]);
    expect(told(result).join()).toMatch(
      /第2行E列（数值）：表里填的是“237亿元”，而导出之后 YAML 已改成“236亿元”/,
    );
  });

  it('is one, too, where the former value was confirmed', async () => {
    const signed = { 'gdp-2021!I': '张三', 'gdp-2021!J': '2022-01-05' };
    const result = await imported(revised, filledIn(await exported(seed), signed));
    expect(result.files).toEqual([]);
    expect(told(result)).toEqual([
      '第2行E列（数值）：表里填的是“235亿元”，而导出之后 YAML 已改成“236亿元”',
    ]);
  });

  it('is none where both have the same, nor where it was given another unit and the sheet leaves it', async () => {
    const sheet = await exported(seed);
    const same = await imported(revised, filledIn(sheet, { [GDP]: '236亿元' }));
    expect(same).toMatchObject({ files: [], diagnostics: [] });
    const other = withChanges(seed, {
      [FIGURES]: (text) => text.replace('value: 235亿元', 'value: 2350000万元'),
    });
    expect(await imported(other, sheet)).toMatchObject({ files: [], diagnostics: [] });
  });
});

it('the sheet that is exported holds the fingerprints by which all this is known', async () => {
  expect(partOf(await exported(seed))).toContain('baogao-figures 1 wansheng-2022-plan 312');
});
