/** What a proof says of a figure, from the report's records. */
import { expect, it } from 'vitest';
import { remarksOf } from '../../src/figures/remarks.js';
import { figures, seed, withChanges } from './sheet.js';

const FILE = 'content/wansheng-2022-plan/confirmations.yaml';

async function said(id: string, record = ''): Promise<readonly string[]> {
  const text = `departments: { 统计局: [${id}] }\nconfirmations: {${record && ` ${id}: ${record} `}}\n`;
  const all = await figures(withChanges(seed, { [FILE]: text }));
  const remarks = remarksOf(
    all,
    ({ file, start }) => `${file.path}:${file.positionAt(start).line}`,
  );
  expect(remarks.size).toBe(all.length);
  return remarks.get(id) ?? [];
}

const GDP = [
  '标识：gdp-2021',
  '出处：content/wansheng-2022-plan/figures.yaml:5',
  '责任部门：统计局',
];

it('nobody has confirmed it', async () => {
  expect(await said('gdp-2021')).toEqual([...GDP, '状态：未填', '核定：未核定']);
});

it('it is confirmed', async () => {
  const record = '{ value: 235亿元, state: 快报, by: 张三, on: 2022-01-05, note: 年报后再核 }';
  expect(await said('gdp-2021', record)).toEqual([
    ...GDP,
    '状态：快报',
    '核定：张三，2022-01-05',
    '备注：年报后再核',
  ]);
});

it('it was changed after it was confirmed', async () => {
  const record = '{ value: 234亿元, state: 预计, by: 张三, on: 2022-01-05 }';
  expect(await said('gdp-2021', record)).toEqual([
    ...GDP,
    '状态：预计',
    '核定：张三，2022-01-05；此后改过，须重新核定',
    '改动：核定时 234亿元 → 现在 235亿元',
  ]);
});

it('it is computed, or printed as it is written beside a formula', async () => {
  expect(await said('indicators-2021')).toEqual(
    expect.arrayContaining(['算式：rows(2021)', '核定：由程序算出，不另核定']),
  );
  expect(await said('missed-2021')).toEqual(
    expect.arrayContaining(['照写的印，另按此式核对：missed(2021)', '核定：未核定']),
  );
});

it('the office that has no records has remarks all the same', async () => {
  const remarks = remarksOf(await figures(seed), () => 'somewhere');
  for (const [id, lines] of remarks) expect(lines).toContain(`标识：${id}`);
});
