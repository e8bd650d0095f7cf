/** The seed report's pages, measured: the grid of lines, nothing on top of anything else, numbers at the outer edge. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { linesOfHeight, overlaps, readWords, type Word } from './pdf-words.js';
import { buildSeedReport } from './seed-report.js';

/** GB/T 9704: margins 37, 35, 28 and 26 mm of A4, and 22 lines between. In points. */
const MM = 72 / 25.4;
const TYPE = { left: 28 * MM, top: 37 * MM, right: 184 * MM, bottom: 262 * MM };
const LINES = 22;
const PITCH = (TYPE.bottom - TYPE.top) / LINES;
/** Body type is 三号; the box of a Chinese word is as high as its type. */
const BODY = 16;
/** Page numbers are 四号, and one character of it away from the edge. */
const NUMBER = 14;

const folder = temporaryFolder();
let pages: readonly (readonly Word[])[];
/** Without the cover, so that a page's place is its number less one. */
let numbered: readonly (readonly Word[])[];

beforeAll(() => {
  const { pdf } = buildSeedReport({ out: join(folder, 'out'), formats: 'pdf' });
  pages = readWords(pdf);
  numbered = pages.slice(1);
});

const withinType = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ bottom }) => bottom < TYPE.bottom + 1);
/** At the ends of a line half the cell of a mark hangs out, which is empty: only its ink is within. */
const inkLeft = ({ text, left, top, bottom }: Word): number =>
  /^[（《“‘【]/.test(text) ? left + (bottom - top) / 2 : left;
const inkRight = ({ text, right, top, bottom }: Word): number =>
  /[，、。；：！）》”’】·]$/.test(text) ? right - (bottom - top) / 2 : right;
const footer = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ bottom }) => bottom >= TYPE.bottom + 1);

describe('lines', () => {
  it('of body text are one pitch apart, at most 22 to a page', () => {
    const full = numbered
      .map((words) => linesOfHeight(withinType(words), BODY))
      .filter((lines) => lines.length === LINES);
    // Not in vain: the others have a table or a panel, or end a line early for a widow, an orphan or a heading.
    expect(full.length).toBeGreaterThan(numbered.length / 4);
    for (const lines of full) {
      for (const [at, line] of lines.slice(1).entries()) {
        expect(Math.abs(line - (lines[at] ?? 0) - PITCH)).toBeLessThanOrEqual(0.05);
      }
    }
  });

  it('of body text stand on the same 22 places of every page, above and below tables and panels', () => {
    const first = linesOfHeight(withinType(numbered[0] ?? []), BODY)[0] ?? 0;
    expect(first).toBeGreaterThan(TYPE.top);
    for (const words of pages) {
      const places = linesOfHeight(withinType(words), BODY).map((line) => (line - first) / PITCH);
      for (const place of places) {
        expect(Math.abs(place - Math.round(place)) * PITCH).toBeLessThanOrEqual(0.05);
        expect(Math.round(place)).toBeGreaterThanOrEqual(0);
        expect(Math.round(place)).toBeLessThan(LINES);
      }
      expect(new Set(places.map(Math.round)).size).toBe(places.length);
    }
  });

  it('and cells do not lie on each other, nor outside the type area', () => {
    expect(pages.flatMap((words) => overlaps(words))).toEqual([]);
    for (const word of pages.flatMap(withinType)) {
      expect(inkLeft(word), word.text).toBeGreaterThan(TYPE.left - 0.5);
      expect(inkRight(word), word.text).toBeLessThan(TYPE.right + 0.5);
      expect(word.top, word.text).toBeGreaterThan(TYPE.top - 0.5);
    }
  });

  it('would be seen to lie on each other', () => {
    const [page = []] = numbered;
    const lower = page.map((word) => ({ ...word, top: word.top + 14, bottom: word.bottom + 14 }));
    expect(overlaps([...page, ...lower]).length).toBeGreaterThan(LINES);
  });
});

describe('page numbers', () => {
  it('are not on the cover, and are 1, 2, … after it', () => {
    const told = pages.map((words) => footer(words).map(({ text }) => text));
    expect(told).toEqual(pages.map((_, at) => (at === 0 ? [] : ['—', String(at), '—'])));
  });

  it('stand 7 mm below the type, right on odd pages and left on even ones, in by one character', () => {
    for (const [at, words] of numbered.entries()) {
      const numbers = footer(words);
      const left = Math.min(...numbers.map((word) => word.left));
      const right = Math.max(...numbers.map((word) => word.right));
      if (at % 2 === 0) expect(right).toBeCloseTo(TYPE.right - NUMBER, 0);
      else expect(left).toBeCloseTo(TYPE.left + NUMBER, 0);
      for (const { top, bottom } of numbers) {
        // The dash's upper edge is in the middle of the box of its word.
        expect(Math.abs((top + bottom) / 2 - (TYPE.bottom + 7 * MM))).toBeLessThan(1.5);
      }
    }
  });
});
