/** Two languages beside each other in Word: a row for each pair, the language and the look of each side. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { bilingual } from '../../src/parallel/bilingual.js';
import { parallelOf } from '../../src/style/parallel.js';
import { testHouseStyle } from '../support/house-style.js';
import { chinese, english } from '../parallel/sample.js';
import {
  all,
  at,
  elements,
  ownText,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
} from './read-docx.js';

const docx = await rendered(bilingual(chinese, english).doc);
const tables = all(docx.document, 'w:tbl').filter(
  (table) => value(table, 'w:tblPr', 'w:tblStyle') === 'ReportParallel',
);
const rows = tables.flatMap((table) => all(table, 'w:tr'));
const cells = rows.map((row) => elements(row, 'w:tc'));

describe('a pair', () => {
  it('is a row of two cells, pairs that follow one another are one table', () => {
    expect(tables).toHaveLength(3);
    expect(cells.every((row) => row.length === 2)).toBe(true);
    expect(cells.slice(0, 3).map((row) => row.map(textOf))).toMatchObject([
      ['各位代表：', 'Fellow Deputies,'],
      [expect.stringMatching(/^根据市委/), expect.stringMatching(/^As required/)],
      [
        expect.stringContaining('2021年国民经济'),
        'I. Implementation of the 2021 Plan for National Economic and Social Development',
      ],
    ]);
  });

  it('may go on over pages', () => {
    expect(rows.some((row) => at(row, 'w:trPr', 'w:cantSplit') !== undefined)).toBe(false);
  });

  it('has cells that are as wide as the style says, together as wide as the type area', async () => {
    const widths = async (sourceShare: number) => {
      const parallel = { ...parallelOf(testHouseStyle), sourceShare };
      const file = await rendered(bilingual(chinese, english).doc, { ...testHouseStyle, parallel });
      const table = all(file.document, 'w:tbl').find(
        (one) => value(one, 'w:tblPr', 'w:tblStyle') === 'ReportParallel',
      );
      return table === undefined
        ? []
        : all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    };
    const [left = 0, right = 0] = await widths(0.5);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    const gutter = 20 * parallelOf(testHouseStyle).gutter;
    const [narrow = 0, wide = 0] = await widths(0.3);
    expect(narrow + wide).toBe(left + right);
    expect((narrow - gutter / 2) / (left + right - gutter)).toBeCloseTo(0.3, 3);
  });

  it('with one side alone has an empty cell', () => {
    const texts = cells.map((row) => row.map(textOf));
    expect(texts).toContainEqual(['本段尚未翻译，右栏留空。', '']);
    expect(texts).toContainEqual([
      '',
      'This paragraph was added by the translator and has no counterpart.',
    ]);
  });

  it('has in its second cell nothing but styles of the translation, which the file has', () => {
    const styles = cells.flatMap(([, right]) =>
      right === undefined || textOf(right) === ''
        ? []
        : elements(right, 'w:p').map((paragraph) => styleOf(paragraph) ?? ''),
    );
    expect(styles.length).toBeGreaterThan(10);
    for (const style of styles) {
      expect(style).toMatch(/Translation$/);
      expect(() => styleNamed(docx, style)).not.toThrow();
    }
  });
});

it('says of every English run that it is English, and of no Chinese one', () => {
  const languageOf = (text: string): readonly (string | undefined)[] =>
    all(docx.document, 'w:r')
      .filter((run) => textOf(run).includes(text))
      .map((run) => value(run, 'w:rPr', 'w:lang'));
  expect(languageOf('“one zone, two centers and three bases”')).toEqual(['en-GB']);
  expect(languageOf('Growth of gross regional product')).toEqual(['en-GB']);
  expect(languageOf('Delivered at')).toEqual(['en-GB']);
  expect(languageOf('全面贯彻')).toEqual([undefined]);
});

it('sets the translation’s lines of the cover at distances of their own, all others at those of the source', async () => {
  const { paragraphs, characters } = testHouseStyle;
  const title = { ...paragraphs.title, pitch: points(20), before: points(6) };
  const parallel = {
    ...parallelOf(testHouseStyle),
    paragraphs: { ...paragraphs, title },
    characters,
  };
  const own = await rendered(bilingual(chinese, english).doc, { ...testHouseStyle, parallel });
  const spacing = (style: string) =>
    at(styleNamed(own, style), 'w:pPr', 'w:spacing')?.attributes ?? {};
  expect(spacing('TitleTranslation')).toMatchObject({ 'w:line': '400', 'w:before': '120' });
  expect(spacing('BodyTextTranslation')).toEqual({});
});

it('counts the headings of the source by Word, and types those of the translation', () => {
  const headings = all(docx.document, 'w:p').filter((paragraph) =>
    styleOf(paragraph)?.startsWith('Heading1'),
  );
  expect(headings.map(textOf)).toEqual([
    '2021年国民经济和社会发展计划执行情况',
    'I. Implementation of the 2021 Plan for National Economic and Social Development',
  ]);
  expect(headings.map((paragraph) => value(paragraph, 'w:pPr', 'w:numPr', 'w:numId'))).toEqual([
    undefined,
    '0',
  ]);
});

it('has a note that both languages have once, and points to it from the other', () => {
  expect(all(docx.document, 'w:footnoteReference')).toHaveLength(2);
  const fields = all(docx.document, 'w:instrText').map(ownText);
  expect(fields.filter((text) => text.includes('NOTEREF n_plan'))).toHaveLength(1);
});

it('sets a panel as one box of two columns', () => {
  const [box] = all(docx.document, 'w:tbl').filter(
    (table) => value(table, 'w:tblPr', 'w:tblStyle') === 'ReportParallelPanel',
  );
  const texts =
    box === undefined ? [] : all(box, 'w:tr').map((row) => elements(row, 'w:tc').map(textOf));
  expect(texts[0]).toEqual(['专栏1：工业强区类项目', 'Box 1: Projects to Strengthen Industry']);
  expect(texts).toHaveLength(3);
});
