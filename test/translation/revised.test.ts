/** A revision of the source in all editions: a figure is new in each of them and no translation is stale, a word makes stale what renders it. */
import { describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/core/edition.js';
import { inlinesIn } from '../support/inlines.js';
import { replace, REPORT, type Changes } from '../support/office.js';
import { stateOf } from '../support/states.js';
import { translated, unusual } from '../support/translated.js';

const inFile = (file: string, from: string, to: string): Changes => ({
  [`content/${REPORT}/${file}`]: replace(from, to),
});

async function texts(changes: Changes): Promise<ReadonlyMap<Edition, readonly string[]>> {
  const { editions } = await stateOf(changes, EDITIONS);
  return new Map(
    [...editions].map(([edition, { doc }]) => [
      edition,
      doc.blocks.map((block) =>
        inlinesIn(block)
          .map(({ text }) => text)
          .join(''),
      ),
    ]),
  );
}

describe('a figure', () => {
  const change = inFile('figures.yaml', 'value: 235亿元', 'value: 236亿元');
  const printed: Readonly<Record<Edition, readonly [old: string, next: string]>> = {
    'zh-Hans': ['235亿元', '236亿元'],
    'zh-Hant-TW': ['235億元', '236億元'],
    'zh-Hant-HK': ['235億元', '236億元'],
    en: ['23.5 billion yuan', '23.6 billion yuan'],
    'zh-en': ['23.5 billion yuan', '23.6 billion yuan'],
  };

  test('is new in every edition, where it stood, and nothing else is', async () => {
    const before = await texts({});
    const after = await texts(change);
    for (const edition of EDITIONS) {
      const [old, next] = printed[edition];
      const meant = before
        .get(edition)
        ?.map((text) => text.replace(old, next).replace('235亿元', '236亿元'));
      expect(meant).not.toEqual(before.get(edition));
      expect(after.get(edition)).toEqual(meant);
    }
  });

  test('leaves no translation stale', async () => {
    expect(unusual((await translated(change)).units, 'translated')).toEqual([]);
  });
});

test('a word makes its own block stale, and no other', async () => {
  const change = inFile('body/implementation.yaml', '揭牌成立', '挂牌成立');
  expect(unusual((await translated(change)).units, 'translated')).toEqual([
    'innovation-empowers stale',
  ]);
});
