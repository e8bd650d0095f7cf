/** A filled-in sheet: its values and confirmations stand in the YAML, and not a byte beside them is another. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { printFigure } from '../../src/quantity/print.js';
import {
  changedLines,
  everything,
  exported,
  figures,
  filledIn,
  imported,
  seed,
  told,
  withChanges,
  type CellContent,
  type Office,
} from './sheet.js';

const R = 'content/wansheng-2022-plan';
const CONFIRMATIONS = `${R}/confirmations.yaml`;

async function lines(
  cells: Readonly<Record<string, CellContent>>,
  office: Office = seed,
): Promise<readonly string[]> {
  const result = await imported(office, filledIn(await exported(office), cells));
  if (result.files.length === 0) throw new Error(told(result).join('\n'));
  return changedLines(office, result);
}

/** The text of the records after the import. */
async function records(
  cells: Readonly<Record<string, CellContent>>,
  before: string | null,
): Promise<string> {
  const office = withChanges(seed, { [CONFIRMATIONS]: before });
  const result = await imported(office, filledIn(await exported(office), cells));
  const file = result.files.find(({ path }) => path === CONFIRMATIONS);
  if (file === undefined) throw new Error(told(result).join('\n'));
  return new TextDecoder().decode(file.bytes);
}

describe('a sheet without a change', () => {
  it.each([
    ['the real report', seed],
    ['the report that has everything', everything],
  ])('of %s changes nothing', async (_, office) => {
    const result = await imported(office, await exported(office));
    expect(result).toEqual({ files: [], revisions: [], diagnostics: [] });
  });

  it('changes nothing where others have revised the report since', async () => {
    const sheet = await exported(seed);
    const revised = withChanges(seed, {
      [`${R}/figures.yaml`]: (text) => text.replace('value: 235亿元', 'value: 236亿元'),
    });
    expect((await imported(revised, sheet)).files).toEqual([]);
  });
});

describe('a value moves alone', () => {
  it.each<[string, string, string]>([
    [
      'gdp-2021',
      '236.1亿元',
      '- { id: gdp-2021, value: 235亿元 } → - { id: gdp-2021, value: 236.1亿元 }',
    ],
    [
      'gdp-growth.2021.actual',
      '8.6左右',
      '2021: { target: 7左右, actual: 8.5左右 } → 2021: { target: 7左右, actual: 8.6左右 }',
    ],
    [
      'budget-revenue-growth.2021.actual',
      '同口径6.1',
      '2021: { target: 10.7, actual: 同口径5.9 } → 2021: { target: 10.7, actual: 同口径6.1 }',
    ],
    // The quotation marks stay, and come where YAML needs them.
    [
      'good-air-days.2021.target',
      '>310',
      '2021: { target: ">300", actual: 335 } → 2021: { target: ">310", actual: 335 }',
    ],
    ['gdp-growth.2022.target', '>6.5', '2022: { target: 6.5以上 } → 2022: { target: ">6.5" }'],
    [
      'missed-2021',
      '4个',
      '- { id: missed-2021, value: { stated: 3个, by: "missed(2021)" } } → - { id: missed-2021, value: { stated: 4个, by: "missed(2021)" } }',
    ],
  ])('%s to %s', async (id, value, line) => {
    expect(await lines({ [`${id}!E`]: value })).toEqual([line]);
  });

  it('within its sentence', async () => {
    expect(await lines({ 'tech-firms!E': '60余家' })).toEqual([
      '市级科技型企业{{q "tech-firms" "50家"}}、高新技术企业{{q "high-tech-firms-new" "17家"}}， → ' +
        '市级科技型企业{{q "tech-firms" "60余家"}}、高新技术企业{{q "high-tech-firms-new" "17家"}}，',
    ]);
  });

  it('in place of a status, and a status in place of it', async () => {
    const status =
      '2021: { target: { status: target-not-set }, actual: { status: no-outcome-yet } }';
    const id = (await figures(seed)).find(({ value }) => value === '尚无结果')?.id ?? '';
    expect(await lines({ [`${id}!E`]: '-3.2' })).toEqual([
      `${status} → ${status.replace('{ status: no-outcome-yet }', '-3.2')}`,
    ]);
    expect(await lines({ [`${id}!E`]: '暂不执行' })).toEqual([
      `${status} → ${status.replace('no-outcome-yet', 'suspended')}`,
    ]);
    expect(await lines({ 'agriculture-growth.2022.target!E': '尚未下达目标' })).toEqual([
      '2022: { target: 4.5 } → 2022: { target: { status: target-not-set } }',
    ]);
  });

  it('typed as a number, as it is shown', async () => {
    const figure = 'agriculture-growth.2021.actual!E';
    const line = (value: string): string =>
      `2021: { target: 3.5, actual: 7 } → 2021: { target: 3.5, actual: ${value} }`;
    expect(await lines({ [figure]: { number: '7.5' } })).toEqual([line('7.5')]);
    expect(await lines({ [figure]: { number: '7.5', format: '0.00' } })).toEqual([line('7.50')]);
    expect(await lines({ [figure]: { number: '0.075', format: '0.0%' } })).toEqual([line('7.5')]);
    const share = 'rnd-spending-growth!E';
    expect(await lines({ [share]: { number: '0.21', format: '0%' } })).toEqual([
      expect.stringContaining('→ 规模以上企业研发投入增长{{q "rnd-spending-growth" "21%"}}，'),
    ]);
    const unit = { number: '236', format: '0"亿元"' };
    expect(await lines({ 'gdp-2021!E': unit })).toEqual([expect.stringContaining('236亿元 }')]);
  });

  it('beside others, in files with a byte order mark and with line ends of Windows', async () => {
    const office = withChanges(seed, {
      [`${R}/figures.yaml`]: (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
    });
    const cells = { 'gdp-2021!E': '236亿元', 'trade-2021!E': '7.4亿元' };
    const result = await imported(office, filledIn(await exported(office), cells));
    const [file] = result.files;
    expect(result.files.length).toBe(1);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file?.bytes);
    expect(text.startsWith('\ufeff# yaml')).toBe(true);
    expect(text.split('\n').every((line) => line === '' || line.endsWith('\r'))).toBe(true);
    expect((await changedLines(office, result)).length).toBe(2);
  });

  it('tells what no longer agrees with it', async () => {
    const cells = { 'missed-2021!E': '5个' };
    const before = await imported(seed, filledIn(await exported(seed), cells));
    expect(told(before).join()).toContain('5个');
    expect(before.files.length).toBe(1);
  });
});

test('any figures, revised together, change their own places and nothing else', async () => {
  const all = await figures(seed);
  const sheet = await exported(seed);
  const open = all.filter(({ derived, quantity, definition }) => {
    return !derived && quantity.type === 'figure' && definition.type === 'given';
  });
  await fc.assert(
    fc.asyncProperty(fc.subarray([...open], { minLength: 1, maxLength: 12 }), async (chosen) => {
      const values = chosen.map((figure) => {
        const { quantity } = figure;
        if (quantity.type !== 'figure') throw new Error('chosen for its number');
        const digits = quantity.number.value.plus(1).toFixed(2);
        const number = { ...quantity.number, digits };
        return { id: figure.id, value: printFigure({ ...quantity, number }).text };
      });
      const cells = Object.fromEntries(values.map(({ id, value }) => [`${id}!E`, value]));
      const result = await imported(seed, filledIn(sheet, cells));
      expect(result.diagnostics.filter(({ rule }) => rule.startsWith('figures-'))).toEqual([]);
      const changes = Object.fromEntries(result.files.map(({ path, bytes }) => [path, bytes]));
      const after = await figures(withChanges(seed, changes));
      const moved = after.filter((figure, index) => {
        return !figure.derived && figure.value !== all[index]?.value;
      });
      expect(new Set(moved.map(({ id }) => id))).toEqual(new Set(values.map(({ id }) => id)));
      // Imported again, the same sheet has nothing more to say.
      expect((await imported(withChanges(seed, changes), filledIn(sheet, cells))).files).toEqual(
        [],
      );
    }),
    { numRuns: 15 },
  );
}, 60_000);

describe('a confirmation', () => {
  const signed = {
    'gdp-2021!H': '核定',
    'gdp-2021!I': '张三',
    'gdp-2021!J': '2022/1/5',
  };

  it('begins the file of records where there is none', async () => {
    expect(await records(signed, null)).toBe(
      [
        '# yaml-language-server: $schema=../../docs/schemas/confirmations.schema.json',
        '# 各数的核定情况，由 baogao figures import 写入；也可以手工改。',
        'confirmations:',
        '  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }',
        '',
      ].join('\n'),
    );
  });

  it('says which value was confirmed: the new one', async () => {
    const text = await records({ ...signed, 'gdp-2021!E': '236亿元' }, null);
    expect(text).toContain('gdp-2021: { value: 236亿元, state: 核定,');
  });

  it('stands where the others stand, and leaves comments, order and quotes', async () => {
    const before = [
      'departments:',
      '  统计局: [gdp-2021] # 综合科',
      'confirmations:',
      "  trade-2021: { on: 2022-01-04, by: '李四', state: 快报 } # 海关口径",
      '  gdp-2021:',
      '    state: 预计 # 年底前',
      '    note: "待核"',
      '',
    ].join('\n');
    const cells = {
      ...signed,
      'gdp-2021!K': '',
      'trade-2021!I': '王五: 外经科',
      'trade-2021!J': { number: '44566', format: 'yyyy-mm-dd' },
      'retail-sales-2021!H': '快报',
    };
    expect(await records(cells, before)).toBe(
      [
        'departments:',
        '  统计局: [gdp-2021] # 综合科',
        'confirmations:',
        "  trade-2021: { on: 2022-01-05, by: '王五: 外经科', state: 快报, value: 7.3亿元 } # 海关口径",
        '  gdp-2021:',
        '    state: 核定 # 年底前',
        '    value: 235亿元',
        '    by: 张三',
        '    on: 2022-01-05',
        '  retail-sales-2021: { state: 快报 }',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [
      'confirmations: {}\n',
      'confirmations: { gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 } }\n',
    ],
    [
      'departments: { 统计局: [gdp-2021] }',
      'departments: { 统计局: [gdp-2021] }\nconfirmations:\n  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }\n',
    ],
    [
      'confirmations:\n  gdp-2021: {}\n',
      'confirmations:\n  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }\n',
    ],
    [
      'confirmations:\n  trade-2021: { state: 预计, }',
      'confirmations:\n  trade-2021: { state: 预计, }\n  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }',
    ],
    [
      'confirmations:\r\n  trade-2021: { state: 预计 } # a\r\n',
      'confirmations:\r\n  trade-2021: { state: 预计 } # a\r\n  gdp-2021: { value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }\r\n',
    ],
  ])('goes into %j', async (before, after) => {
    expect(await records(signed, before)).toBe(after);
  });

  it.each([
    ['{ value: 235亿元, state: 核定, by: 张三, on: 2022-01-05 }', '{ state: 核定 }'],
    ['{ by: 张三, on: 2022-01-05 }', '{}'],
    ['{ by: 张三, state: 预计, on: 2022-01-05, note: 甲 }', '{ state: 预计, note: 甲 }'],
    ['\n    by: 张三\n    state: 预计 # 留\n    on: 2022-01-05', '\n    state: 预计 # 留'],
    ['\n    state: 预计 # 留\n    by: 张三\n    on: 2022-01-05', '\n    state: 预计 # 留'],
  ])('taken back from %j leaves %j', async (before, after) => {
    const cells = { 'gdp-2021!I': '', 'gdp-2021!J': '' };
    const file = (record: string): string => `confirmations:\n  gdp-2021: ${record}\n`;
    const text = await records(cells, file(before).replace(': \n', ':\n'));
    expect(text).toBe(file(after).replace(': \n', ':\n'));
  });

  it('of the former value does not become one of the new', async () => {
    const before = 'confirmations:\n  gdp-2021: { by: 张三, on: 2022-01-05 }\n';
    const office = withChanges(seed, { [CONFIRMATIONS]: before });
    const sheet = filledIn(await exported(office), { 'gdp-2021!E': '236亿元' });
    const result = await imported(office, sheet);
    const changes = Object.fromEntries(result.files.map(({ path, bytes }) => [path, bytes]));
    const after = await figures(withChanges(office, changes));
    const { confirmation } = after.find(({ id }) => id === 'gdp-2021') ?? {};
    expect(confirmation).toMatchObject({ standing: 'stale', value: '235亿元', by: '张三' });
  });

  it('keeps a note that YAML would misread', async () => {
    for (const note of ['true', '# 见附表', '[a', '说明: 已核', "it's", '"引"', '-', '2022']) {
      const text = await records({ 'gdp-2021!K': note }, null);
      const office = withChanges(seed, { [CONFIRMATIONS]: text });
      const found = (await figures(office)).find(({ id }) => id === 'gdp-2021');
      expect(found?.confirmation.note).toBe(note);
    }
  }, 30_000);
});
