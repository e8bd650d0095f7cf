/** The real report in all its editions, up to their trees: whole, in their own words, and in step with the source. */
import { beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS, type Edition } from '../../src/core/edition.js';
import { inlinesIn } from '../support/inlines.js';
import { stateOf } from '../support/states.js';
import { translated, unusual } from '../support/translated.js';
import type { State } from '../../src/pipeline/load-state.js';

let state: State;
beforeAll(async () => {
  state = await stateOf({}, EDITIONS);
});

const blocksOf = (edition: Edition) => state.editions.get(edition)?.doc.blocks ?? [];
/** All text but that of notes. */
const texts = (edition: Edition): readonly string[] =>
  blocksOf(edition).flatMap((block) => inlinesIn(block).map(({ text }) => text));

test('all are declared, and building them tells of nothing that the source is not told of', () => {
  expect(state.report.report.editions).toEqual(EDITIONS);
  expect(state.diagnostics.map(({ rule }) => rule)).toEqual(['stated-differs']);
});

test.each(['zh-Hant-TW', 'zh-Hant-HK', 'en'] as const)(
  '%s has the blocks of the source',
  (edition) => {
    const ids = (one: Edition) =>
      blocksOf(one).map((block) => `${block.type} ${'id' in block ? block.id : ''}`);
    expect(ids(edition)).toEqual(ids('zh-Hans'));
  },
);

describe('the English edition', () => {
  test('is translated whole', async () => {
    const { units } = await translated({});
    expect(unusual(units, 'translated')).toEqual([]);
  });

  test('has no Han character outside its notes', () => {
    expect(texts('en').filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(texts('en').join('').length).toBeGreaterThan(50_000);
  });

  test('parts the sentences of a note, its own and those of adjustments', () => {
    const notes = texts('en').join('|');
    expect(notes).toContain('assesses districts.| |Because growth in total energy consumption');
    expect(texts('zh-Hans').join('|')).toContain('考核指标进行调整变化的指标。|因');
  });

  test('prints every figure of the source', () => {
    const figures = (edition: Edition): ReadonlySet<string> =>
      new Set(
        blocksOf(edition)
          .flatMap((block) => inlinesIn(block))
          .flatMap((inline) => (inline.type === 'quantity' ? [inline.id] : [])),
      );
    const english = figures('en');
    expect([...figures('zh-Hans')].filter((id) => !english.has(id))).toEqual([]);
    expect(english.size).toBeGreaterThan(300);
  });
});
