/** The notes of a proof: one over each printed figure, read with it, never printed, and in no other copy. */
import { describe, expect, it } from 'vitest';
import type { Block, Doc, Inline } from '../../src/doc/nodes.js';
import {
  body,
  cell,
  document,
  heading,
  inline,
  note,
  quantity,
  row,
  table,
} from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { readValues, type Dictionary, type Value } from './pdf-values.js';
import type { PdfFile } from './read-pdf.js';
import { TaggedFile } from './read-tags.js';
import { filled, find, render, words } from './rendering.js';

const gdp = quantity('gdp-2021', '235');
const growth = quantity('gdp-growth.2021.actual', '8.5');
const remarks = new Map([
  ['gdp-2021', ['标识：gdp-2021', '核定：(张三)']],
  ['gdp-growth.2021.actual', ['ID: gdp-growth.2021.actual']],
]);

const plain = (...blocks: readonly Block[]): Doc => document(...blocks);
const proof = (...blocks: readonly Block[]): Doc => ({ ...document(...blocks), remarks });
const sentence = (...parts: readonly (string | Inline)[]): readonly Inline[] =>
  parts.flatMap((part) => (typeof part === 'string' ? inline(part) : [part]));

const BLOCKS: readonly Block[] = [
  heading('goal', 1, '1.', sentence('GOAL ', gdp)),
  body(
    'outcome',
    sentence('GROWTH ', growth, note('n', 1, 'footnote', sentence('FIRST ', growth)), ' END'),
  ),
  table(
    'table',
    'TABLE',
    [{ role: 'figure', share: 1 }],
    [row('head', ['HEAD']), row('item', [cell([growth])], 'gdp-growth')],
    [],
  ),
];

/** The annotations of the type Text, as they are written. */
function notesOf(file: PdfFile): readonly Dictionary[] {
  return file.dictionaries.flatMap((written) => {
    const [value] = readValues(written.replace(/^\d+ 0 obj/, ''));
    return value instanceof Map && value.get('Subtype') === '/Text' ? [value] : [];
  });
}

function textOf(value: Value | undefined): string {
  return typeof value === 'object' && 'text' in value ? value.text : '';
}

function numbers(value: Value | undefined): readonly number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

describe('a proof', () => {
  it('says of each figure, wherever it is printed, what is to be said of it', async () => {
    const said = notesOf(await render(proof(...BLOCKS))).map((found) =>
      textOf(found.get('Contents')),
    );
    const [ofGdp = [], ofGrowth = []] = remarks.values();
    const expected = [ofGdp, ofGrowth, ofGrowth, ofGrowth].map((lines) => lines.join('\n'));
    expect([...said].sort()).toEqual(expected.sort());
  });

  it('has each note over its figure', async () => {
    const file = await render(proof(body('a', sentence('GOAL ', gdp, ' END'))));
    const [found] = notesOf(file);
    const [left = 0, bottom = 0, right = 0, top = 0] = numbers(found?.get('Rect'));
    const [lines = []] = file.pages;
    const line = find(lines, 'GOAL 235 END');
    const { height } = testHouseStyle.page;
    expect(left).toBeGreaterThan(line.x);
    expect(right - left).toBeGreaterThan(line.size);
    expect(right - left).toBeLessThan(2 * line.size);
    const baseline = height - line.y;
    expect(bottom).toBeLessThan(baseline);
    expect(top).toBeGreaterThan(baseline + line.size / 2);
    expect(top - bottom).toBeLessThan(1.2 * line.size);
  });

  it('prints none of them, and dates them as the report is', async () => {
    for (const found of notesOf(await render(proof(...BLOCKS)))) {
      expect(Number(found.get('F')) & 4).toBe(0);
      expect(textOf(found.get('M'))).toBe('D:20220104000000Z');
      expect(textOf(found.get('T'))).toBe('baogao');
    }
  });

  it('gives each a name of its own', async () => {
    const names = notesOf(await render(proof(...BLOCKS))).map((found) => textOf(found.get('NM')));
    expect(new Set(names).size).toBe(4);
  });

  it('has them read with the paragraph or the cell', async () => {
    const tagged = new TaggedFile(await render(proof(...BLOCKS)));
    expect(tagged.faults).toEqual([]);
    const within = tagged.tree.flatMap((line, at) => {
      if (!/^ *Annot/.test(line)) return [];
      const depth = /^ */.exec(line)?.[0].length ?? 0;
      const parent = tagged.tree.slice(0, at).findLast((above) => above.search(/\S/) < depth);
      return [parent?.trim().split(/[ :]/)[0]];
    });
    expect([...within].sort()).toEqual(['H1', 'Note', 'P', 'TD']);
  });

  it('has one over the first line of a text that has a remark of its own, in the text or in a note', async () => {
    const remark = ['标识：outcome', '译文：过时'];
    const said = (text: string): readonly Inline[] =>
      inline(text).map((part) => ({ ...part, remark }));
    const file = await render(
      proof(body('a', [...said(words(60)), note('n', 1, 'footnote', said('NOTE'))])),
    );
    const found = notesOf(file);
    expect(found.map((one) => textOf(one.get('Contents')))).toEqual([
      remark.join('\n'),
      remark.join('\n'),
    ]);
    const [left = 0, bottom = 0, right = 0] = numbers(found[0]?.get('Rect'));
    const { page } = testHouseStyle;
    expect(right - left).toBeGreaterThan((page.width - page.left - page.right) / 2);
    expect(bottom).toBeGreaterThan(page.height - page.top - 2 * page.linePitch);
  });

  it('has one for a figure that goes on in the next line', async () => {
    const long = quantity('gdp-2021', words(60));
    const file = await render(proof(body('a', [long])));
    expect(file.pages[0]?.length).toBeGreaterThan(1);
    expect(notesOf(file)).toHaveLength(1);
  });

  it('has one for a figure in the head of a table that is repeated', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row('item', [`R${at}`]));
    const long = table(
      'long',
      'TABLE',
      [{ role: 'figure', share: 1 }],
      [row('head', [cell([gdp])]), ...rows],
      [],
    );
    const file = await render(proof(long));
    expect(file.pages.length).toBeGreaterThan(1);
    expect(notesOf(file)).toHaveLength(1);
  });

  it('has every line where the edition has it', async () => {
    const blocks = [...filled(30), ...BLOCKS];
    const [marked, usual] = await Promise.all(
      [proof(...blocks), plain(...blocks)].map((doc) => render(doc)),
    );
    expect(marked?.pages).toEqual(usual?.pages);
  });
});

it('any other copy has no note, and nothing that belongs to one', async () => {
  const file = await render(plain(...BLOCKS));
  expect(notesOf(file)).toEqual([]);
  for (const written of file.dictionaries) {
    expect(written).not.toMatch(/\/S \/Annot\b|\/Subtype \/Form/);
  }
});
