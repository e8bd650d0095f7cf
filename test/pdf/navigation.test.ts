/** Getting about in the file: the outline, places by block id, links, the contents, the numbers of pages. */
import { describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import {
  body,
  contents,
  cover,
  document,
  heading,
  inline,
  pageBreak,
  reference,
} from '../support/build.js';
import { report } from '../support/report.js';
import { facesOf } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { PdfFile, type OutlineEntry } from './read-pdf.js';

const faces = facesOf(testHouseStyle);
const read = async (doc: Doc): Promise<PdfFile> =>
  new PdfFile((await renderPdf(doc, testHouseStyle, faces)).bytes);

const shown = (entries: readonly OutlineEntry[], depth = 0): string[] =>
  entries.flatMap(({ title, below }) => [
    `${'  '.repeat(depth)}${title}`,
    ...shown(below, depth + 1),
  ]);

it('nests the outline by level, with the numbers as printed', async () => {
  expect(shown((await read(report)).outline)).toEqual([
    '一、2021年国民经济和社会发展计划执行情况',
    '  （一）更大力度推进科技创新，现代产业构建新体系。',
    '  （二）更大力度稳投资促消费。',
    '    1.项目支撑',
    '      （1）重大项目',
    '二、2022年计划草案',
    '  （一）主要预期目标。',
  ]);
});

it('names a place for every block and every row', async () => {
  const { destinations } = await read(report);
  const ids = report.blocks.flatMap((block) => ('id' in block ? block.id : []));
  const rows = report.blocks.flatMap((block) => (block.type === 'table' ? block.body : []));
  expect([...destinations.keys()].sort()).toEqual(
    [...ids, ...rows.flatMap((row) => row.id ?? [])].sort(),
  );
  expect([...destinations.values()]).not.toContain(-1);
  expect(destinations.get('cover')).toBe(0);
  expect(destinations.get('contents')).toBe(1);
  expect(destinations.get('preamble')).toBe(2);
});

it('leads references to their places, and nowhere where there is none', async () => {
  const { links } = await read(
    document(
      body('text', [reference('text', '见本段'), ...inline('和'), reference('nowhere', '附件')]),
    ),
  );
  expect(links).toEqual(['text']);
});

describe('page numbers', () => {
  const doc = document(
    cover(['title', 'COVER']),
    contents(1),
    pageBreak,
    heading('one', 1, '1.', 'ONE'),
    pageBreak,
    heading('two', 1, '2.', 'TWO'),
  );
  const pages = read(doc).then((file) => file.pages);
  const foot = testHouseStyle.page.height - testHouseStyle.page.bottom;

  it('begin with 1 behind the cover, which has none', async () => {
    const numbers = (await pages).map((page) =>
      page.filter((line) => line.y > foot).map((line) => line.text),
    );
    expect(numbers).toEqual([[], ['—', ' 1 ', '—'], ['—', ' 2 ', '—'], ['—', ' 3 ', '—']]);
    expect((await read(doc)).catalog).toMatch(/\/PageLabels <<\n\/Nums \[0 <<\n>> 1 <<\n\/S \/D/);
  });

  it('stand at the outer edge, the dash 7 mm below the type area', async () => {
    const { page, paragraphs, pageNumber } = testHouseStyle;
    const [, first = [], second = []] = await pages;
    const right = first.filter((line) => line.y > foot);
    const left = second.filter((line) => line.y > foot);
    expect(left[0]?.x).toBeCloseTo(page.left + pageNumber.indent, 1);
    // A dash of Tinos is one em wide.
    const end = (right.at(-1)?.x ?? 0) + paragraphs.pageNumber.size;
    expect(end).toBeCloseTo(page.width - page.right - pageNumber.indent, 1);
    const dash = (right[0]?.y ?? 0) - paragraphs.pageNumber.size / 3;
    expect(dash).toBeCloseTo(foot + pageNumber.distance, 1);
  });

  it('stand in the contents as they are printed', async () => {
    const [, page = []] = await pages;
    const text = page.map((part) => (part.y < foot ? part.text : '')).join('');
    expect(text.replace(/…+/g, '…')).toBe('□□1.ONE…22.TWO…3');
  });
});
