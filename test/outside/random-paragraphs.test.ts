/** 1,000 paragraphs of mixed Han, Latin, figures, quotes and brackets, printed with the real fonts and measured on paper. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/compare-typst/measure/faults.js';
import {
  offEdge,
  offMeasure,
  widestGaps,
  type Hanging,
} from '../../scripts/compare-typst/measure/fill.js';
import { linesByPage, offGrid, unevenness } from '../../scripts/compare-typst/measure/grid.js';
import { differences } from '../../scripts/compare-typst/measure/read-again.js';
import {
  paragraphs,
  textLines,
  type TextLine,
} from '../../scripts/compare-typst/measure/text-lines.js';
import { openPdf } from '../../src/audit/pdf/open-pdf.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { body, document } from '../support/build.js';
import { chineseFaces } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { randomParagraphs } from '../support/random-paragraphs.js';
import { temporaryFolder } from '../cli/folders.js';
import { readPages } from './pdf-text.js';

const COUNT = 1000;
const MM = 72 / 25.4;
const SIZE = 16;
const FRAME = { left: 28 * MM, right: 184 * MM, size: SIZE };
/** 28 characters of 16 pt in 156 mm. */
const TRACKING = (156 * MM) / 28 - SIZE;

/** Marks give up half their cell, but keep 1/16 em beside their ink: FandolFang has ？ and ！ in the middle. */
const hanging: Hanging = ({ text, advance }, cell) => {
  const { maxX } = fangsong.glyphForCodePoint(text.codePointAt(0) ?? 0).bbox;
  return Math.min(cell / 2, advance - (maxX / fangsong.unitsPerEm) * SIZE - SIZE / 16);
};

/** What fontkit 2.0.4 has beside the little that the program declares. */
interface Outlines {
  readonly unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { readonly bbox: { readonly maxX: number } };
}

const folder = temporaryFolder();
const written = randomParagraphs(COUNT, 2022);
let pdf = '';
let lines: readonly TextLine[] = [];
let fangsong: Outlines;

beforeAll(async () => {
  pdf = join(folder, 'random.pdf');
  const faces = chineseFaces(testHouseStyle);
  // Declared above.
  fangsong = create(
    faces.get('fangsong')?.eastAsian.bytes ?? new Uint8Array(),
  ) as unknown as Outlines;
  const doc = document(...written.map((text, at) => body(`p${at}`, text)));
  const { bytes } = await renderPdf(doc, testHouseStyle, faces);
  writeFileSync(pdf, bytes);
  const file = await openPdf(readFileSync(pdf), packageFolder('pdfjs-dist'));
  if (typeof file === 'string') throw new Error(`the PDF is ${file}`);
  lines = textLines(file.pages, FRAME);
});

const texts = (some: readonly TextLine[]): readonly string[] => some.map(({ text }) => text);

describe('1,000 paragraphs on paper', () => {
  it('are all there, in thousands of lines', () => {
    const closed = (text: string): string => text.replaceAll(' ', '');
    const printed = paragraphs(lines).map((group) => closed(texts(group).join('')));
    expect(printed).toEqual(written.map(closed));
    expect(lines.length).toBeGreaterThan(5 * COUNT);
  });

  it('read as they were written, to the space', () => {
    const read = readPages(pdf).flatMap((page, at) => {
      expect(page.at(-1)).toBe(`— ${at + 1} —`);
      return page.slice(0, -1);
    });
    expect(differences(read, written)).toEqual([]);
  });
});

describe('their lines', () => {
  it('begin and end with no forbidden mark, and part no figure from its sign or unit', () => {
    const { starts, ends, dashes, parted, lonely } = faultsOf(lines);
    expect({ starts, ends, dashes, parted }).toEqual({
      starts: [],
      ends: [],
      dashes: [],
      parted: [],
    });
    expect(texts(lonely)).toEqual([]);
  });

  it('fill the measure within half a point', () => {
    const spacing = { tracking: TRACKING, hanging };
    const off = [...offMeasure(lines, FRAME, spacing), ...offEdge(lines, FRAME)];
    expect(off.length).toBeGreaterThan(10_000);
    expect(off.filter((points) => Math.abs(points) > 0.5)).toEqual([]);
  });

  it('have gaps that are seen in few places', () => {
    const widest = widestGaps(lines, FRAME, { tracking: TRACKING, hanging });
    const seen = widest.filter((ems) => ems > 1 / 8 + 0.001);
    // Most are near the beginning of a paragraph, before a figure or a word of several ems that may not be parted.
    expect(seen.length / widest.length).toBeLessThan(0.02);
    expect(Math.max(...widest)).toBeLessThan(0.5);
  });
});

describe('their pages', () => {
  it('have baselines in the same 22 places, to a hundredth of a point', () => {
    const first = Math.min(...lines.map(({ y }) => y));
    for (const miss of offGrid(lines, { first, pitch: testHouseStyle.page.linePitch })) {
      expect(Math.abs(miss)).toBeLessThan(0.01);
    }
    expect(unevenness(lines)).toBeLessThan(0.01);
  });

  it('have 22 lines, or fewer where the next lines may not be parted from each other', () => {
    const pages = [...linesByPage(lines)].slice(0, -1);
    expect(pages.length).toBeGreaterThan(200);
    const short = pages.filter(([, count]) => count !== testHouseStyle.page.lines);
    expect(short.length / pages.length).toBeLessThan(0.3);
    for (const [page, count] of short) {
      const room = testHouseStyle.page.lines - count;
      expect(mayStand(room, linesAfter(page)), `page ${page}`).toBe(false);
    }
  });
});

/** The lines of the paragraph that stands or goes on at the head of the next page, and whether it begins there. */
function linesAfter(page: number): { readonly left: number; readonly begins: boolean } {
  const at = lines.findIndex((line) => line.page > page);
  const begins = lines[at]?.first ?? true;
  const left = lines.slice(at).findIndex(({ last }) => last) + 1;
  return { left, begins };
}

/** Whether at least one of so many lines might stand above the page's end: never one line alone, of a paragraph's first or last. */
function mayStand(room: number, { left, begins }: ReturnType<typeof linesAfter>): boolean {
  return Array.from({ length: room }, (_, at) => at + 1).some((moved) => {
    if (moved === left) return true;
    const alone = (begins && moved === 1) || left - moved === 1;
    return moved < left && !alone;
  });
}
