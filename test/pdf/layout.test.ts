/** Lines and pages: a fixed grid whatever the fonts, and what belongs together on one page. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import type { HouseStyle } from '../../src/style/style.js';
import {
  body,
  cover,
  document,
  heading,
  imprint,
  inline,
  pageBreak,
  panel,
  row,
  table,
} from '../support/build.js';
import { facesOf } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { PdfFile, type PdfLine } from './read-pdf.js';

const { page, paragraphs } = testHouseStyle;
const foot = page.height - page.bottom;
const faces = facesOf(testHouseStyle);

async function render(doc: Doc, style: HouseStyle = testHouseStyle): Promise<PdfFile> {
  return new PdfFile((await renderPdf(doc, style, faces)).bytes);
}

/** Within the type area. */
const withinType = (lines: readonly PdfLine[]): PdfLine[] => lines.filter((line) => line.y < foot);
const baselines = (lines: readonly PdfLine[]): number[] => [
  ...new Set(withinType(lines).map((line) => line.y)),
];
const textOf = (lines: readonly PdfLine[]): string => lines.map((line) => line.text).join(' ');

const LONG = '全区上下坚持稳中求进工作总基调 GDP 增长8.5%，'.repeat(60);

describe('body text', () => {
  const pages = render(document(body('one', LONG), body('two', LONG))).then((file) => file.pages);

  it('stands on lines one pitch apart, 22 to a page', async () => {
    const [first = [], second = []] = await pages;
    for (const lines of [first, second]) {
      const grid = baselines(lines);
      expect(grid).toHaveLength(page.lines);
      for (const [at, baseline] of grid.entries()) {
        expect(baseline - (grid[0] ?? 0)).toBeCloseTo(at * page.linePitch, 1);
      }
    }
  });

  it('keeps to the type area', async () => {
    for (const lines of await pages) {
      for (const line of withinType(lines)) {
        expect(line.x).toBeGreaterThanOrEqual(page.left - 0.1);
        expect(line.x).toBeLessThan(page.width - page.right);
      }
    }
  });

  it('takes no height from a font: a larger word changes the distance of no lines', async () => {
    const tall: HouseStyle = {
      ...testHouseStyle,
      paragraphs: {
        ...paragraphs,
        heading2: { ...paragraphs.heading2, size: paragraphs.title.size },
      },
    };
    const [lines = []] = (
      await render(document(body('a', 'GDP'), heading('h', 2, '2.', 'GDP'), body('b', 'GDP')), tall)
    ).pages;
    const [first = 0, second = 0, third = 0] = baselines(lines);
    expect(third - first).toBeCloseTo(2 * page.linePitch, 1);
    // Larger type stands in the middle of the same pitch.
    expect(second - first - page.linePitch).toBeCloseTo((22 - 16) * 0.38, 1);
  });
});

it('comes back to the grid behind a table and a panel', async () => {
  const columns = [{ role: 'name', share: 1 }] as const;
  const small = table('t', 'CAPTION', columns, [row('item', ['ROW'])], ['NOTE']);
  const [lines = []] = (
    await render(
      document(body('a', 'AAA'), small, body('b', 'BBB'), panel('p', 'P', 'P'), body('c', 'CCC')),
    )
  ).pages;
  const [first = 0, ...others] = ['AAA', 'BBB', 'CCC'].map(
    (text) => lines.find((line) => line.text === text)?.y ?? NaN,
  );
  expect(others).toHaveLength(2);
  for (const baseline of others) {
    const steps = (baseline - first) / page.linePitch;
    expect(steps).toBeGreaterThan(2);
    expect(steps).toBeCloseTo(Math.round(steps), 2);
  }
});

describe('on one page stand', () => {
  const filled = (lines: number) =>
    Array.from({ length: lines }, (_, at) => body(`f${at}`, 'FILL'));

  it.each([18, 19, 20, 21])(
    'headings and the first two lines below them, after %i lines',
    async (lines) => {
      const { pages } = await render(
        document(
          ...filled(lines),
          heading('one', 1, '1.', 'ONE'),
          heading('two', 2, '2.', 'TWO'),
          body('text', LONG),
        ),
      );
      const at = pages.findIndex((found) => textOf(found).includes('ONE'));
      expect(at).toBe(lines + 4 <= page.lines ? 0 : 1);
      const below = withinType(pages[at] ?? []);
      expect(textOf(below)).toContain('TWO');
      const after = below.findIndex((line) => line.text.includes('TWO'));
      expect(baselines(below.slice(after + 1)).length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each([17, 18, 19, 20])(
    'a panel’s title and two lines of it, after %i lines',
    async (lines) => {
      const { pages } = await render(document(...filled(lines), panel('p', 'TITLE', LONG)));
      const found = pages.find((candidate) => textOf(candidate).includes('TITLE')) ?? [];
      const after = found.findIndex((line) => line.text.includes('TITLE'));
      expect(baselines(found.slice(after + 1)).length).toBeGreaterThanOrEqual(2);
    },
  );

  it.each([16, 17, 18, 19, 20])(
    'a caption, the head and the first row, after %i lines',
    async (lines) => {
      const { pages } = await render(
        document(
          ...filled(lines),
          table(
            't',
            'CAPTION',
            [{ role: 'name', share: 1 }],
            [row('head', ['HEAD']), row('item', ['ROW'])],
          ),
        ),
      );
      const [words] = pages.map(textOf).filter((text) => text.includes('CAPTION'));
      expect(words).toMatch(/CAPTION.*HEAD.*ROW/);
    },
  );
});

describe('a long table', () => {
  const rows = Array.from({ length: 80 }, (_, at) =>
    at % 4 === 0 ? row('item', [`I${at}`, '8.5']) : row('part', [`P${at}`, '8.5']),
  );
  const columns = [
    { role: 'name', share: 3 },
    { role: 'figure', share: 1 },
  ] as const;
  const long = table('t', 'CAPTION', columns, [row('head', ['NAME', 'FIGURE']), ...rows]);
  const pages = render(document(body('text', 'TEXT'), long)).then((file) =>
    file.pages.map(withinType),
  );

  it('repeats its head on every page, with the caption on the first and its continuation on the others', async () => {
    const [first = [], ...others] = await pages;
    expect(textOf(first)).toMatch(/^TEXT CAPTION NAME FIGURE I0/);
    expect(others.length).toBeGreaterThan(1);
    for (const page of others) expect(textOf(page)).toMatch(/^□ CAPTION NAME FIGURE I/);
  });

  it('prints every row once, in order', async () => {
    const names = (await pages).flatMap((lines) => textOf(lines).match(/\b[IP]\d+/g) ?? []);
    expect(names).toEqual(rows.map((_, at) => `${at % 4 === 0 ? 'I' : 'P'}${at}`));
  });

  it('parts no part from its row', async () => {
    for (const lines of await pages) {
      expect(/\b[IP]\d+/.exec(textOf(lines))?.[0]).toMatch(/^I/);
    }
  });

  it('indents parts, and centres figures in their column', async () => {
    const [first = []] = await pages;
    const item = first.find((line) => line.text === 'I0');
    const part = first.find((line) => line.text === 'P1');
    expect((part?.x ?? 0) - (item?.x ?? 0)).toBeCloseTo(testHouseStyle.table.partIndent, 1);
    const figure = first.find((line) => line.text === '8.5');
    // Three glyphs of Tinos: half an em, a quarter, half an em.
    const middle = (figure?.x ?? 0) + 1.25 * (paragraphs.tableFigure.size / 2);
    const right = page.width - page.right;
    expect(middle).toBeCloseTo(right - (right - page.left) / 8, 0);
  });
});

it('prints a continuation that is longer than its caption in full', async () => {
  const columns = [{ role: 'name', share: 1 }] as const;
  const rows = Array.from({ length: 60 }, (_, at) => row('item', [`I${at}`]));
  const continuation = inline(`AGAIN ${'WORD '.repeat(20)}END`);
  const long = {
    ...table('t', 'CAPTION', columns, [row('head', ['NAME']), ...rows]),
    continuation,
  };
  const { pages } = await render(document(long));
  expect(textOf(pages[0] ?? [])).toMatch(/^CAPTION NAME I0 /);
  expect(textOf(pages[1] ?? [])).toMatch(/^AGAIN( WORD| +)+ END NAME I\d+ /);
});

it('sets a short cell in the middle of a row that is higher', async () => {
  const columns = [
    { role: 'name', share: 1 },
    { role: 'figure', share: 1 },
  ] as const;
  const name = 'WORD '.repeat(20);
  const [lines = []] = (
    await render(document(table('t', 'T', columns, [row('item', [name, '8.5'])])))
  ).pages;
  const names = baselines(lines.filter((line) => line.text.includes('WORD')));
  const figure = lines.find((line) => line.text === '8.5');
  expect(names.length).toBeGreaterThan(1);
  expect(figure?.y).toBeCloseTo(((names[0] ?? 0) + (names.at(-1) ?? 0)) / 2, 1);
});

it.each<readonly [string, Doc]>([
  ['nothing', document()],
  ['a cover alone', document(cover(['title', 'TITLE']))],
  ['page breaks where nothing is', document(pageBreak, body('text', 'TEXT'), pageBreak)],
  ['an empty paragraph', document(body('text', []))],
  ['a table without rows', document(table('t', 'T', [{ role: 'name', share: 1 }], []))],
])('renders %s, on one page', async (_, doc) => {
  expect((await render(doc)).pages).toHaveLength(1);
});

describe('the imprint', () => {
  it.each([
    [1, 0],
    [20, 0],
    // A line is too low for it and its rules.
    [21, 1],
    [22, 1],
  ])('has its lower rule at the foot of the type area, after %i lines', async (lines, expected) => {
    const fill = Array.from({ length: lines }, (_, at) => body(`f${at}`, 'FILL'));
    const file = await render(document(...fill, imprint('OFFICE', '2022')));
    const last = file.pages.length - 1;
    expect(last).toBe(expected);
    const ends = [...file.content(last).matchAll(/^([\d.]+) ([\d.]+) l$/gm)];
    const heights = [...new Set(ends.map(([, , y]) => Number(y)))];
    expect(heights).toHaveLength(2);
    const half = testHouseStyle.imprint.outerRule / 2;
    expect((heights.at(-1) ?? 0) + half).toBeCloseTo(foot, 1);
    expect(Math.max(...ends.map(([, x]) => Number(x)))).toBeCloseTo(page.width - page.right, 1);
  });
});
