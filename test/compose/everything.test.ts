/** The tree of a report that has everything: read it in the golden file; `npx vitest run test/compose -u` writes it anew. */
import { expect, test } from 'vitest';
import { dump } from '../../src/doc/dump.js';
import { everything } from '../support/everything.js';

test('the tree of a report with every kind of block', async () => {
  const tree = dump(await everything({ contents: true }));
  await expect(tree).toMatchFileSnapshot('../fixtures/everything/tree.txt');
});

test('every kind of block and inline stands in it', async () => {
  const docs = [await everything({ contents: true, notes: 'annex' })];
  const text = JSON.stringify(docs, (key, value: unknown) =>
    key === 'origin' ? undefined : value,
  );
  const types = new Set([...text.matchAll(/"type":"(\w+)"/g)].map(([, type]) => type));
  expect([...types].sort()).toEqual([
    'annex',
    'annexList',
    'contents',
    'cover',
    'heading',
    'imprint',
    'list',
    'note',
    'noteList',
    'pageBreak',
    'panel',
    'paragraph',
    'picture',
    'quantity',
    'reference',
    'signature',
    'strong',
    'table',
    'text',
  ]);
});
