/** Lists, pictures, annexes and signatures: where they stand, and what stays together. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Image } from '../../src/core/image.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import {
  annex,
  annexList,
  body,
  cell,
  document,
  heading,
  list,
  note,
  picture,
  row,
  signature,
  table,
} from '../support/build.js';
import { facesOf } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { filled, find, pagesOf, render, textOf, words } from './rendering.js';

const { page, paragraphs } = testHouseStyle;
const measure = page.width - page.left - page.right;

/** A picture of one colour. */
function image(width: number, height: number): Image {
  const png = new PNG({ width, height });
  png.data.fill(0x80);
  const bytes = PNG.sync.write(png, { colorType: 2 });
  return { format: 'png', bytes, width, height };
}

describe('a list', () => {
  it('prints each item behind its label, indented as the style says', async () => {
    const [lines = []] = await pagesOf(
      list('l', ['1.', 'FIRST'], ['2.', 'SECOND']),
      body('b', 'BEHIND'),
    );
    expect(textOf(lines)).toBe('1.FIRST 2.SECOND BEHIND');
    expect(find(lines, '1.FIRST').x).toBeCloseTo(find(lines, 'BEHIND').x, 1);
  });

  it('sets its labels apart where they would read as part of a figure', async () => {
    const runsIn = await render(document(list('l', ['1.', '2021'])));
    const plain = await render(document(list('l', ['1.', 'A2021'])));
    // The label is three quarters of an em wide; the text is another element, and begins where it is told to.
    const gap = ({ content }: { content: (page: number) => string }): number => {
      const [label = 0, text = 0] = [...content(0).matchAll(/^1 0 0 -1 ([\d.]+) [\d.]+ Tm$/gm)].map(
        ([, x]) => Number(x),
      );
      return (text - label) / paragraphs.list.size - 3 / 4;
    };
    expect(gap({ content: (at) => runsIn.content(at) })).toBeCloseTo(1 / 4, 2);
    expect(gap({ content: (at) => plain.content(at) })).toBeCloseTo(0, 2);
  });
});

describe('a picture', () => {
  /** Width and height that the picture of a page is drawn with, and where its left and lower edges are. */
  const drawn = (content: string): number[] => {
    const found = /([\d.]+) 0 0 -([\d.]+) ([\d.]+) ([\d.]+) cm\n\/I\d+ Do/.exec(content);
    return (found ?? []).slice(1).map(Number);
  };

  it('is as wide as its share of the measure, in the middle, above its caption', async () => {
    const file = await render(
      document(body('a', 'A'), picture('p', image(40, 20), 0.5, 'CAPTION')),
    );
    const [width = 0, height = 0, left = 0, bottom = 0] = drawn(file.content(0));
    expect(width).toBeCloseTo(measure / 2, 1);
    expect(height).toBeCloseTo(measure / 4, 1);
    expect(left).toBeCloseTo(page.left + measure / 4, 1);
    expect(find(file.pages[0] ?? [], 'CAPTION').y).toBeGreaterThan(bottom);
    expect(file.destinations.get('p')).toBe(0);
  });

  it.each([8, 9, 10, 11, 12, 20])('stays with its caption, after %i lines', async (lines) => {
    const file = await render(
      document(...filled(lines), picture('p', image(10, 8), 0.9, 'CAPTION')),
    );
    const at = file.pages.findIndex((found) => textOf(found).includes('CAPTION'));
    expect(drawn(file.content(at))).toHaveLength(4);
    expect(file.destinations.get('p')).toBe(at);
  });

  it('stays with the heading above it', async () => {
    for (const lines of [8, 9, 10, 11]) {
      const file = await render(
        document(
          ...filled(lines),
          heading('h', 1, '1.', 'HEADING'),
          picture('p', image(10, 8), 0.9, 'CAPTION'),
        ),
      );
      const at = file.pages.findIndex((found) => textOf(found).includes('HEADING'));
      expect(drawn(file.content(at))).toHaveLength(4);
    }
  });

  it('that is higher than the page is made smaller, so that its caption has room', async () => {
    const file = await render(document(picture('p', image(10, 40), 1, 'CAPTION'), body('b', 'B')));
    const [width = 0, height = 0] = drawn(file.content(0));
    expect(width * 4).toBeCloseTo(height, 1);
    expect(height).toBeLessThan(page.height - page.top - page.bottom);
    expect(textOf(file.pages[0] ?? [])).toContain('CAPTION');
  });

  it('gives the same bytes again, and is embedded once where it stands twice', async () => {
    const same = image(7, 5);
    const doc = document(picture('p', same, 0.2, 'ONE'), picture('q', same, 0.4, 'TWO'));
    const faces = facesOf(testHouseStyle);
    const [first, second] = [
      await renderPdf(doc, testHouseStyle, faces),
      await renderPdf(doc, testHouseStyle, faces),
    ];
    expect(second.bytes).toEqual(first.bytes);
    const { dictionaries } = await render(doc);
    expect(dictionaries.filter((each) => each.includes('/Subtype /Image'))).toHaveLength(1);
  });
});

describe('the list of annexes', () => {
  const long = words(40);

  it('begins further lines under the first character of the title', async () => {
    const [lines = []] = await pagesOf(
      body('a', 'BODY'),
      annexList(['1.', `FIRST ${long}`, 'x'], ['2.', 'SECOND', 'y']),
    );
    const first = lines.filter((line) => /FIRST|W\d/.test(line.text));
    // The word 附件： is three characters, the label a digit, a point and a gap.
    const { size, left } = paragraphs.annexList;
    const [, second] = first;
    const label = find(lines, '2.SECOND');
    const word = label.x - page.left - left;
    expect(word / size).toBeGreaterThan(1.5);
    expect((second?.x ?? 0) - label.x).toBeCloseTo(size, 1);
    expect(first.length).toBeGreaterThan(2);
    for (const line of first.slice(2)) expect(line.x).toBeCloseTo(second?.x ?? 0, 1);
  });

  it('has no number where there is one only', async () => {
    const [lines = []] = await pagesOf(annexList(['', `TITLE ${long}`, 'x']));
    expect(textOf(lines)).toMatch(/^□+ ?TITLE W0/);
  });

  it('leads to the annexes', async () => {
    const file = await render(
      document(
        annexList(['1.', 'ONE', 'x'], ['2.', 'TWO', 'y']),
        annex('x', '1', 'ONE'),
        annex('y', '2', 'TWO'),
      ),
    );
    expect(file.links).toEqual(['x', 'y']);
    expect([file.destinations.get('x'), file.destinations.get('y')]).toEqual([1, 2]);
  });
});

describe('an annex', () => {
  it('begins a page, its label on the first line and its title on the third', async () => {
    const pages = await pagesOf(body('a', 'BODY'), annex('x', 'LABEL', 'TITLE'), body('b', 'TEXT'));
    expect(pages.map(textOf)).toEqual(['BODY', 'LABEL TITLE TEXT']);
    const [, lines = []] = pages;
    expect(find(lines, 'LABEL').x).toBeCloseTo(page.left, 1);
    const third = page.top + 2 * page.linePitch;
    const { y } = find(lines, 'TITLE');
    expect(y).toBeGreaterThan(third);
    expect(y).toBeLessThan(third + paragraphs.annexTitle.pitch);
  });

  it('stands in the outline with the headings that belong to it', async () => {
    const { outline } = await render(
      document(
        heading('h', 1, '一、', '正文'),
        annex('x', '附件1', '名词解释'),
        heading('i', 1, '一、', '经济'),
        heading('j', 2, '（一）', '增长'),
        annex('y', '附件2', '项目表'),
      ),
    );
    expect(outline).toEqual([
      { title: '一、正文', below: [] },
      {
        title: '附件1　名词解释',
        below: [{ title: '一、经济', below: [{ title: '（一）增长', below: [] }] }],
      },
      { title: '附件2　项目表', below: [] },
    ]);
  });
});

describe('a signature', () => {
  it('ends as far from the edge as the style says, the date below', async () => {
    const [lines = []] = await pagesOf(body('a', 'A'), signature('OFFICE', '2022'));
    const [office, date] = [find(lines, 'OFFICE'), find(lines, '2022')];
    expect(date.y - office.y).toBeCloseTo(page.linePitch, 1);
    const { size, right } = paragraphs.signature;
    expect(date.x + 2 * size).toBeCloseTo(page.width - page.right - right, 1);
  });

  it('has the date begin two characters to the right of a longer organ', async () => {
    const [lines = []] = await pagesOf(body('a', 'A'), signature('DEVELOPMENT OFFICE', '2022'));
    const [office, date] = [find(lines, 'DEVELOPMENT OFFICE'), find(lines, '2022')];
    // Widths are estimated, half a character for a letter: near enough that the eye sees two characters.
    const { size } = paragraphs.signature;
    expect((date.x - office.x) / size).toBeGreaterThan(1);
    expect(date.x + 2 * size).toBeLessThan(page.width - page.right - paragraphs.signature.right);
  });

  it('is not parted by a page', async () => {
    for (const lines of [19, 20, 21, 22]) {
      const pages = await pagesOf(...filled(lines), signature('OFFICE', '2022'));
      expect(pages.map(textOf).join('|')).toContain('OFFICE 2022');
    }
  });
});

it('gives every block a place, whatever it is', async () => {
  const listed = note('n', 1, 'annex', 'NOTE');
  const { destinations } = await render(
    document(
      body('text', [listed]),
      list('list', ['1.', 'ITEM']),
      table('table', 'CAPTION', [{ role: 'name', share: 1 }], [row('item', [cell('A')], 'row')]),
      picture('picture', image(4, 4), 0.1, []),
      annexList(['', 'TITLE', 'annex']),
      signature('OFFICE', '2022'),
      annex('annex', 'LABEL', 'TITLE'),
      { type: 'noteList', id: 'notes', placement: 'annex', notes: [listed], origin: listed.origin },
    ),
  );
  const ids = ['annex', 'annexes', 'list', 'notes', 'picture', 'row', 'signature', 'table', 'text'];
  expect([...destinations.keys()].sort()).toEqual([...ids, 'mark:n', 'note:n'].sort());
});
