/** Redlines in which turned pages come and go, and of reports with a contents page: both states are kept, each on its own pages. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Block, Doc, Table } from '../../src/doc/nodes.js';
import { everything } from '../support/everything.js';
import { replace } from '../support/office.js';
import { revised, revisions } from '../support/revisions.js';
import { seedReport } from '../support/seed.js';
import { turnedStates } from '../support/turned-states.js';
import { expectBothStates } from './both-states.js';

describe('turned pages', () => {
  let doc: Doc;
  beforeAll(async () => {
    doc = await everything();
  });

  const turned = (block: Block): block is Table =>
    block.type === 'table' && block.orientation === 'landscape';

  it('go with their only table, and come', async () => {
    const blocks = doc.blocks.filter((block) => !turned(block));
    expect(blocks.length).toBeLessThan(doc.blocks.length);
    const without = revised({ ...doc, blocks }, [], '');
    await expectBothStates(doc, without);
    await expectBothStates(without, doc);
  });

  it('come at any place, and go', async () => {
    const table = doc.blocks.find(turned);
    if (table === undefined) throw new Error('no table lies on its side');
    const others = doc.blocks.filter((block) => block !== table);
    const state = (...blocks: readonly Block[]): Doc => revised({ ...doc, blocks }, [], '');
    const without = state(...others);
    // The cover comes first, and the imprint last.
    for (let place = 1; place < others.length; place += 1) {
      const having = state(...others.slice(0, place), table, ...others.slice(place));
      await expectBothStates(without, having);
      await expectBothStates(having, without);
    }
  }, 120_000);

  it.each(['footnote', 'endnote', 'annex'] as const)(
    'come and go, whatever else does, with notes as %s',
    async (notes) => {
      const whole = await everything({ notes });
      await fc.assert(
        fc.asyncProperty(turnedStates(whole), ([old, next]) => expectBothStates(old, next)),
        { numRuns: 15 },
      );
    },
    120_000,
  );
});

describe('a contents page', () => {
  test.each([
    ['everything', 5],
    ['the real report', 2],
  ] as const)(
    'of %s: both are kept',
    async (name, numRuns) => {
      const doc =
        name === 'everything'
          ? await everything({ contents: true })
          : await seedReport({
              'templates/report.hbs': replace('{{> cover}}', '{{> cover}}\n  {{> contents}}'),
            });
      expect(doc.blocks.some(({ type }) => type === 'contents')).toBe(true);
      await fc.assert(
        fc.asyncProperty(revisions(), ([old, next]) =>
          expectBothStates(revised(doc, old, 'old'), revised(doc, next, 'new')),
        ),
        { numRuns },
      );
    },
    120_000,
  );

  it('comes and goes', async () => {
    const [without, having] = [await everything(), await everything({ contents: true })];
    await expectBothStates(without, having);
    await expectBothStates(having, without);
  });
});
