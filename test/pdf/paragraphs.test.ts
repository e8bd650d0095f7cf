/** No line of a paragraph stands alone at the foot or the head of a page, in a panel or out of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/nodes.js';
import { body, heading, panel } from '../support/build.js';
import { baselines, filled, pagesOf, textOf, words } from './rendering.js';
import { testHouseStyle } from '../support/house-style.js';

const { lines: pageLines } = testHouseStyle.page;
/** About so many lines; each takes 13 to 16 words. */
const long = (lines: number): string => words(lines * 13);

/** How many lines with numbered words each page has. */
async function linesOfWords(
  ...blocks: readonly Block[]
): Promise<{ readonly counts: number[]; readonly text: string }> {
  const pages = await pagesOf(...blocks);
  const lines = pages.map((page) => page.filter(({ text }) => /\bW\d/.test(text)));
  return {
    counts: lines.map((found) => baselines(found).length).filter((count) => count > 0),
    text: pages.map(textOf).join(' '),
  };
}

const wordsOf = (text: string): number[] =>
  (text.match(/\bW\d+/g) ?? []).map((word) => Number(word.slice(1)));

describe('a paragraph', () => {
  it.each([15, 17, 18, 19, 20, 21, 22])('leaves no line alone, after %i lines', async (before) => {
    for (const lines of [2, 3, 4, 5, 9]) {
      const text = long(lines);
      const { counts, text: printed } = await linesOfWords(...filled(before), body('p', text));
      expect(wordsOf(printed)).toEqual(wordsOf(text));
      if (counts.length > 1) for (const count of counts) expect(count).toBeGreaterThanOrEqual(2);
    }
  });

  it('fills its pages otherwise', async () => {
    const [first] = (await linesOfWords(body('p', long(60)))).counts;
    expect(first).toBe(pageLines);
  });
});

describe('headings', () => {
  it.each([17, 18, 19, 20, 21])(
    'take three lines along that cannot be parted, after %i',
    async (n) => {
      const pages = await pagesOf(
        ...filled(n),
        heading('h', 1, '1.', 'HEADING'),
        body('p', long(3)),
      );
      const at = pages.findIndex((lines) => textOf(lines).includes('HEADING'));
      expect(textOf(pages[at] ?? [])).toMatch(/HEADING.*W0 /);
    },
  );
});

it('no line of a panel’s text stands alone, wherever the panel begins', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 21 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      async (before, paragraphs) => {
        const texts = paragraphs.map((lines, at) => `P${at} ${long(lines)} END`);
        const pages = await pagesOf(
          ...filled(before),
          panel('p', 'TITLE', ...texts),
          body('b', 'B'),
        );
        const text = pages.map(textOf).join(' ');
        expect(wordsOf(text)).toEqual(texts.flatMap(wordsOf));
        const titled = pages.find((lines) => textOf(lines).includes('TITLE')) ?? [];
        expect(textOf(titled)).toMatch(/TITLE.*P0 /);
        const own = pages.map((lines) =>
          lines.filter(({ text: part }) => !/^(FILL|TITLE|B|W\d+ END)$/.test(part)),
        );
        own.slice(1).forEach((lines, at) => {
          const above = baselines(own[at] ?? []).length;
          if (above === 0 || lines.length === 0) return;
          const [first] = lines;
          // A paragraph goes on: at least two of its lines above, and two here.
          if (first === undefined || /^P\d/.test(first.text)) return;
          const end = lines.findIndex(({ text: part }) => /^P\d/.test(part));
          const here = baselines(lines.slice(0, end === -1 ? undefined : end)).length;
          expect(here).toBeGreaterThanOrEqual(2);
          const begun = own[at]?.findLastIndex(({ text: part }) => /^P\d/.test(part)) ?? -1;
          expect(baselines(own[at]?.slice(Math.max(begun, 0)) ?? []).length).toBeGreaterThanOrEqual(
            2,
          );
        });
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
