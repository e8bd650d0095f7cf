/** What a stage or a review copy adds: words in the cover's corner, running head, watermark, foot, line numbers. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import type { Furniture } from '../../src/doc/nodes.js';
import { body, cover, document, noFurniture, row, table } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import {
  all,
  at,
  elements,
  only,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
  type Docx,
} from './read-docx.js';

const BLOCKS = [
  cover(['title', '报告']),
  body('p', '正文。'),
  table('t', '表1', [{ role: 'name', share: 1 }], [row('item', ['甲'])], [], 'landscape'),
];

function furnished(furniture: Partial<Furniture>, style = testHouseStyle): Promise<Docx> {
  const doc = document(...BLOCKS);
  return rendered({ ...doc, furniture: { ...noFurniture, ...furniture } }, style);
}

/** The text of the headers that each section names itself; a section that names none has those of the one before. */
function headersOf(docx: Docx): readonly (readonly string[])[] {
  const parts = new Map(
    all(docx.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'],
      `word/${attributes['Target'] ?? ''}`,
    ]),
  );
  return all(docx.document, 'w:sectPr').map((section) =>
    elements(section, 'w:headerReference').map((reference) =>
      textOf(docx.part(parts.get(reference.attributes['r:id'] ?? '') ?? '')),
    ),
  );
}

it('leaves a report without a stage as it is', async () => {
  const docx = await furnished({});
  expect(docx.names.filter((name) => name.includes('header'))).toEqual([]);
  expect(all(docx.document, 'w:lnNumType')).toEqual([]);
});

it('sets the words of the corner above the cover, a line each', async () => {
  const docx = await furnished({ corner: ['送审稿', '第三稿'] });
  expect(
    paragraphs(docx)
      .slice(0, 3)
      .map((p) => [styleOf(p), textOf(p)]),
  ).toEqual([
    ['CoverCorner', '送审稿'],
    ['CoverCorner', '第三稿'],
    ['Title', '报告'],
  ]);
});

it('sets the running head on odd and even pages from the text on, not on the cover', async () => {
  const docx = await furnished({ runningHead: '送审稿' });
  expect(headersOf(docx)).toEqual([[], ['送审稿', '送审稿'], []]);
  const paragraph = only(all(docx.part('word/header1.xml'), 'w:p'));
  expect(styleOf(paragraph)).toBe('Header');
});

describe('the watermark', () => {
  it('is drawn as Word draws it, behind the text of every page', async () => {
    const docx = await furnished({ watermark: '征求意见稿' });
    const headers = docx.names.filter((name) => /word\/header\d/.test(name));
    // Odd and even, of the cover and of what follows.
    expect(headers).toHaveLength(4);
    const names = headers.map((name) => {
      const shape = only(all(docx.part(name), 'v:shape')).attributes;
      expect(shape['style']).toContain('rotation:315');
      // Five characters of 96 pt.
      expect(shape['style']).toContain('width:480pt;height:96pt');
      const text = only(elements(only(all(docx.part(name), 'v:shape')), 'v:textpath')).attributes;
      expect([text['string'], text['style']]).toEqual([
        '征求意见稿',
        expect.stringContaining('"黑体"'),
      ]);
      return shape['id'];
    });
    expect(names.sort()).toEqual([1, 2, 3, 4].map((part) => `PowerPlusWaterMarkObject${part}001`));
  });

  it('stands beside a running head in one header', async () => {
    const docx = await furnished({ watermark: '送审稿', runningHead: '送审稿' });
    expect(headersOf(docx)).toEqual([['', ''], ['送审稿', '送审稿'], []]);
  });
});

it('sets the foot of a review copy on the inner side of the page number', async () => {
  const docx = await furnished({ foot: '送审稿第三稿（2022年1月5日）' });
  expect(['word/footer1.xml', 'word/footer2.xml'].map((name) => textOf(docx.part(name)))).toEqual([
    '送审稿第三稿（2022年1月5日）\u3000— 1 —',
    '— 1 —\u3000送审稿第三稿（2022年1月5日）',
  ]);
  const styles = all(docx.part('word/footer1.xml'), 'w:r').map((run) =>
    value(run, 'w:rPr', 'w:rStyle'),
  );
  expect(styles).toContain('ReviewFoot');
  expect(value(styleNamed(docx, 'ReviewFoot'), 'w:rPr', 'w:sz')).toBe('21');
});

it('numbers the lines of a review copy, from 1 on each page, save on the cover', async () => {
  const lineNumbers = { every: 5, distance: points(14) };
  const docx = await furnished({}, { ...testHouseStyle, lineNumbers });
  const numbers = all(docx.document, 'w:sectPr').map((s) => at(s, 'w:lnNumType')?.attributes);
  const wanted = { 'w:countBy': '5', 'w:distance': '280', 'w:restart': 'newPage' };
  expect(numbers).toEqual([undefined, wanted, wanted]);
  // Word sets the numbers in the character style of this name.
  expect(value(styleNamed(docx, 'LineNumber'), 'w:name')).toBe('line number');
});
