/** From the bytes of a PDF to characters and strokes in their places. */
import { describe, expect, it } from 'vitest';
import { openPdf, type PdfFile } from '../../src/audit/pdf/open-pdf.js';
import type { PdfPage } from '../../src/audit/pdf/page.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { body, document } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { facesOf } from '../support/faces.js';
import { tinyPdf, type TinyPdf } from './tiny-pdf.js';

async function read(bytes: Uint8Array): Promise<PdfFile> {
  const file = await openPdf(bytes, packageFolder('pdfjs-dist'));
  if (typeof file === 'string') throw new Error(file);
  return file;
}

async function onlyPage(written: TinyPdf): Promise<PdfPage> {
  const { pages } = await read(tinyPdf(written));
  const [page] = pages;
  if (page === undefined || pages.length > 1) throw new Error('not one page');
  return page;
}

const places = ({ glyphs }: PdfPage) =>
  glyphs.map(({ text, x, y }) => `${text} ${x.toFixed(2)} ${y.toFixed(2)}`);

describe('characters', () => {
  it('stand where the text matrix and the moves between them put them', async () => {
    const page = await onlyPage({
      content: 'BT /F 10 Tf 1 0 0 1 100 742 Tm [(A) -500 (B)] TJ 0 -20 Td (C) Tj ET',
    });
    // Capitals of Helvetica: A and B are 667 thousandths wide.
    expect(places(page)).toEqual(['A 100.00 100.00', 'B 111.67 100.00', 'C 100.00 120.00']);
    expect(page.glyphs[0]).toMatchObject({ face: 'Helvetica', size: 10, present: true });
    expect(page.glyphs[0]?.advance).toBeCloseTo(6.67, 5);
  });

  it('follow character and word spacing, stretching, rise and leading', async () => {
    const page = await onlyPage({
      content:
        'BT /F 10 Tf 12 TL 2 Tc 3 Tw 50 Tz 100 742 Td (A A) Tj T* 100 Tz 0 Tc 4 Ts (A) Tj ET',
    });
    // Half of 6.67 + 2, then half of 2.78 + 2 + 3.
    expect(places(page)).toEqual([
      'A 100.00 100.00',
      '  104.33 100.00',
      'A 108.22 100.00',
      'A 100.00 108.00',
    ]);
  });

  it('follow transforms, and forms that are painted', async () => {
    const page = await onlyPage({
      content: 'q 2 0 0 2 10 42 cm BT /F 10 Tf 0 350 Td (A) Tj ET /X Do Q BT /F 10 Tf (B) Tj ET',
      form: { content: 'BT /F 5 Tf (C) Tj ET', entries: '/Matrix [1 0 0 1 5 300]' },
    });
    expect(places(page)).toEqual(['A 10.00 100.00', 'C 20.00 200.00', 'B 0.00 842.00']);
    expect(page.glyphs.map(({ size }) => size)).toEqual([20, 10, 10]);
  });

  it('stand as people see the page where it is turned', async () => {
    const content = 'BT /F 10 Tf 0 1 -1 0 100 200 Tm (A) Tj ET';
    const page = await onlyPage({ content, page: '/Rotate 90' });
    expect([page.width, page.height]).toEqual([842, 595]);
    expect(places(page)).toEqual(['A 200.00 100.00']);
    expect((await onlyPage({ content })).turned).toBe(1);
  });
});

describe('strokes', () => {
  it('are drawn lines with the width of the pen, and filled bars', async () => {
    const { strokes } = await onlyPage({
      content: '2 w 100 742 m 300 742 l S 100 700 200 1 re f 100 500 m 200 600 l S 0 0 90 90 re f',
    });
    expect(strokes).toEqual([
      { x0: 100, y0: 100, x1: 300, y1: 100, thickness: 2 },
      { x0: 100, y0: 141.5, x1: 300, y1: 141.5, thickness: 1 },
    ]);
  });
});

describe('fonts', () => {
  it('are told to be in the file or not', async () => {
    const { fonts } = await read(tinyPdf({ content: 'BT /F 10 Tf (A) Tj ET' }));
    expect(fonts).toEqual([{ name: 'Helvetica', embedded: false }]);
  });

  it('have the names that Chinese programs give them, whatever their encoding', async () => {
    const font = (name: string): string =>
      `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
    const content = 'BT /F 10 Tf (A) Tj ET';
    // 仿宋_GB2312 in GBK, as older programs write it; pdf.js makes _ a hyphen.
    const { fonts } = await read(tinyPdf({ content, font: font('#B7#C2#CB#CE_GB2312') }));
    expect(fonts.map(({ name }) => name)).toEqual(['仿宋-GB2312']);
  });

  it('may be Chinese ones that are not in the file', async () => {
    const font =
      '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>';
    const page = await onlyPage({ content: 'BT /F 10 Tf 10 42 Td <62A5544A> Tj ET', font });
    expect(places(page)).toEqual(['报 10.00 800.00', '告 20.00 800.00']);
  });
});

it('reads what this program writes', async () => {
  const doc = document(body('a', 'Report on the implementation of the 2021 plan'));
  const { bytes } = await renderPdf(doc, testHouseStyle, facesOf(testHouseStyle));
  const { pages, fonts } = await read(bytes);
  expect(fonts).toContainEqual({ name: 'Tinos-Regular', embedded: true });
  const [page] = pages;
  expect(page?.glyphs.map(({ text }) => text).join('')).toContain('Report on the implementation');
  expect(page?.glyphs.filter(({ present }) => !present)).toEqual([]);
  expect(page?.width).toBeCloseTo(595.28, 1);
});

it('sees the box that a font prints for a character it does not have', async () => {
  const doc = document(body('a', 'Plan 计划'));
  const { bytes } = await renderPdf(doc, testHouseStyle, facesOf(testHouseStyle));
  const { pages } = await read(bytes);
  const boxes = pages.flatMap(({ glyphs }) => glyphs.filter(({ present }) => !present));
  expect(boxes).toHaveLength(2);
});

it('says what cannot be read', async () => {
  const whole = tinyPdf({ content: 'BT /F 10 Tf (A) Tj ET' });
  expect(await openPdf(whole.subarray(0, 60), undefined)).toBe('damaged');
  expect(await openPdf(Buffer.from('%PDF-1.7\n计划'), undefined)).toBe('damaged');
});
