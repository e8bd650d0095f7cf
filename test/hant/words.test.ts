/** Words of official reports in the forms of Taiwan and Hong Kong, written by hand: names, decisions and house forms together. */
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { convert } from '../../src/resolve/hant/convert.js';
import { projectConverter } from '../support/hant.js';

const rows = readFileSync('test/hant/words.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

test('there are enough of them, and none stands twice', () => {
  expect(rows.length).toBeGreaterThan(500);
  expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
});

describe.each(['zh-Hant-TW', 'zh-Hant-HK'] as const)('%s', async (edition) => {
  const converter = await projectConverter(edition);
  it.each(rows)('%s', (text = '', taiwan = '', hongKong = taiwan) => {
    expect(convert(text, converter).text).toBe(edition === 'zh-Hant-TW' ? taiwan : hongKong);
  });
});
