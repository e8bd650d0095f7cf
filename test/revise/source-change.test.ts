/** What kind of work the changed source of a translation is. */
import { expect, test } from 'vitest';
import { sourceChange } from '../../src/revise/impact/source-change.js';

const change = (old: string, next: string) =>
  sourceChange(new Map([['text', old]]), new Map([['text', next]]));

test.each([
  ['新增企业{{q "firms"}}。', '新增企业{{q "firms" show="number"}}。', 'figures'],
  ['建成5G基站3座。', '建成5G基站12座。', 'figures'],
  ['新增企业{{q "firms"}}。', '新增企业{{q "shops"}}。', 'wording'],
  ['总值{{q "gdp-2021"}}。', '总值{{q "gdp-2022"}}。', 'wording'],
  ['投资增长{{q "a"}}。', '投资同比增长{{q "a"}}。', 'wording'],
  ['投资增长{{q "a"}}。', '投资增加{{q "a"}}。', 'wording'],
  ['投资增长{{q "a"}}。', '投资下降{{q "a"}}。', 'direction'],
  ['标准提高{{q "a"}}。', '标准降低{{q "a"}}。', 'direction'],
  ['价格上升，销量回落。', '价格回落，销量回落。', 'direction'],
  ['增速高于全市。', '增速低于全市。', 'direction'],
  ['增速不低于全市。', '增速低于全市。', 'direction'],
  ['任务完成。', '任务未完成。', 'direction'],
  ['任务没有完成。', '任务完成。', 'direction'],
  ['控制在5%以上。', '控制在5%以下。', 'direction'],
  // Both stood there before and stand there now.
  ['投资增长、出口下降。', '出口下降、投资增长。', 'wording'],
  ['投资增长，出口下降。', '工业增长，出口下降。', 'wording'],
])('%s → %s: %s', (old, next, kind) => {
  expect(change(old, next).kind).toBe(kind);
  expect(change(next, old).kind).toBe(kind);
});

test('the sentences that changed, a call as one word', () => {
  const { sentences } = change(
    '先说一句。新增企业{{q "firms"}}。后说一句。',
    '先说一句。新增企业{{q "farms"}}。后说一句。',
  );
  expect(sentences).toEqual([
    {
      old: '新增企业{{q "firms"}}。',
      new: '新增企业{{q "farms"}}。',
      hunks: [{ old: { start: 4, end: 17 }, new: { start: 4, end: 17 } }],
    },
  ]);
});

test('a field that came and one that went', () => {
  const { kind, sentences } = sourceChange(
    new Map([['lead', '旧题。']]),
    new Map([['text', '新文。']]),
  );
  expect(kind).toBe('wording');
  expect(sentences.map(({ old, new: next }) => [old, next])).toEqual([
    ['', '新文。'],
    ['旧题。', ''],
  ]);
});
