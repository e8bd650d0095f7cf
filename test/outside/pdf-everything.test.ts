/** The report that has everything, at its stages, as a review copy and as a proof: sound files, every word in its order, nothing over anything else. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { missingCharacters } from '../../src/fonts/coverage.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadStyle } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import type { HouseStyle } from '../../src/style/style.js';
import { everything, type EverythingOptions } from '../support/everything.js';
import { chineseFaces } from '../support/faces.js';
import { overlaps, readWords } from './pdf-words.js';
import { runTool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-everything-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function styleFor({ review = false }: EverythingOptions): Promise<HouseStyle> {
  const resolved = await loadStyle(
    new Loader(fileReader),
    'templates',
    'gbt9704',
    review,
    'zh-Hans',
  );
  if (resolved?.style === undefined) throw new Error('the house style does not resolve');
  return resolved.style;
}

interface Copy {
  readonly path: string;
  readonly doc: Doc;
}

async function write(name: string, options: EverythingOptions): Promise<Copy> {
  const style = await styleFor(options);
  const faces = chineseFaces(style);
  const doc = await everything(options);
  const { bytes, written } = await renderPdf(doc, style, faces);
  expect(missingCharacters(written, faces)).toEqual([]);
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return { path, doc };
}

function linesOf(path: string, ...options: readonly string[]): readonly (readonly string[])[] {
  const { code, stdout, stderr } = runTool('pdftotext', [...options, path, '-']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const pages = stdout.split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((line) => line !== ''));
}

const closed = (text: string): string => text.replace(/\s/g, '');

/** All words of the tree, as its leaves have them, in their order. */
function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, below]) => {
    if (key === 'origin' || key === 'image' || key === 'continuation') return [];
    return key === 'text' && typeof below === 'string' ? [below] : leaves(below);
  });
}

const variants: readonly (readonly [string, EverythingOptions])[] = [
  ['送审稿, footnotes, with contents', { contents: true }],
  ['征求意见稿, endnotes', { stage: '征求意见稿', notes: 'endnote' }],
  ['审议稿, notes in an annex', { stage: '审议稿', notes: 'annex' }],
  ['印发稿, an adjustment as a footnote', { stage: '印发稿', adjustments: 'footnote' }],
  ['送审稿, an adjustment in both places, endnotes', { adjustments: 'both', notes: 'endnote' }],
  ['印发稿', { stage: '印发稿' }],
  ['公开稿', { stage: '公开稿' }],
  ['a review copy', { stage: '征求意见稿', review: true }],
  ['a proof', { proof: true }],
];

describe.each(variants)('%s', (name, options) => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await write(name, options);
  });

  it('is sound, with all its fonts inside', () => {
    expect(runTool('qpdf', ['--check', copy.path])).toMatchObject({ code: 0, stderr: '' });
    const fonts = runTool('pdffonts', [copy.path]).stdout.split('\n').slice(2, -1);
    expect(fonts.length).toBeGreaterThan(4);
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
  });

  it('has every word of the tree', () => {
    const text = closed(
      linesOf(copy.path, '-raw')
        .map((page) => page.filter((line) => !/^(— \d+ —|\d+)$/.test(line)).join(''))
        .join(''),
    );
    const words = leaves(copy.doc.blocks).map(closed);
    expect(words.length).toBeGreaterThan(100);
    const lost = words.filter((word) => !text.includes(word));
    expect(lost).toEqual([]);
  });

  it('has nothing printed over anything else', () => {
    for (const page of readWords(copy.path)) {
      // The mark of a note may reach into the line above as far as its font's box does.
      const words = page.filter(({ text }) => !/^(?:[①-⑳]|\[\d+\])$/.test(text));
      expect(overlaps(words)).toEqual([]);
    }
  });

  it('gives the same bytes again', async () => {
    const again = await write(`${name} again`, options);
    expect(readFileSync(again.path).equals(readFileSync(copy.path))).toBe(true);
  });
});

it('a watermark changes nothing that is read, searched or copied', async () => {
  const options: EverythingOptions = { stage: '征求意见稿' };
  const style = await styleFor(options);
  const doc = await everything(options);
  expect(doc.furniture.watermark).toBe('征求意见稿');
  const paths = await Promise.all(
    ['征求意见稿', ''].map(async (watermark, at) => {
      const marked: Doc = { ...doc, furniture: { ...doc.furniture, watermark } };
      const path = join(folder, `watermark-${at}.pdf`);
      writeFileSync(path, (await renderPdf(marked, style, chineseFaces(style))).bytes);
      return path;
    }),
  );
  const [shaded = '', plain = ''] = paths;
  for (const mode of [['-raw'], ['-layout'], []]) {
    expect(linesOf(shaded, ...mode)).toEqual(linesOf(plain, ...mode));
  }
});

describe('the turned page', () => {
  it('is the only wide one, and its number is read with it', async () => {
    const { path } = await write('turned', {});
    const { stdout } = runTool('pdfinfo', ['-f', '1', '-l', '99', path]);
    const wide = [...stdout.matchAll(/^Page +(\d+) size: +841\.\d+ x 595\.\d+ pts/gm)];
    expect(wide).toHaveLength(1);
    const at = Number(wide[0]?.[1]);
    // A reader of text takes a turned line for as many lines as it has words.
    const text = closed((linesOf(path, '-raw')[at - 1] ?? []).join(''));
    expect(text).toMatch(new RegExp(`—${at - 1}—$`));
  });
});

it('figures stand with their points below each other', async () => {
  const { path } = await write('figures', {});
  const words = readWords(path).flat();
  const right = (text: string): number => words.find((word) => word.text === text)?.right ?? NaN;
  const left = (text: string): number => words.find((word) => word.text === text)?.left ?? NaN;
  // 五号 digits are 5.25 points wide, and so are their points by half.
  expect(right('66.35') - right('92.5')).toBeCloseTo(5.25, 0);
  expect(left('66.35') - left('1103.75')).toBeCloseTo(2 * 5.25, 0);
  expect(right('66.35')).toBeCloseTo(right('1103.75'), 0);
});
