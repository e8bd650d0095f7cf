/** Notes: numbered in the order of print, printed once, repeated by number, and listed where the report wants them. */
import { describe, expect, test } from 'vitest';
import { mapInlines } from '../../src/doc/map-inlines.js';
import type { Block, Doc, Inline, Note } from '../../src/doc/nodes.js';
import { changesFor, composeEverything, everything } from '../support/everything.js';
import { replace } from '../support/office.js';

/** Marks in the order of print: `1 census` where a note stands, `→ 1 census` where it is called again. */
function marks(doc: Doc): readonly string[] {
  const found: string[] = [];
  const ids = new Set(noteIds(doc));
  const visit = (content: readonly Inline[]): readonly Inline[] => {
    for (const inline of content) {
      if (inline.type === 'note') found.push(`${inline.number} ${inline.id}`);
      if (inline.type === 'strong') visit(inline.content);
      if (inline.type !== 'reference' || !ids.has(inline.target)) continue;
      const [number] = inline.content;
      found.push(`→ ${number?.type === 'text' ? number.text : ''} ${inline.target}`);
    }
    return content;
  };
  doc.blocks.forEach((block) => mapInlines(block, visit));
  return found;
}

function noteIds(doc: Doc): readonly string[] {
  return [
    ...JSON.stringify(doc, (key, value: unknown) =>
      key === 'origin' ? undefined : value,
    ).matchAll(/"type":"note","id":"([\w-]+)"/g),
  ].map(([, id]) => id ?? '');
}

function listed(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap((block) => (block.type === 'noteList' ? block.notes : []));
}

const NUMBERED = [
  '1 livelihood-projects',
  '→ 1 livelihood-projects',
  '2 census',
  '3 one-door',
  '4 subsidy',
  '5 road-grade',
  '→ 5 road-grade',
  '6 handover',
  '→ 4 subsidy',
];

test('a note is numbered where it is called first; a caption that is repeated does not call it again', async () => {
  expect(marks(await everything())).toEqual(NUMBERED);
});

test('each note stands once in the tree', async () => {
  const ids = noteIds(await everything({ contents: true }));
  expect(ids.length).toBe(6);
  expect(new Set(ids).size).toBe(6);
});

describe.each(['endnote', 'annex'] as const)('as %s', (notes) => {
  test('they have the same numbers, and the list has them all in their order', async () => {
    const doc = await everything({ notes });
    expect(marks(doc)).toEqual(NUMBERED);
    expect(listed(doc.blocks).map(({ number, placement }) => [number, placement])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => [number, notes]),
    );
  });
});

test('templates that print in another order number in that order', async () => {
  const pass = (helper: string): string =>
    `{{#each blocks}}{{#${helper} (lookup . "role")}}{{> (lookup . "kind")}}{{/${helper}}}{{/each}}`;
  const { doc, findings } = await composeEverything({
    'templates/report.hbs': (text) =>
      text.replace(
        /\{\{#each blocks\}\}[\s\S]*?\{\{\/each\}\}/,
        `${pass('if')}\n${pass('unless')}`,
      ),
  });
  expect(findings).toEqual([]);
  // Paragraphs first, since only they have a role; then all else.
  expect(doc && marks(doc)).toEqual([
    '1 livelihood-projects',
    '2 subsidy',
    '3 road-grade',
    '→ 2 subsidy',
    '→ 1 livelihood-projects',
    '4 census',
    '5 one-door',
    '→ 3 road-grade',
    '6 handover',
  ]);
});

test('a term prints before its note, as the wording has it', async () => {
  const { doc } = await composeEverything({
    ...changesFor({ notes: 'annex' }),
    'templates/wording/zh-Hans.yaml': replace('note-term: "{term}："', 'note-term: 【{term}】'),
  });
  const [first] = doc === undefined ? [] : listed(doc.blocks);
  expect(
    first?.content.slice(0, 3).map((inline) => (inline.type === 'text' ? inline.text : '')),
  ).toEqual(['【', '民生实事', '】']);
});
