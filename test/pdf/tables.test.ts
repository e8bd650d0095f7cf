/** Where tables may break: with two rows at either end, their notes below the last, and turned tables on pages of their own. */
import { describe, expect, it } from 'vitest';
import { annex, body, cover, document, heading, pageBreak, row, table } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { filled, find, pagesOf, render, textOf } from './rendering.js';
import { strokesOf } from './strokes.js';

const { page } = testHouseStyle;
const columns = [{ role: 'name', share: 1 }] as const;
const rowsOf = (count: number) => [
  row('head', ['HEAD']),
  ...Array.from({ length: count }, (_, at) => row('item', [`I${at}`])),
];
const rowsOn = (text: string): number => text.match(/\bI\d+/g)?.length ?? 0;

describe('however far down a page a table begins', () => {
  it.each(Array.from({ length: 22 }, (_, at) => at))('%i lines', async (lines) => {
    const rows = rowsOf(26);
    const pages = await pagesOf(...filled(lines), table('t', 'CAPTION', columns, rows, ['NOTE']));
    const texts = pages.map(textOf).filter((text) => text.includes('HEAD'));
    for (const text of texts) expect(rowsOn(text)).toBeGreaterThanOrEqual(2);
    expect(texts.at(-1)).toMatch(/I25 NOTE$/);
    const all = texts.join(' ').match(/\bI\d+/g);
    expect(all).toEqual(Array.from({ length: 26 }, (_, at) => `I${at}`));
  });
});

describe('notes under a table', () => {
  const long = 'NOTES '.repeat(60).trim();

  it.each([1, 2, 3])('of %i lines leave no page with notes alone', async (notes) => {
    const texts = Array.from({ length: notes }, (_, at) => `N${at}`);
    for (let rows = 26; rows < 33; rows++) {
      const pages = await pagesOf(table('t', 'CAPTION', columns, rowsOf(rows), texts));
      const last = textOf(pages.at(-1) ?? []);
      expect(last).toMatch(new RegExp(`I${rows - 1} ${texts.join(' ')}$`));
    }
  });

  it.each([4, 5, 6, 9])('of %i lines part as one paragraph does', async (notes) => {
    const texts = Array.from({ length: notes }, (_, at) => `N${at}`);
    let parted = 0;
    for (let rows = 22; rows < 33; rows++) {
      const pages = await pagesOf(table('t', 'CAPTION', columns, rowsOf(rows), texts));
      const found = pages.map(textOf);
      const ends = found.find((text) => text.includes(`I${rows - 1}`)) ?? '';
      const below = ends.match(/\bN\d+/g)?.length ?? 0;
      // Two at least below the last row, two at least on the next page.
      expect([...Array.from({ length: notes - 1 }, (_, at) => at).slice(2), notes]).toContain(
        below,
      );
      expect(found.join(' ').match(/\bN\d+/g)).toEqual(texts);
      if (below < notes) parted++;
    }
    expect(parted).toBeGreaterThan(0);
  });

  it('of several lines are not parted so that one line stands alone', async () => {
    // One line, four, one: after three lines or four of six.
    const four = 'NOTES '.repeat(42).trim();
    const seen = new Set<number>();
    for (let rows = 18; rows < 33; rows++) {
      const pages = await pagesOf(
        table('t', 'CAPTION', columns, rowsOf(rows), ['FIRST', four, 'LAST']),
      );
      const last = pages.find((lines) => textOf(lines).includes(`I${rows - 1}`)) ?? [];
      const row = find(last, `I${rows - 1}`).y;
      seen.add(new Set(last.filter((line) => line.y > row).map((line) => line.y)).size);
    }
    expect(Math.max(...seen)).toBe(6);
    for (const lines of seen) expect([3, 4, 6]).toContain(lines);
  });

  it('that are long begin below the last row', async () => {
    for (let rows = 20; rows < 30; rows++) {
      const notes = [long, long, long, long];
      const pages = await pagesOf(table('t', 'CAPTION', columns, rowsOf(rows), notes));
      const found = pages.map(textOf).find((text) => text.includes(`I${rows - 1}`));
      expect(found).toMatch(new RegExp(`I${rows - 1} NOTES`));
    }
  });
});

describe('a turned table', () => {
  const turned = table('t', 'CAPTION', columns, rowsOf(3), ['NOTE'], 'landscape');

  it('stands on pages of its own, and what follows stands upright again', async () => {
    const { pages, boxes } = await render(
      document(body('a', 'BEFORE'), turned, body('b', 'BEHIND'), annex('x', 'ANNEX', 'TITLE')),
    );
    expect(pages.map((lines) => textOf(lines).replace(/ — {2}\d {2}—$/, ''))).toEqual([
      'BEFORE',
      'CAPTION HEAD I0 I1 I2 NOTE',
      'BEHIND',
      'ANNEX TITLE',
    ]);
    const [upright, wide] = [
      [page.width, page.height],
      [page.height, page.width],
    ];
    expect(boxes.map((box) => box.map(Math.round))).toEqual(
      [upright, wide, upright, upright].map((box) => box.map(Math.round)),
    );
  });

  it.each([
    ['at the beginning', [turned, body('b', 'BEHIND')], 2],
    ['at the end', [body('a', 'BEFORE'), turned], 2],
    ['behind the cover', [cover(['title', 'COVER']), turned, body('b', 'BEHIND')], 3],
    ['between page breaks', [body('a', 'A'), pageBreak, turned, pageBreak, body('b', 'B')], 3],
    ['behind another', [turned, { ...turned, id: 'u' }], 2],
    ['before an annex', [turned, annex('x', 'ANNEX', 'TITLE')], 2],
  ])('leaves no blank page %s', async (_, blocks, count) => {
    const { pages } = await render(document(...blocks));
    expect(pages).toHaveLength(count);
  });

  it('uses the same type area, turned to the right', async () => {
    const { pages } = await render(document(body('a', 'A'), turned));
    const lines = pages[1] ?? [];
    expect(find(lines, 'I0').x).toBeGreaterThan(page.bottom);
    expect(find(lines, 'I0').x).toBeLessThan(page.bottom + 10);
    expect(find(lines, 'CAPTION').y).toBeGreaterThan(page.left);
    expect(find(lines, 'CAPTION').y).toBeLessThan(page.left + page.linePitch);
  });

  it('has its page number where the sheet has it when it is held upright', async () => {
    const file = await render(document(body('a', 'A'), turned, body('b', 'B')));
    const foot = page.height - page.bottom;
    // In the sheet's own measures: the even page's number stands at the left of its foot.
    const [dash] = (file.pages[1] ?? []).filter((line) => line.text === '—');
    expect(dash?.x).toBeCloseTo(page.left + testHouseStyle.pageNumber.indent, 1);
    expect(dash?.y).toBeGreaterThan(foot);
    // The sheet's foot is the left edge of the turned page.
    expect(file.content(1)).toMatch(/q\n0 1 -1 0 841\.\d+ 0 cm\nBT\n/);
    expect(file.content(0)).not.toContain('0 1 -1 0');
  });

  it('has its head at the left of the sheet, odd page or even, within the margins of all pages', async () => {
    const heads = [row('head', ['HEAD', 'NEXT'])];
    const rows = Array.from({ length: 30 }, (_, at) => row('item', [`I${at}`, `N${at}`]));
    const two = [columns[0], columns[0]];
    const wide = table('t', 'CAPTION', two, [...heads, ...rows], [], 'landscape');
    const file = await render(document(wide));
    expect(file.pages.length).toBeGreaterThanOrEqual(2);
    // Pages 1 and 2, as they lie in the binding: the turned page's top is the sheet's left, its left the sheet's foot.
    for (const at of [0, 1]) {
      const [width = 0, height = 0] = file.boxes[at] ?? [];
      expect([width, height].map(Math.round)).toEqual([page.height, page.width].map(Math.round));
      const lines = (file.pages[at] ?? []).filter((line) => !/[—\d]/.test(line.text.charAt(0)));
      const onSheet = lines.map(({ x, y, text }) => ({ text, left: y, fromFoot: x }));
      const sheet = (text: string) => {
        const found = onSheet.find((line) => line.text === text);
        if (found === undefined) throw new Error(`no ${text}`);
        return found;
      };
      const items = onSheet.filter(({ text }) => /^I\d/.test(text));
      expect(items.length).toBeGreaterThan(5);
      for (const item of items) expect(item.left).toBeGreaterThan(sheet('HEAD').left);
      // The columns follow each other from the foot of the sheet to its top.
      expect(sheet('HEAD').fromFoot).toBeLessThan(sheet('NEXT').fromFoot);
      const { level, upright } = strokesOf(file, at);
      const outer = testHouseStyle.table.outerRule / 2;
      expect(Math.min(...upright.map(({ x }) => x)) - outer).toBeCloseTo(page.bottom, 1);
      expect(Math.max(...upright.map(({ x }) => x)) + outer).toBeCloseTo(width - page.top, 1);
      // 28 mm of white at the left of the sheet, above the caption, and 26 mm at its right.
      expect(Math.min(...onSheet.map(({ left }) => left))).toBeGreaterThan(page.left);
      expect(Math.min(...onSheet.map(({ left }) => left))).toBeLessThan(page.left + page.linePitch);
      expect(Math.max(...level.map(({ y }) => y))).toBeLessThanOrEqual(page.width - page.right);
      // The number, told in the sheet's own measures: at its foot, right on odd pages and left on even ones.
      const [dash, other] = (file.pages[at] ?? []).filter((line) => line.text === '—');
      expect(dash?.y).toBeGreaterThan(page.height - page.bottom);
      const inset = testHouseStyle.pageNumber.indent;
      if (at === 1) expect(dash?.x).toBeCloseTo(page.left + inset, 1);
      else
        expect((other?.x ?? 0) + (other?.size ?? 0)).toBeCloseTo(
          page.width - page.right - inset,
          0,
        );
    }
  });

  it('goes on over several pages, with its head on each', async () => {
    const long = table('t', 'CAPTION', columns, rowsOf(60), [], 'landscape');
    const { pages, boxes } = await render(document(long, heading('h', 1, '1.', 'NEXT')));
    const texts = pages.map(textOf);
    expect(texts.length).toBeGreaterThan(3);
    for (const text of texts.slice(0, -1)) expect(text).toContain('HEAD');
    expect(boxes.slice(0, -1).every(([width = 0, height = 0]) => width > height)).toBe(true);
    expect(texts.at(-1)).toContain('NEXT');
    expect(texts.join(' ').match(/\bI\d+/g)).toHaveLength(60);
  });
});
