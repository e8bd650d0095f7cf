/** Records of confirmation as a report's file has them: who answers, what is confirmed, and what they name. */
import { describe, expect, it } from 'vitest';
import { build, summary } from '../support/office.js';
import { figures, seed, withChanges } from './sheet.js';

const FILE = 'content/wansheng-2022-plan/confirmations.yaml';

async function standing(record: string, id = 'gdp-2021'): Promise<string> {
  const text = `confirmations:\n  ${id}: ${record}\n`;
  const all = await figures(withChanges(seed, { [FILE]: text }));
  return all.find((figure) => figure.id === id)?.confirmation.standing ?? 'nowhere';
}

describe('a figure is confirmed', () => {
  it.each([
    ['{ value: 235亿元, by: 张三, on: 2022-01-05 }', 'confirmed'],
    ['{ by: 张三 }', 'confirmed'],
    ['{ state: 核定 }', 'unconfirmed'],
    ['{ value: 234亿元, by: 张三, on: 2022-01-05 }', 'stale'],
    // Another form is another figure to who reads it.
    ['{ value: 235.0亿元, by: 张三, on: 2022-01-05 }', 'stale'],
  ])('by %s: %s', async (record, expected) => {
    expect(await standing(record)).toBe(expected);
  });

  it('also where it has no number, and never where it is computed', async () => {
    const id = 'carbon-intensity-cut.2021.actual';
    expect(await standing('{ value: 尚无结果, by: 张三 }', id)).toBe('confirmed');
    expect(await standing('{ value: 3.43, by: 张三 }', id)).toBe('stale');
    expect(await standing('{ by: 张三 }', 'indicators-2021')).toBe('derived');
  });
});

it('the nearest record names the department: of the figure, of its indicator, of its block', async () => {
  const text = [
    'departments:',
    '  科技局: [innovation-empowers, gdp-growth]',
    '  统计局: [gdp-growth.2021.actual, tech-firms]',
    '',
  ].join('\n');
  const all = await figures(withChanges(seed, { [FILE]: text }));
  const departments = new Map(all.map(({ id, department }) => [id, department]));
  expect(departments.get('gdp-growth.2021.target')).toBe('科技局');
  expect(departments.get('gdp-growth.2021.actual')).toBe('统计局');
  expect(departments.get('science-bases')).toBe('科技局');
  expect(departments.get('tech-firms')).toBe('统计局');
  // Quoted in that block, but written elsewhere.
  expect(departments.get('gdp-2021')).toBe('');
});

it('a record of what there is not is told at its place, and does not keep the report from being made', async () => {
  const text = [
    'departments: { 统计局: [gdp-2021, gpd-growth] }',
    'confirmations:',
    '  tech-firm: { state: 预计 }',
    '',
  ].join('\n');
  const { files, diagnostics } = await build({ [FILE]: text });
  const told = summary(diagnostics).filter((line) => line.includes('confirmation-unknown'));
  expect(told).toEqual([
    `${FILE}:1:32 confirmation-unknown-nearest: 没有“gpd-growth”，这条记录不起作用`,
    `${FILE}:3:3 confirmation-unknown-nearest: 没有“tech-firm”，这条记录不起作用`,
  ]);
  expect(files.length).toBe(1);
});
