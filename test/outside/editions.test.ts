/** The editions beside the source with the faces that fonts.yaml gives them: what prints, where marks stand, what is read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fontStore } from '../../src/cli/font-store.js';
import type { Edition } from '../../src/core/edition.js';
import { SourceFile, startOf } from '../../src/core/position.js';
import { chooseFaces } from '../../src/fonts/choose.js';
import { checkCharacters } from '../../src/fonts/coverage.js';
import type { Faces } from '../../src/fonts/face.js';
import { fontsSchema } from '../../src/model/fonts.js';
import { renderPdf, type RenderedPdf } from '../../src/render/pdf/render-pdf.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { GBT9704, readStyle } from '../style/read-style.js';
import { body, document, heading, inline, strong } from '../support/build.js';
import { ENGLISH_STYLE, englishReport } from '../support/english.js';
import { runTool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-editions-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const fonts = fontsSchema.parse(parse(readFileSync('templates/fonts.yaml', 'utf8')));
const nowhere = startOf(new SourceFile('templates/fonts.yaml', ''));

async function facesFor(edition: Edition, styleText: string): Promise<Faces> {
  const { data, at } = readStyle(styleText);
  const { faces: roles } = resolveStyle(data, at);
  const { files, hash, inflate, cache, packageFolder } = fontStore();
  // Not what this machine has of its own.
  const store = { files, hash, inflate, cache, packageFolder };
  const request = { fonts, at: () => nowhere, edition, roles };
  const { faces, diagnostics } = await chooseFaces(request, store);
  expect(diagnostics).toEqual([]);
  if (faces === undefined) throw new Error('some face has no font');
  return faces;
}

function styleOf(text: string) {
  const { data, at } = readStyle(text);
  const { style } = resolveStyle(data, at);
  if (style === undefined) throw new Error('the style does not resolve');
  return style;
}

function read(name: string, { bytes }: RenderedPdf): string {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, bytes);
  return runTool('pdftotext', ['-raw', path, '-']).stdout;
}

const TEXT =
  '全區達到23.5億元，增長8.5%；「十四五」規劃《綱要》（草案）落實：羣眾、台賬、裏程、衞生、佈局。為爾製藥等19家？';

describe.each(['zh-Hant-TW', 'zh-Hant-HK'] as const)('%s', (edition) => {
  let faces: Faces;
  beforeAll(async () => {
    faces = await facesFor(edition, GBT9704);
  });

  it('prints every character with a font of its own, and reads as it was written', async () => {
    const doc = {
      ...document(
        heading('one', 1, '一、', '計劃執行情況'),
        heading('two', 2, '（一）', '產業'),
        body('text', [strong('lead', '創新引領。'), ...inline(TEXT)]),
      ),
      edition,
    };
    const pdf = await renderPdf(doc, styleOf(GBT9704), faces);
    expect(checkCharacters(pdf.written, faces, fonts, edition)).toEqual([]);
    const text = read(edition, pdf).replaceAll(/\s/g, '');
    expect(text).toContain(`一、計劃執行情況（一）產業創新引領。${TEXT}`);
  });

  it('has marks of pause and stop in the middle of their cell', () => {
    for (const { eastAsian } of faces.values()) {
      const font = opened(eastAsian.bytes);
      for (const mark of '，。、；：') {
        const { minX, maxX } = inkOf(mark, font);
        expect([mark, Math.abs(minX + maxX - 1) < 1 / 8]).toEqual([mark, true]);
      }
    }
  });

  it('has brackets at one side of their cell, or all of them in its middle', () => {
    for (const { eastAsian } of faces.values()) {
      const font = opened(eastAsian.bytes);
      const sides = Array.from('「『（《〈', (mark) => {
        const { minX, maxX } = inkOf(mark, font);
        if (Math.abs(minX + maxX - 1) < 1 / 8) return 'middle';
        return minX >= 1 / 2 ? 'right' : 'elsewhere';
      });
      expect([...new Set(sides)]).toHaveLength(1);
      expect(sides).not.toContain('elsewhere');
    }
  });
});

it('en: reads as it was written, bold and regular, the Han names too', async () => {
  const faces = await facesFor('en', ENGLISH_STYLE);
  const han = body('han', 'Wansheng (万盛) District — the “5+N” system.');
  const doc = { ...englishReport, blocks: [...englishReport.blocks.slice(0, -3), han] };
  const pdf = await renderPdf(doc, styleOf(ENGLISH_STYLE), faces);
  expect(checkCharacters(pdf.written, faces, fonts, 'en')).toEqual([]);
  const text = read('en', pdf).replaceAll('\u00ad\n', '').replaceAll('\n', ' ');
  expect(text).toContain('I. Implementation of the 2021 Plan 1. Major targets were met');
  expect(text).toContain('Wansheng (万盛) District — the “5+N” system.');
  expect(text).toContain('Innovation-led growth continued. Business entities’ costs fell');
});

function opened(bytes: Uint8Array): Font {
  return create(bytes);
}

/** Left and right of a character's ink, in parts of its cell. */
function inkOf(character: string, font: Font): { readonly minX: number; readonly maxX: number } {
  const { bbox, advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
  return { minX: bbox.minX / advanceWidth, maxX: bbox.maxX / advanceWidth };
}
