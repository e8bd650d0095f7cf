/** Two languages beside each other in the file: where their lines stand, where pages end, in which order they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Doc, Parallel } from '../../src/doc/nodes.js';
import { bilingual } from '../../src/parallel/bilingual.js';
import { typeWidth } from '../../src/render/pdf/grid.js';
import { parallelOf, sideWidths } from '../../src/style/parallel.js';
import { points } from '../../src/core/lengths.js';
import { body, cover, document, heading, panel, row, table } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { filled, render, withinType, words } from './rendering.js';
import type { PdfLine } from './read-pdf.js';
import { TaggedFile } from './read-tags.js';

const { page } = testHouseStyle;
const WIDTH = sideWidths(testHouseStyle, points(typeWidth(page))).source;
const MIDDLE = page.left + typeWidth(page) / 2;

function pair(source: string, target: string): Parallel {
  const block = body('pair', source);
  return {
    type: 'parallel',
    id: block.id,
    source: block,
    target: body('pair.en', target),
    language: 'en',
    origin: block.origin,
  };
}

const inBoth = (...blocks: readonly Block[]): Doc => ({ ...document(...blocks), edition: 'zh-en' });

/** Baselines of each column on each page. */
function columns(
  pages: readonly (readonly PdfLine[])[],
): readonly { readonly left: readonly number[]; readonly right: readonly number[] }[] {
  return pages.map((lines) => {
    const ys = (of: (line: PdfLine) => boolean): number[] => [
      ...new Set(lines.filter((line) => /W\d/.test(line.text) && of(line)).map(({ y }) => y)),
    ];
    return { left: ys(({ x }) => x < MIDDLE), right: ys(({ x }) => x > MIDDLE) };
  });
}

async function pagesOf(...blocks: readonly Block[]): Promise<readonly (readonly PdfLine[])[]> {
  return (await render(inBoth(...blocks))).pages.map((lines) => withinType(lines));
}

describe('the lines of a pair', () => {
  it('begin beside each other, and stand beside each other to the end of the shorter', async () => {
    const [set] = columns(await pagesOf(pair(words(20), words(50))));
    expect(set?.left.length).toBeGreaterThan(2);
    expect(set?.right.slice(0, set.left.length)).toEqual(set?.left);
  });

  it('stand in their column', async () => {
    const [lines = []] = await pagesOf(pair(words(60), words(60)));
    for (const { x } of lines) {
      const left = x < MIDDLE ? page.left : page.left + typeWidth(page) - WIDTH;
      expect(x).toBeGreaterThanOrEqual(left - 0.01);
      expect(x).toBeLessThan(left + WIDTH);
    }
  });

  it('fill columns that are as wide as the style says', async () => {
    const parallel = { ...parallelOf(testHouseStyle), sourceShare: 0.3 };
    const file = await render(inBoth(pair(words(60), words(60))), { ...testHouseStyle, parallel });
    const between = (typeWidth(page) - parallel.gutter) * 0.3;
    const starts = file.pages.flatMap((lines) => withinType(lines).map(({ x }) => x));
    expect(Math.min(...starts)).toBeCloseTo(page.left, 1);
    const right = starts.filter((x) => x > page.left + between);
    expect(Math.min(...right)).toBeCloseTo(page.left + between + parallel.gutter, 1);
    // A third of the width, so more than twice the lines.
    expect(starts.length - right.length).toBeGreaterThan(2 * right.length);
  });

  it('of one side alone leave the other column empty', async () => {
    const { type, id, source, language, origin } = pair(words(30), '');
    const alone: Parallel = { type, id, language, origin, ...(source && { source }) };
    const [set] = columns(await pagesOf(alone));
    expect(set?.left.length).toBeGreaterThan(2);
    expect(set?.right).toEqual([]);
  });

  it('are drawn column by column', async () => {
    const [lines = []] = await pagesOf(pair(words(40), words(40)));
    const sides = lines.map(({ x }) => (x < MIDDLE ? 'left' : 'right'));
    expect(sides).toEqual([...sides].sort());
  });
});

it('sets the cover’s English lines below the Chinese of their role, at a distance, and no line of one title apart', async () => {
  const { doc } = bilingual(
    document(cover(['title', 'ZH1'], ['title', 'ZH2'], ['organ', 'ZHORGAN'])),
    { ...document(cover(['title', 'EN1'], ['title', 'EN2'], ['organ', 'ENORGAN'])), edition: 'en' },
  );
  const [lines = []] = (await render(doc)).pages;
  expect(lines.map(({ text }) => text)).toEqual(['ZH1', 'ZH2', 'EN1', 'EN2', 'ZHORGAN', 'ENORGAN']);
  const [zh = 0, more = 0, en = 0, last = 0] = lines.map(({ y }) => y);
  const { pitch, before } = testHouseStyle.paragraphs.title;
  expect([more - zh, last - en]).toEqual([expect.closeTo(pitch, 2), expect.closeTo(pitch, 2)]);
  expect(en - more).toBeCloseTo(pitch + before, 2);
});

describe('a page that ends within a pair', () => {
  it('leaves no line of a column alone on either side, and loses none', async () => {
    const count = fc.integer({ min: 1, max: 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 10, max: 21 }),
        count,
        count,
        async (lines, one, other) => {
          const pages = await pagesOf(...filled(lines), pair(words(one), words(other)));
          const all = pages
            .flat()
            .map(({ text }) => text)
            .join(' ');
          expect(all.match(/W\d+/g)?.length).toBe(one + other);
          const sets = columns(pages);
          for (const side of ['left', 'right'] as const) {
            const parts = sets.map((set) => set[side].length).filter((part) => part > 0);
            if (parts.length > 1) expect(Math.min(...parts)).toBeGreaterThan(1);
          }
          for (const { left, right } of sets) {
            const [short, long] = left.length < right.length ? [left, right] : [right, left];
            expect(long.slice(0, short.length)).toEqual(short);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('goes on over as many pages as the longer side needs', async () => {
    const sets = columns(await pagesOf(pair(words(20), words(700))));
    expect(sets.length).toBeGreaterThan(2);
    expect(sets.map(({ left }) => left.length > 0)).toEqual(sets.map((_, at) => at === 0));
  });

  it('does not part a heading from its text', async () => {
    for (let lines = 17; lines < 22; lines++) {
      const title = heading('h', 1, '', 'W0 TITLE');
      const translated = heading('h.en', 1, 'I. ', 'W0 TITLE');
      const head: Parallel = { ...pair('', ''), id: 'h', source: title, target: translated };
      const pages = await pagesOf(...filled(lines), head, pair(words(30), words(30)));
      const own = pages.find((set) => set.some(({ text }) => text.includes('TITLE'))) ?? [];
      expect(own.some(({ text }) => text.includes('W1'))).toBe(true);
    }
  });
});

describe('the structure', () => {
  const source = document(
    heading('h', 1, '', 'ONE'),
    body('p', 'TWO'),
    panel('box', 'THREE', 'FOUR'),
    table('t', 'FIVE', [{ role: 'name', share: 1 }], [row('item', ['SIX'])], ['SEVEN']),
  );
  const target: Doc = {
    ...document(
      heading('h', 1, 'I. ', 'One'),
      body('p', 'Two'),
      panel('box', 'Three', 'Four'),
      table('t', 'Five', [{ role: 'name', share: 1 }], [row('item', ['Six'])], ['Seven']),
    ),
    edition: 'en',
  };

  it('is read pair by pair, and says which language each is in', async () => {
    const file = new TaggedFile(await render(bilingual(source, target).doc));
    expect(file.faults).toEqual([]);
    expect(file.tree).toEqual([
      'Document',
      '  H1 “ONE”',
      '  H1 Lang=en-GB “I. One”',
      '  P “TWO”',
      '  P Lang=en-GB “Two”',
      '  Sect T=THREE　Three',
      '    P “THREE”',
      '    P Lang=en-GB “Three”',
      '    P “FOUR”',
      '    P Lang=en-GB “Four”',
      '  Table',
      '    Caption',
      '      “FIVE”',
      '      Span Lang=en-GB “Five”',
      '    TBody',
      '      TR',
      '        TH Scope=Row',
      '          “SIX”',
      '          Span Lang=en-GB “Six”',
      '  P “SEVEN”',
      '  P Lang=en-GB “Seven”',
    ]);
  });

  it('has one bookmark for both headings', async () => {
    const { outline } = await render(bilingual(source, target).doc);
    expect(outline.map(({ title }) => title)).toEqual(['ONE　I. One']);
  });
});
