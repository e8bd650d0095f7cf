/** Panels over pages: their frame where they break, the room they take, and when they had better not break. */
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../src/style/style.js';
import { body, document, heading, panel } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import {
  baselines,
  filled,
  find,
  pagesOf,
  render,
  textOf,
  withinType,
  words,
} from './rendering.js';
import { strokesOf } from './strokes.js';

const { page, paragraphs, panel: box } = testHouseStyle;
const { panelBody } = paragraphs;
const foot = page.height - page.bottom;
const open: HouseStyle = { ...testHouseStyle, panel: { ...box, atPageBreak: 'open' } };

/** A panel that begins on the first page behind ten lines, fills the second and ends on the third. */
const long = document(...filled(10), panel('p', 'TITLE', words(540)), ...filled(22));

describe('the frame of a panel that goes on over pages', () => {
  const closed = render(long);
  const left = render(long, open);

  it('is closed on every page', async () => {
    const file = await closed;
    const counts = [0, 1, 2].map((at) => strokesOf(file, at).level.length);
    expect(counts).toEqual([2, 2, 2]);
    for (const at of [0, 1, 2]) {
      const { level, upright } = strokesOf(file, at);
      const [top = 0, bottom = 0] = level.map(({ y }) => y);
      expect(upright).toHaveLength(2);
      for (const side of upright) {
        expect(side.from).toBeCloseTo(top - box.outerRule / 2, 2);
        expect(side.to).toBeCloseTo(bottom + box.outerRule / 2, 2);
      }
      expect(bottom + box.outerRule / 2).toBeLessThanOrEqual(foot);
    }
  });

  it('has its padding between rule and text on both sides of a break', async () => {
    const file = await closed;
    const above = (size: number, pitch: number): number => (pitch - size) / 2 + size * 0.88;
    for (const at of [0, 1]) {
      const lines = withinType(file.pages[at] ?? []);
      const lowest = Math.max(...baselines(lines));
      const below = panelBody.pitch - above(panelBody.size, panelBody.pitch);
      const bottom = strokesOf(file, at).level.at(-1)?.y ?? NaN;
      expect(bottom - lowest).toBeCloseTo(below + box.paddingVertical + box.outerRule / 2, 1);
      const [first = NaN] = baselines(withinType(file.pages[at + 1] ?? []));
      const top = strokesOf(file, at + 1).level[0]?.y ?? NaN;
      expect(top - box.outerRule / 2).toBeCloseTo(page.top, 1);
      const inner = box.outerRule / 2 + box.paddingVertical;
      expect(first - top).toBeCloseTo(inner + above(panelBody.size, panelBody.pitch), 1);
    }
  });

  it('is left open where the style says so, its sides and its text as they were', async () => {
    const [shut, file] = await Promise.all([closed, left]);
    expect([0, 1, 2].map((at) => strokesOf(file, at).level.length)).toEqual([1, 0, 1]);
    for (const at of [0, 1, 2]) {
      expect(strokesOf(file, at).upright).toEqual(strokesOf(shut, at).upright);
      expect(file.pages[at]).toEqual(shut.pages[at]);
    }
    // Open at the foot of the first page and at the head of the last.
    expect(strokesOf(file, 0).level[0]?.y).toBe(strokesOf(shut, 0).level[0]?.y);
    expect(strokesOf(file, 2).level[0]?.y).toBe(strokesOf(shut, 2).level[1]?.y);
  });

  it('takes no line from the page that it ends on', async () => {
    for (const file of [await closed, await left]) {
      const lines = withinType(file.pages[2] ?? []);
      const last = Math.max(...baselines(lines));
      expect(textOf(lines)).toMatch(/W539 .*FILL$/);
      // The last line of the page's grid.
      expect(foot - last).toBeLessThan(page.linePitch / 2);
    }
  });
});

describe('a panel that a page has room for', () => {
  const short = panel('p', 'TITLE', words(110));

  it('is not parted where less than a quarter of the page stays empty, and else is', async () => {
    const parted: number[] = [];
    for (let lines = 0; lines < page.lines; lines++) {
      const pages = await pagesOf(...filled(lines), short);
      const [first = [], second = []] = pages;
      const begins = textOf(first).includes('TITLE');
      if (begins && /\bW\d/.test(textOf(second))) parted.push(lines);
      const left = foot - page.top - lines * page.linePitch;
      if (!begins) expect(left).toBeLessThanOrEqual((foot - page.top) / 4);
    }
    // Not in vain: it is higher than a quarter of the page.
    expect(parted.length).toBeGreaterThan(0);
    for (const lines of parted) expect(lines).toBeLessThan((page.lines * 3) / 4);
  });

  it('takes the heading above it along', async () => {
    for (let lines = 14; lines < page.lines; lines++) {
      const pages = await pagesOf(...filled(lines), heading('h', 1, '1.', 'HEAD'), short);
      const found = pages.find((candidate) => textOf(candidate).includes('HEAD')) ?? [];
      expect(find(found, 'TITLE').y).toBeGreaterThan(0);
    }
  });

  it('is parted where it is higher than a page', async () => {
    const pages = await pagesOf(...filled(17), panel('p', 'TITLE', words(900)), body('b', 'AFTER'));
    expect(textOf(pages[0] ?? [])).toContain('TITLE');
  });
});
