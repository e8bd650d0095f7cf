/** A redline keeps both states whole: whatever changed, accepting all gives the new text and rejecting all the old one. */
import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { everything } from '../support/everything.js';
import { revised, revisions } from '../support/revisions.js';
import { seedReport } from '../support/seed.js';
import { expectBothStates } from './both-states.js';

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
