/** Footnotes at the feet of pages: each begins on the page of its mark, none is lost, none stands over the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Doc, Inline, Note } from '../../src/doc/nodes.js';
import {
  body,
  cell,
  document,
  heading,
  imprint,
  inline,
  note,
  panel,
  reference,
  row,
  table,
} from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import type { PdfLine } from './read-pdf.js';
import { filled, render, textOf, withinType, words } from './rendering.js';

const { page, paragraphs } = testHouseStyle;
const columns = [{ role: 'name', share: 1 }] as const;
const foot = page.height - page.bottom;

/** The words of note 7 are N7.0, N7.1 and so on; the word before its mark is M7. */
const noted = (at: number, length: number): Note =>
  note(`n${at}`, at, 'footnote', Array.from({ length }, (_, word) => `N${at}.${word}`).join(' '));
const marked = (at: number, length: number, before = '', after = ''): readonly Inline[] => [
  ...inline(`${before} M${at}`),
  noted(at, length),
  ...inline(` ${after}`),
];

/** What a page has: its words with their baselines, those of the text apart from those of the notes. */
interface Found {
  readonly text: readonly Placed[];
  readonly notes: readonly Placed[];
}
interface Placed {
  readonly word: string;
  readonly y: number;
}

async function pages(...blocks: readonly Block[]): Promise<readonly Found[]> {
  return foundIn(document(...blocks));
}

async function foundIn(doc: Doc): Promise<readonly Found[]> {
  return (await render(doc)).pages.map((lines) => {
    const placed = withinType(lines).flatMap(wordsOf);
    const isNote = ({ word }: Placed): boolean => /N\d+\.\d+/.test(word);
    // Marks stand on both sides, and the fonts of tests have no ①.
    const isText = ({ word }: Placed): boolean => /^[A-Z]/.test(word) && !/^N\d/.test(word);
    return { text: placed.filter(isText), notes: placed.filter(isNote) };
  });
}

const wordsOf = ({ text, y }: PdfLine): Placed[] =>
  text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => ({ word, y }));

const pageOf = (found: readonly Found[], pattern: RegExp): number =>
  found.findIndex(({ text, notes }) => [...text, ...notes].some(({ word }) => pattern.test(word)));

/** What is wrong with the notes of a document, which are numbered from 1 and so many words long. */
function faults(found: readonly Found[], lengths: readonly number[]): string[] {
  const wrong: string[] = [];
  found.forEach(({ text, notes }, at) => {
    const lowest = Math.max(...text.map(({ y }) => y));
    const highest = Math.min(...notes.map(({ y }) => y));
    if (highest - lowest < paragraphs.note.pitch) wrong.push(`over the text on page ${at + 1}`);
    const last = Math.max(...notes.map(({ y }) => y));
    if (last > foot) wrong.push(`below the type area on page ${at + 1}`);
  });
  const printed = found.flatMap(({ notes }) => notes.map(({ word }) => word.replace(/^\d+N/, 'N')));
  const wanted = lengths.flatMap((length, at) =>
    Array.from({ length }, (_, word) => `N${at + 1}.${word}`),
  );
  if (printed.join(' ') !== wanted.join(' ')) wrong.push('words lost, doubled or out of order');
  lengths.forEach((_, at) => {
    const mark = pageOf(found, new RegExp(`^M${at + 1}$`));
    const begins = pageOf(found, new RegExp(`N${at + 1}\\.0$`));
    if (mark !== begins) wrong.push(`note ${at + 1}: mark on page ${mark}, text on ${begins}`);
  });
  return wrong;
}

describe('a footnote', () => {
  it('ends at the foot of the type area, under a rule', async () => {
    const file = await render(document(body('a', marked(1, 3))));
    const [lines = []] = file.pages;
    const note = lines.find(({ text }) => text.includes('N1.2'));
    const { pitch, size } = paragraphs.note;
    const baseline = (pitch - size) / 2 + size * 0.88;
    expect(note?.y).toBeCloseTo(foot - pitch + baseline, 1);
    expect(file.content(0)).toMatch(/ l\n/);
  });

  it.each([17, 18, 19, 20, 21, 22])(
    'is on the page of its mark, which is on line %i',
    async (line) => {
      const found = await pages(...filled(line - 1), body('a', marked(1, 40)));
      expect(faults(found, [40])).toEqual([]);
    },
  );

  it('that is longer than a page goes on from foot to foot, and leaves room for text', async () => {
    const length = 1500;
    const found = await pages(body('a', marked(1, length)), ...filled(60));
    expect(faults(found, [length])).toEqual([]);
    expect(found.filter(({ notes }) => notes.length > 0).length).toBeGreaterThan(2);
    expect(found.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('goes on under a rule across the measure', async () => {
    const file = await render(document(body('a', marked(1, 800)), ...filled(60)));
    const widths = file.pages.map((_, at) => {
      const [, from, to] = /([\d.]+) [\d.]+ m\n([\d.]+) [\d.]+ l\n/.exec(file.content(at)) ?? [];
      return Number(to) - Number(from);
    });
    const measure = page.width - page.left - page.right;
    expect(widths[0]).toBeCloseTo(measure / 3, 0);
    expect(widths[1]).toBeCloseTo(measure, 0);
  });

  it('goes on from a turned page on an upright one, in the measure that it finds', async () => {
    const rows = [row('item', [cell(marked(1, 900))])];
    const turned = table('t', 'CAPTION', columns, rows, [], 'landscape');
    const file = await render(document(turned, ...filled(60)));
    const words = file.pages
      .flatMap((lines) => lines.flatMap(wordsOf))
      .filter(({ word }) => word.includes('N1.'));
    expect(words.map(({ word }) => word.replace(/^.*N/, 'N'))).toEqual(
      Array.from({ length: 900 }, (_, at) => `N1.${at}`),
    );
    const right = Math.max(...file.pages.slice(1).flatMap((lines) => lines.map(({ x }) => x)));
    expect(right).toBeLessThan(page.width - page.right);
  });

  it('goes on behind the end of the text', async () => {
    const found = await pages(body('a', marked(1, 900)));
    expect(faults(found, [900])).toEqual([]);
  });

  it('leaves no heading behind on the page before', async () => {
    for (let line = 14; line <= 22; line++) {
      const found = await pages(
        ...filled(line - 1),
        heading('h', 1, '', 'HEADING'),
        body('a', marked(1, 60, words(15))),
      );
      expect(pageOf(found, /^HEADING$/)).toBe(pageOf(found, /^W0$/));
    }
  });

  it('of a row is on the page of the row', async () => {
    const rows = Array.from({ length: 90 }, (_, at) =>
      row('item', [cell(at % 3 === 0 ? marked(at / 3 + 1, 12) : 'ROW')]),
    );
    const found = await pages(table('t', 'CAPTION', columns, rows), body('end', 'END'));
    expect(
      faults(
        found,
        Array.from({ length: 30 }, () => 12),
      ),
    ).toEqual([]);
  });

  it('of a box is on the page of its line', async () => {
    const text = Array.from({ length: 30 }, (_, at) => marked(at + 1, 9, words(20)));
    const found = await pages(...filled(9), panel('p', 'PANEL', ...text), body('end', 'END'));
    expect(
      faults(
        found,
        Array.from({ length: 30 }, () => 9),
      ),
    ).toEqual([]);
  });

  it('stands above the imprint of the last page', async () => {
    const [found = { text: [], notes: [] }] = await pages(
      body('a', marked(1, 3)),
      imprint('OFFICE', '2022'),
    );
    const office = found.text.find(({ word }) => word === 'OFFICE')?.y ?? 0;
    expect(Math.max(...found.notes.map(({ y }) => y))).toBeLessThan(office - 10);
    expect(foot - office).toBeLessThan(page.linePitch);
  });

  it('is printed once, though two marks point to it', async () => {
    const again = [...inline('AGAIN'), reference('n1', '1')];
    const found = await foundIn({
      ...document(body('a', marked(1, 3)), ...filled(30), body('b', again)),
      footnotes: { numbering: 'document' },
    });
    expect(faults(found, [3])).toEqual([]);
  });

  it('is printed again on a further page where numbers begin again there', async () => {
    const again = [...inline('AGAIN'), reference('n1', '1')];
    const doc = document(body('a', [...marked(1, 3), ...again]), ...filled(30), body('b', again));
    const found = await foundIn({ ...doc, footnotes: { numbering: 'page' } });
    expect(found.map(({ notes }) => notes.length)).toEqual([3, 3]);
  });
});

describe('any document with footnotes', () => {
  const length = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400 }));
  const kind = fc.constantFrom('body', 'rows', 'box', 'heading', 'plain');
  const part = fc.record({ kind, length, before: fc.integer({ min: 1, max: 120 }) });

  it('has each note whole, on the page of its mark and clear of the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 30 }), async (parts) => {
        const lengths: number[] = [];
        const blocks = parts.map(({ kind, length, before }, at): Block => {
          if (kind === 'plain') return body(`b${at}`, words(before));
          lengths.push(length);
          const content = marked(lengths.length, length, words(before), words(3));
          if (kind === 'heading') return heading(`b${at}`, 1, '', content);
          if (kind === 'box') return panel(`b${at}`, 'BOX', content, words(before));
          if (kind === 'body') return body(`b${at}`, content);
          const rows = ['A', 'B', 'C'].map((name) => row('item', [name]));
          return table(`b${at}`, 'CAPTION', columns, [...rows, row('item', [cell(content)])]);
        });
        expect(faults(await pages(...blocks), lengths)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});

it('does not take a text without footnotes apart', async () => {
  const file = await render(document(...filled(30)));
  expect(file.pages.map((lines) => textOf(withinType(lines)).split('FILL').length - 1)).toEqual([
    22, 8,
  ]);
});
