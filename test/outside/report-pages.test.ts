/** The seed report's pages, measured: the grid of lines, nothing on top of anything else, numbers at the outer edge. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { endOf, LINES, pageLines, PITCH, TYPE, type PageLine } from './page-ends.js';
import { overlaps, readWords, type Word } from './pdf-words.js';
import { buildSeedReport } from './seed-report.js';

const MM = 72 / 25.4;
/** Page numbers are 四号, and one character of it away from the edge. */
const NUMBER = 14;

const folder = temporaryFolder();
let pages: readonly (readonly Word[])[];
/** Without the cover, so that a page's place is its number less one. */
let numbered: readonly (readonly Word[])[];
let lines: readonly (readonly PageLine[])[];

beforeAll(() => {
  const { pdf } = buildSeedReport({ out: join(folder, 'out'), formats: 'pdf' });
  pages = readWords(pdf);
  numbered = pages.slice(1);
  lines = new PdfFile(readFileSync(pdf)).pages.map(pageLines);
});

const withinType = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ bottom }) => bottom < TYPE.bottom + 1);
/** At the ends of a line half the cell of a mark hangs out, which is empty: only its ink is within. */
const inkLeft = ({ text, left, top, bottom }: Word): number =>
  /^[（《“‘【]/.test(text) ? left + (bottom - top) / 2 : left;
const inkRight = ({ text, right, top, bottom }: Word): number =>
  /[，、。；：！）》”’】·]$/.test(text) ? right - (bottom - top) / 2 : right;
const isText = ({ place }: PageLine): boolean => place !== undefined;
const footer = (words: readonly Word[]): readonly Word[] =>
  words.filter(({ bottom }) => bottom >= TYPE.bottom + 1);

const onGrid = (page: readonly PageLine[]): readonly number[] =>
  page.flatMap(({ place }) => place ?? []);

describe('lines', () => {
  it('of text stand on the 22 lines of the grid to 0.01 pt, at one height on facing pages', () => {
    for (const [at, page] of lines.entries()) {
      const places = onGrid(page);
      for (const place of places) {
        const off = Math.abs(place - Math.round(place)) * PITCH;
        expect(off, `page ${at}`).toBeLessThanOrEqual(0.01);
        expect(Math.round(place)).toBeGreaterThanOrEqual(0);
        expect(Math.round(place)).toBeLessThan(LINES);
      }
      expect(new Set(places.map(Math.round)).size, `page ${at}`).toBe(places.length);
    }
  });

  it('are 22 on every page of text, unless what follows must not be parted', () => {
    // The cover stands by itself, and the last page ends with the report.
    const ends = lines.slice(1, -1).flatMap((page, before) => {
      const next = lines[before + 2] ?? [];
      const meets = page.at(-1)?.place !== undefined || next[0]?.place !== undefined;
      return meets ? [{ page: before + 1, end: endOf(page, next), own: page }] : [];
    });
    expect(ends.flatMap(({ page, end }) => (end === undefined ? [page] : []))).toEqual([]);
    const full = ends.filter(({ end, own }) => end === 'full' && own.every(isText));
    for (const { page, own } of full) expect(own.length, `page ${page}`).toBe(LINES);
    // Not in vain: few pages end with a table or a panel that goes on.
    expect(ends.length).toBeGreaterThan((lines.length * 2) / 3);
    expect(full.length).toBeGreaterThan(0);
  });

  it('would be missed where a page ended early', () => {
    const short = lines.slice(1, -1).flatMap((page, before) => {
      const next = lines[before + 2] ?? [];
      // More than a quarter, which may stay empty before a table or panel.
      const cut = page.slice(0, -6);
      return page.length === LINES && page.every(isText) ? [endOf(cut, next)] : [];
    });
    expect(short.length).toBeGreaterThan(0);
    expect(short.filter((end) => end !== undefined)).toEqual([]);
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
