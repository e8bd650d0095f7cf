/** Colours of the page: the black plate alone, so that nothing has to fit on anything else in print. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { everything } from '../support/everything.js';
import { report } from '../support/report.js';
import { plain, readValues, type Value } from './pdf-values.js';
import type { PdfFile } from './read-pdf.js';
import { render } from './rendering.js';

const COLOURS = new Set([
  'g',
  'G',
  'rg',
  'RG',
  'k',
  'K',
  'cs',
  'CS',
  'sc',
  'SC',
  'scn',
  'SCN',
  'sh',
]);
const PAINTS = new Set(['TJ', 'Tj', 'S', 's', 'f', 'F', 'B', 'b']);

/** Operators that choose a colour, with their operands, and those that paint with the one that was chosen. */
function operatorsOf(file: PdfFile, page: number): readonly string[] {
  const found: string[] = [];
  let operands: Value[] = [];
  for (const value of readValues(file.content(page))) {
    if (typeof value === 'string' && !value.startsWith('/')) {
      if (COLOURS.has(value)) found.push([...operands, value].map(plain).join(' '));
      else if (PAINTS.has(value)) found.push(value);
      operands = [];
    } else {
      operands.push(value);
    }
  }
  return found;
}

const marked = async (): Promise<Doc> => everything({ stage: '征求意见稿', contents: true });

describe.each([
  ['a plain report', async (): Promise<Doc> => Promise.resolve(report)],
  ['a report with a watermark, pictures and all else', marked],
] as const)('%s', (_, given) => {
  it('is painted in tints of black, and in black from the beginning of each page', async () => {
    const doc = await given();
    const file = await render(doc);
    const pages = file.pageObjects.map((_object, page) => operatorsOf(file, page));
    for (const operators of pages) {
      expect(operators.slice(0, 2)).toEqual(['0 0 0 1 k', '0 0 0 1 K']);
      const chosen = operators.filter((operator) => !PAINTS.has(operator)).slice(2);
      expect(chosen).toEqual(doc.furniture.watermark === '' ? [] : ['0 0 0 0.12 k']);
    }
    expect(pages.flat().length).toBeGreaterThan(100);
  });
});

it('a colour is seen wherever it is chosen', () => {
  const file = { content: () => '1 0 0 rg [<00>] TJ /DeviceRGB cs' };
  // Only the content is asked for.
  expect(operatorsOf(file as unknown as PdfFile, 0)).toEqual(['1 0 0 rg', 'TJ', '/DeviceRGB cs']);
});
