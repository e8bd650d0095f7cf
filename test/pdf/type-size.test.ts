/** One word changed in the style file, and the pages follow: lines by the page, characters by the size. */
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { resolveStyle } from '../../src/style/resolve.js';
import type { HouseStyle } from '../../src/style/style.js';
import { readFileSync } from 'node:fs';
import { readStyle } from '../style/read-style.js';
import { body, document, heading } from '../support/build.js';
import { facesOf } from '../support/faces.js';
import { PdfFile } from './read-pdf.js';
import { baselines, withinType } from './rendering.js';

/** The project's house style with its body in another size, and what else is said to change. */
function styled(size: string, change = (text: string): string => text): HouseStyle {
  const text = readFileSync('templates/style/gbt9704.yaml', 'utf8');
  const changed = text.replace(/(\n {2}body:\n {4}face: fangsong\n {4}size: )三号/, `$1${size}`);
  if (size !== '三号' && changed === text) throw new Error('the style’s body is not where it was');
  const { data, at } = readStyle(change(changed));
  const { style } = resolveStyle(data, at);
  if (style === undefined) throw new Error('the style does not resolve');
  return style;
}

async function pagesIn(style: HouseStyle, text: string) {
  const doc = document(heading('h', 1, '一、', '标题'), body('a', text));
  const { bytes } = await renderPdf(doc, style, facesOf(style));
  return new PdfFile(bytes).pages.map((lines) => withinType(lines, style));
}

/** Tinos prints its blank for each character: three quarters of an em, so lines are counted, not characters. */
const CHINESE = '国民经济和社会发展计划'.repeat(300);

describe('a body of 小三 in place of 三号', () => {
  const small = styled('小三');

  it('keeps 22 lines a page, at the same distance', async () => {
    const [first = [], second = []] = await pagesIn(small, CHINESE);
    for (const lines of [first, second]) {
      const grid = baselines(lines);
      expect(grid).toHaveLength(22);
      grid.forEach((y, at) => {
        expect(y - (grid[0] ?? 0)).toBeCloseTo(
          (at * (small.page.height - small.page.top - small.page.bottom)) / 22,
          1,
        );
      });
    }
  });

  it('indents by two of its own characters, and headings follow', async () => {
    const [lines = []] = await pagesIn(small, CHINESE);
    const [title, text] = lines;
    expect(title?.size).toBe(15);
    expect(text?.size).toBe(15);
    expect((text?.x ?? 0) - small.page.left).toBeCloseTo(30, 1);
  });

  it('has more characters a line', async () => {
    const longest = async (style: HouseStyle): Promise<number> => {
      const [lines = []] = await pagesIn(style, CHINESE);
      return Math.max(...lines.map((line) => line.text.length));
    };
    expect(await longest(small)).toBeGreaterThan(await longest(styled('三号')));
  });
});

it('has the lines that the file says where it says another number', async () => {
  const loose = styled('小三', (text) => text.replace('lines: 22', 'lines: 20'));
  const [first = []] = await pagesIn(loose, CHINESE);
  expect(baselines(first)).toHaveLength(20);
});
