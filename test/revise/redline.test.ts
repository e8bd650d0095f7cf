/** A redline keeps both states whole: whatever changed, accepting all gives the new text and rejecting all the old one. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { accepted } from '../../src/doc/accepted.js';
import { dump } from '../../src/doc/dump.js';
import type { Doc } from '../../src/doc/nodes.js';
import { redline } from '../../src/revise/redline/redline.js';
import { markNumbers, readingOf } from '../docx/accept-reject.js';
import { collidingIds, unpairedBookmarks } from '../docx/checks/ids.js';
import { wrongOrder } from '../docx/checks/order.js';
import { partsOf, repeated } from '../docx/checks/parts.js';
import { open } from '../docx/read-docx.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { everything } from '../support/everything.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { revised, revisions } from '../support/revisions.js';
import { seedReport } from '../support/seed.js';

const AUTHOR = { author: '清河县发展和改革局', date: '2022-01-08' };

const write = (doc: Doc): Promise<Uint8Array> => renderDocx(doc, testHouseStyle, testOfficeFaces);

/** All that must hold for a pair of states. */
async function expectBothStates(old: Doc, next: Doc): Promise<void> {
  const marked = redline(old, next, AUTHOR);
  expect(dump(accepted(marked))).toBe(dump(next));
  const bytes = await write(marked);
  const docx = open(bytes);
  const [before, after] = [open(await write(old)), open(await write(next))];
  expect(readingOf(docx, 'accepted')).toEqual(readingOf(after, 'accepted'));
  expect(readingOf(docx, 'rejected')).toEqual(readingOf(before, 'rejected'));
  expect(repeated(markNumbers(docx))).toEqual([]);
  const parts = partsOf(bytes);
  expect([collidingIds, unpairedBookmarks, wrongOrder].flatMap((check) => check(parts))).toEqual(
    [],
  );
}

describe('between random states', () => {
  const docs = new Map<string, Doc>();

  beforeAll(async () => {
    docs.set('everything', await everything());
    docs.set('everything with notes in an annex', await everything({ notes: 'annex' }));
    docs.set('the real report', await seedReport());
  });

  it.each([
    ['everything', 30],
    ['everything with notes in an annex', 10],
    ['the real report', 10],
  ])(
    'of %s, both are kept',
    async (name, numRuns) => {
      const doc = docs.get(name);
      if (doc === undefined) throw new Error(name);
      await fc.assert(
        fc.asyncProperty(revisions(), ([old, next]) =>
          // Both are revisions: what one of them added, the other lacks.
          expectBothStates(revised(doc, old, 'old'), revised(doc, next, 'new')),
        ),
        { numRuns },
      );
    },
    120_000,
  );
});
