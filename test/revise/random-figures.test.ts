/** Random revisions of single figures: the impact lists what differs in a full rebuild, and nothing else. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { State } from '../../src/pipeline/load-state.js';
import type { Impact } from '../../src/revise/impact/impact.js';
import { facesOf } from '../support/faces.js';
import { figureRevisions } from '../support/figure-revisions.js';
import { differing, pagesDiffering, textsById } from '../support/independent-texts.js';
import { editionOf, impactBetween, setIn, stateOf } from '../support/states.js';

let seed: State;
beforeAll(async () => {
  seed = await stateOf();
});

function blocksIn({ editions: [edition] }: Impact): readonly string[] {
  const { changed = [], added = [], removed = [] } = edition?.passages ?? {};
  const ids = [
    ...changed.map((change) => (change.new ?? change.old)?.block ?? ''),
    ...[...added, ...removed].map(({ block }) => block),
  ];
  return [...new Set(ids)].sort();
}

test('200 revisions: exactly the blocks whose words differ', async () => {
  const before = textsById(editionOf(seed).doc);
  let moving = 0;
  await fc.assert(
    fc.asyncProperty(figureRevisions(), async ({ changes }) => {
      const next = await stateOf(changes);
      const impact = impactBetween(seed, next);
      const blocks = differing(before, textsById(editionOf(next).doc));
      expect(blocksIn(impact)).toEqual(blocks);
      if (blocks.length > 0) moving += 1;
      // What is another value is listed, and by digits alone no words change.
      expect(impact.quantities.length).toBeGreaterThan(0);
      expect(impact.editions[0]?.passages.changed.filter(({ inWords }) => inWords)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  // A test in which nothing moved would prove nothing.
  expect(moving).toBeGreaterThan(100);
}, 240_000);

/** Each is two layouts and their files read back; all 200 with real Chinese faces stand in test/outside. */
const PAGED = 8;

test(`${PAGED} of them: exactly the pages whose lines differ in the PDF`, async () => {
  const old = await setIn(seed, facesOf);
  let pages = 0;
  await fc.assert(
    fc.asyncProperty(figureRevisions(), async ({ changes }) => {
      const next = await stateOf(changes);
      const set = await setIn(next, facesOf);
      const impact = impactBetween(seed, next, { old, new: set });
      const changed = impact.editions[0]?.printed?.pages.changed ?? [];
      expect(changed.map(({ index }) => index)).toEqual(pagesDiffering(old.bytes, set.bytes));
      pages += changed.length;
    }),
    { numRuns: PAGED },
  );
  expect(pages).toBeGreaterThan(0);
}, 240_000);
