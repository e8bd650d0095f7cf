/** The English edition as PDF: its bold font, its raised marks, its page numbers, its structure. */
import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { body, document, heading, inline, note } from '../support/build.js';
import { englishFaces, englishReport, englishStyle } from '../support/english.js';
import { tinos, tinosBold } from '../support/faces.js';
import { PdfFile } from './read-pdf.js';
import { TaggedFile } from './read-tags.js';

const style = englishStyle();
const render = async (doc = englishReport): Promise<PdfFile> =>
  new PdfFile((await renderPdf(doc, style, englishFaces)).bytes);

let file: PdfFile;
beforeAll(async () => {
  file = await render();
});

describe('type', () => {
  it('is bold by its own font, and nothing is thickened', () => {
    expect(file.dictionaries.join('\n')).toContain(tinosBold.name);
    expect(file.dictionaries.join('\n')).toContain(tinos.name);
    for (const at of file.pages.keys()) expect(file.content(at)).not.toMatch(/\b2 Tr\b/);
  });

  it('stands on lines of one pitch on every page', () => {
    const { top, linePitch } = style.page;
    const lines = file.pages.flat().filter(({ size, text }) => size === 12 && text.length > 20);
    expect(lines.length).toBeGreaterThan(4);
    const [first] = lines;
    for (const { y, text } of lines) {
      const apart = (y - (first?.y ?? top)) / linePitch;
      expect([text, Math.abs(apart - Math.round(apart)) < 0.001]).toEqual([text, true]);
    }
  });
});

describe('headings', () => {
  it('stand on the first line of a page that they open, and a line below the text elsewhere', async () => {
    const lines = Array.from({ length: style.page.lines - 2 }, (_, at) => body(`p${at}`, 'Text.'));
    const opening = [...lines, heading('a', 2, '1. ', 'OPENING'), body('b', 'Text.')];
    const { pages } = await render({
      ...document(...opening, heading('c', 2, '2. ', 'WITHIN'), body('d', 'Text.')),
      edition: 'en',
    });
    const found = (text: string, page: number) =>
      pages[page]?.find((line) => line.text.includes(text));
    const [first, second] = [pages[0]?.[0], found('OPENING', 1)];
    expect(second?.y).toBeCloseTo(first?.y ?? NaN, 3);
    const between = (found('WITHIN', 1)?.y ?? NaN) - (second?.y ?? NaN);
    expect(between / style.page.linePitch).toBeCloseTo(3, 3);
  });
});

describe('page numbers', () => {
  it('are bare, and in the middle of every page but the cover', () => {
    const middle = style.page.left + (style.page.width - style.page.left - style.page.right) / 2;
    const foot = style.page.height - style.page.bottom;
    const numbers = file.pages.flatMap((lines) => lines.filter(({ y }) => y > foot + 10));
    expect(numbers.map(({ text }) => text)).toEqual(['1', '2']);
    for (const { x, size } of numbers) expect(Math.abs(x + size / 4 - middle)).toBeLessThan(0.5);
  });
});

describe('footnotes', () => {
  it('are raised numbers in the text and before the note, from 1 on each page', async () => {
    const page = (at: number) =>
      Array.from({ length: 40 }, (_, line) =>
        body(`p${at}-${line}`, [
          ...inline('A paragraph'),
          ...(line === 0 ? [note(`n${at}`, at, 'footnote', `NOTE ${at}`)] : []),
        ]),
      );
    const { pages } = await render({ ...document(...page(1), ...page(2)), edition: 'en' });
    const small = pages.map((lines) =>
      lines.filter(({ size }) => size < 8).map(({ text }) => text),
    );
    expect(small.slice(0, 2)).toEqual([
      ['1', '1'],
      ['1', '1'],
    ]);
  });
});

describe('structure', () => {
  it('is English as a whole, with no passage marked as foreign', () => {
    const tagged = new TaggedFile(file);
    expect(tagged.faults).toEqual([]);
    expect(file.catalog).toContain('en-GB');
    expect(file.dictionaries.filter((one) => one.includes('/Lang (en)'))).toEqual([]);
  });

  it('has headings with their numbers in the outline', () => {
    const titles = file.outline.map(({ title }) => title);
    expect(titles).toEqual([
      'I. Implementation of the 2021 Plan',
      'II. Main Tasks for 2022',
      'Annex: Explanation of Terms',
    ]);
  });
});
