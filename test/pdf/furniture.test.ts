/** What marks a stage or a review copy: outside the text, behind it, and never in its way. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import type { Block, Doc, Furniture } from '../../src/doc/nodes.js';
import type { HouseStyle } from '../../src/style/style.js';
import {
  annex,
  body,
  cover,
  document,
  heading,
  imprint,
  note,
  noFurniture,
  panel,
  row,
  table,
} from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { find, render, textOf, withinType, words } from './rendering.js';

const { page, paragraphs, pageNumber } = testHouseStyle;
const columns = [{ role: 'name', share: 1 }] as const;

function marked(furniture: Partial<Furniture>, ...blocks: readonly Block[]): Doc {
  return { ...document(...blocks), furniture: { ...noFurniture, ...furniture } };
}

it('prints the corner above all else on the cover, and nowhere else', async () => {
  const doc = marked({ corner: ['STAGE', 'DRAFT'] }, cover(['title', 'TITLE']), body('a', 'BODY'));
  const [first = [], second = []] = (await render(doc)).pages;
  expect(textOf(first)).toBe('STAGE DRAFT TITLE');
  expect(find(first, 'DRAFT').y - find(first, 'STAGE').y).toBeCloseTo(page.linePitch, 1);
  expect(textOf(withinType(second))).toBe('BODY');
});

describe('the running head', () => {
  const doc = marked(
    { runningHead: 'HEAD' },
    cover(['title', 'T']),
    body('a', 'A'),
    annex('x', 'X', 'Y'),
  );

  it('stands above the type area of every page but the cover', async () => {
    const { pages } = await render(doc);
    const heads = pages.map((lines) => lines.filter(({ text }) => text === 'HEAD'));
    expect(heads.map((lines) => lines.length)).toEqual([0, 1, 1]);
    for (const [{ y } = { y: 0 }] of heads.slice(1)) {
      expect(y).toBeGreaterThan(page.top / 2);
      expect(y).toBeLessThan(page.top - pageNumber.distance);
    }
  });
});

describe('the foot of a review copy', () => {
  const doc = marked({ foot: 'FOOT' }, body('a', 'A'), annex('x', 'X', 'Y'));

  it('stands on the line of the page number, at the other end', async () => {
    const [odd = [], even = []] = (await render(doc)).pages;
    for (const lines of [odd, even]) {
      expect(find(lines, 'FOOT').y).toBeCloseTo(lines.at(-1)?.y ?? 0, 1);
    }
    expect(find(odd, 'FOOT').x).toBeCloseTo(page.left + pageNumber.indent, 1);
    expect(find(even, 'FOOT').x).toBeGreaterThan(page.width / 2);
    expect(odd.at(-1)?.x).toBeGreaterThan(page.width / 2);
  });
});

describe('the watermark', () => {
  const blocks = [cover(['title', 'TITLE']), body('a', words(400)), annex('x', 'X', 'Y')];
  const shaded = render(marked({ watermark: 'DRAFT' }, ...blocks));

  it('changes no text, nor where it stands or in which order', async () => {
    expect((await shaded).pages).toEqual((await render(document(...blocks))).pages);
  });

  it('is drawn on every page, before the text, in light grey that does not stay', async () => {
    const file = await shaded;
    file.pages.forEach((_, at) => {
      const content = file.content(at);
      const fill = content.indexOf('0 0 0 0.12 k');
      expect(fill).toBeGreaterThan(-1);
      expect(fill).toBeLessThan(content.indexOf('BT'));
      const before = content.slice(0, content.indexOf('BT'));
      expect(before.match(/^Q$/gm)?.length).toBe(before.match(/^q$/gm)?.length);
      // Curves of the letters D, R, A, F, T.
      expect(before.match(/ c$/gm)?.length).toBeGreaterThan(5);
    });
  });

  it('lies in the middle of the page, rising to the right', async () => {
    const content = (await shaded).content(0);
    const corners = [
      ...content.slice(0, content.indexOf('BT')).matchAll(/^([\d.-]+) ([\d.-]+) [ml]$/gm),
    ];
    const xs = corners.map(([, x]) => Number(x));
    const ys = corners.map(([, , y]) => Number(y));
    const middle = (values: readonly number[]): number =>
      (Math.min(...values) + Math.max(...values)) / 2;
    expect(Math.abs(middle(xs) - page.width / 2)).toBeLessThan(20);
    expect(Math.abs(middle(ys) - page.height / 2)).toBeLessThan(20);
    const leftmost = xs.indexOf(Math.min(...xs));
    expect(ys[leftmost]).toBeGreaterThan(page.height / 2);
  });
});

describe('line numbers', () => {
  const numbered = (every: number): HouseStyle => ({
    ...testHouseStyle,
    lineNumbers: { every, distance: points(14) },
  });
  const { size } = paragraphs.lineNumber;

  /** The numbers in the margin of each page, with the baselines that they stand on. */
  async function numbersOf(doc: Doc, every = 1): Promise<(readonly [string, number])[][]> {
    const { pages } = await render(doc, numbered(every));
    return pages.map((lines) =>
      lines
        .filter((line) => line.size === size && line.x < page.left && /^\d+$/.test(line.text))
        .map((line) => [line.text, line.y] as const),
    );
  }

  it('stand beside every line, and begin with 1 on every page', async () => {
    const doc = document(heading('h', 1, '1.', 'HEADING'), body('a', words(700)));
    const { pages } = await render(doc, numbered(1));
    const all = await numbersOf(doc);
    expect(all.length).toBeGreaterThan(1);
    all.forEach((numbers, at) => {
      const text = withinType(pages[at] ?? []).filter((line) => line.x > page.left - 1);
      const lines = [...new Set(text.map(({ y }) => y))];
      expect(numbers).toEqual(lines.map((y, line) => [String(line + 1), y]));
    });
  });

  it('end as far from the type area as the style says', async () => {
    const { pages } = await render(document(body('a', 'TEXT')), numbered(1));
    const number = find(pages[0] ?? [], '1');
    expect(number.x + size / 2).toBeCloseTo(page.left - 14, 1);
  });

  it('are printed for every so many lines', async () => {
    const [numbers = []] = await numbersOf(document(body('a', words(200))), 5);
    expect(numbers.map(([number]) => number).slice(0, 2)).toEqual(['5', '10']);
  });

  it('count as Word does: captions, notes and the imprint, but nothing within tables and panels', async () => {
    const small = table(
      't',
      'CAPTION',
      columns,
      [row('item', ['R1']), row('item', ['R2'])],
      ['NOTE'],
    );
    const doc = document(
      cover(['title', 'COVER']),
      body('a', 'BODY'),
      small,
      panel('p', 'PANEL', 'TEXT'),
      body('b', [note('n', 21, 'footnote', 'FOOTNOTE')]),
      imprint('OFFICE', '2022'),
    );
    const [onCover = [], numbers = []] = await numbersOf(doc);
    expect(onCover).toEqual([]);
    expect(numbers.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('count a caption once, though it stands again on every page of its table', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => row('item', [`R${at}`]));
    const all = await numbersOf(document(table('t', 'CAPTION', columns, rows)));
    expect(all.map((numbers) => numbers.length)).toEqual([1, ...all.slice(1).map(() => 0)]);
    expect(all.length).toBeGreaterThan(1);
  });

  it('stand on no turned page, whose left margin is the foot of the sheet', async () => {
    const turned = table('t', 'C', columns, [row('item', ['R'])], ['NOTE'], 'landscape');
    const all = await numbersOf(document(body('a', 'A'), turned, body('b', 'B')));
    expect(all.map((numbers) => numbers.length)).toEqual([1, 0, 1]);
  });

  it('come behind the text and before the page number, so that text is read in its order', async () => {
    const { pages } = await render(document(body('a', 'FIRST'), body('b', 'SECOND')), numbered(1));
    expect(textOf(pages[0] ?? [])).toMatch(/^FIRST SECOND 1 2 —/);
  });
});

it('prints what stands around the text of a turned page where the upright sheet has it', async () => {
  const furniture = { runningHead: 'HEAD', foot: 'FOOT', watermark: 'DRAFT' };
  const turned = table('t', 'CAPTION', columns, [row('item', ['R'])], [], 'landscape');
  const [first = [], second = []] = (await render(marked(furniture, turned, body('b', 'B')))).pages;
  // The same places in the sheet's own measures: the first page is odd, the second even.
  expect(find(first, 'HEAD').y).toBeCloseTo(find(second, 'HEAD').y, 1);
  expect(find(first, 'FOOT').y).toBeCloseTo(find(second, 'FOOT').y, 1);
});
