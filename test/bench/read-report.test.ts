/** The plain scripts set the whole report: else they would be faster than what they are compared with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readReport, type Item } from '../../scripts/bench/read-report.js';

const text = readFileSync(
  join(import.meta.dirname, '../fixtures/wansheng-2022-plan.zh-Hans.txt'),
  'utf8',
);
const items = readReport(text);

const wordsOf = (item: Item) =>
  item.kind === 'table'
    ? item.rows.flat().join('')
    : item.kind === 'panel'
      ? item.title + item.text
      : item.text;

test('every character is in some block', () => {
  expect(items.map(wordsOf).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
});

test('the blocks are those of the printed report', () => {
  const count = (kind: Item['kind']) => items.filter((item) => item.kind === kind).length;
  expect(count('heading1')).toBe(3);
  expect(count('heading2')).toBe(13);
  expect(count('body')).toBe(53);
  expect(count('panel')).toBe(7);
  expect(count('imprint')).toBe(1);
  const rows = items.flatMap((item) => (item.kind === 'table' ? [item.rows] : []));
  // One row of headings each.
  expect(rows.map((table) => table.length)).toEqual([1 + 40, 1 + 38]);
  expect(rows.map((table) => new Set(table.map((row) => row.length)))).toEqual([
    new Set([4]),
    new Set([3]),
  ]);
});
