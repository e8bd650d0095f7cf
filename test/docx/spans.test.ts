/** Tables with cells that span, figures that align, and tables on turned pages. */
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/doc/nodes.js';
import { testHouseStyle } from '../support/house-style.js';
import {
  body,
  cell,
  cover,
  document,
  inline,
  note,
  pageBreak,
  row,
  table,
} from '../support/build.js';
import {
  all,
  at,
  elements,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
} from './read-docx.js';

const COLUMNS = [
  { role: 'name', share: 2 },
  { role: 'figure', share: 1 },
  { role: 'figure', share: 1 },
] as const;

const FUNDS = table('funds', '表2：资金安排', COLUMNS, [
  row('head', [cell('项目', 1, 2), cell('资金来源', 2)]),
  row('head', ['上级', '县级']),
  row('item', [cell('农村公路', 1, 2), '1200', '350.5']),
  row('item', ['86', '14']),
  row('item', ['居家养老', cell('按实际人数据实结算', 2)], 'care'),
]);

describe('cells that span', () => {
  it('fill the grid in every row, those that go on below included', async () => {
    const { document: root } = await rendered(document(FUNDS));
    const grid = all(root, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid).toEqual([4423, 2211, 2211]);
    const rows = all(root, 'w:tr').map((tr) =>
      elements(tr, 'w:tc').map((tc) => [
        textOf(tc),
        Number(at(tc, 'w:tcPr', 'w:tcW')?.attributes['w:w']),
        value(tc, 'w:tcPr', 'w:gridSpan'),
        value(tc, 'w:tcPr', 'w:vMerge'),
      ]),
    );
    expect(rows).toEqual([
      [
        ['项目', 4423, undefined, 'restart'],
        ['资金来源', 4422, '2', undefined],
      ],
      [
        ['', 4423, undefined, 'continue'],
        ['上级', 2211, undefined, undefined],
        ['县级', 2211, undefined, undefined],
      ],
      [
        ['农村公路', 4423, undefined, 'restart'],
        ['1200', 2211, undefined, undefined],
        ['350.5', 2211, undefined, undefined],
      ],
      [
        ['', 4423, undefined, 'continue'],
        ['86', 2211, undefined, undefined],
        ['14', 2211, undefined, undefined],
      ],
      [
        ['居家养老', 4423, undefined, undefined],
        ['按实际人数据实结算', 4422, '2', undefined],
      ],
    ]);
  });

  it('keep the rows that they span on one page', async () => {
    const docx = await rendered(document(FUNDS));
    const kept = all(docx.document, 'w:tr').map((tr) =>
      all(tr, 'w:p').every(
        (p) => at(styleNamed(docx, styleOf(p) ?? ''), 'w:pPr', 'w:keepNext') !== undefined,
      ),
    );
    expect(kept).toEqual([true, true, true, false, false]);
  });
});

describe('figures', () => {
  const figures = (...words: readonly string[]) =>
    document(
      table(
        't',
        '表1：目标',
        [{ role: 'figure', share: 1 }],
        words.map((word) => row('item', [word])),
      ),
    );

  it('hang on one decimal tab stop a column, which stands in a style', async () => {
    const words = ['8.5左右', '1103.75', '≥96', '-7.1', '同口径5.9'];
    const docx = await rendered(figures(...words));
    expect(all(docx.document, 'w:tc').map(textOf)).toEqual(words);
    expect(
      new Set(all(docx.document, 'w:tc').flatMap((tc) => all(tc, 'w:p').map(styleOf))),
    ).toEqual(new Set(['TableFigure1']));
    const style = at(styleNamed(docx, 'TableFigure1'), 'w:pPr');
    expect(at(style, 'w:tabs', 'w:tab')?.attributes['w:val']).toBe('decimal');
    expect(value(style, 'w:jc')).toBe('left');
  });

  it('stand in the middle of the column as a block', async () => {
    const docx = await rendered(figures('12.50', '8左右'));
    // 8845 twips less the paddings of 80 on both sides; 1 character of 210 before the point, 2 behind it.
    const position = (8845 - 160 + 210 - 2 * 210) / 2;
    const stop = at(styleNamed(docx, 'TableFigure1'), 'w:pPr', 'w:tabs', 'w:tab');
    expect(Math.abs(Number(stop?.attributes['w:pos']) - position)).toBeLessThanOrEqual(10);
  });

  it('are told from words, which are centred', async () => {
    const docx = await rendered(figures('8.5', '—', '以市下达指标为准', '5.9—6.1', ''));
    const styles = all(docx.document, 'w:tc').map((tc) => all(tc, 'w:p').map(styleOf).join());
    expect(styles).toEqual(['TableFigure1', ...Array<string>(4).fill('TableFigure')]);
    expect(value(styleNamed(docx, 'TableFigure'), 'w:pPr', 'w:jc')).toBe('center');
  });

  it('stay where the house style sets them to the right', async () => {
    const { paragraphs: looks } = testHouseStyle;
    const tableFigure = { ...looks.tableFigure, align: 'right' } as const;
    const style = { ...testHouseStyle, paragraphs: { ...looks, tableFigure } };
    const docx = await rendered(figures('8.5', '100'), style);
    expect(all(docx.document, 'w:tc').map((tc) => all(tc, 'w:p').map(styleOf).join())).toEqual([
      'TableFigure',
      'TableFigure',
    ]);
  });
});

describe('a landscape table', () => {
  const turned = (id: string) =>
    table(
      id,
      '表3：资金安排',
      COLUMNS,
      [row('item', ['公路', '1', '2'])],
      ['注：略。'],
      'landscape',
    );

  async function sections(...blocks: readonly Block[]) {
    const { document: root } = await rendered(document(...blocks));
    return all(root, 'w:sectPr');
  }

  it('stands on turned pages of its own, with caption and notes, its head at the binding edge', async () => {
    const docx = await rendered(document(body('p', '正文。'), turned('t'), body('q', '此外。')));
    const [before, page, after] = all(docx.document, 'w:sectPr');
    expect(at(page, 'w:pgSz')?.attributes).toEqual({
      'w:w': '16838',
      'w:h': '11906',
      'w:orient': 'landscape',
    });
    // 订口 28 mm above, 切口 26 mm below, 天头 37 mm to the right.
    expect(at(page, 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1587',
      'w:bottom': '1474',
      'w:right': '2098',
      'w:left': '1984',
    });
    expect([before, after].map((s) => at(s, 'w:pgSz')?.attributes['w:orient'])).toEqual([
      'portrait',
      'portrait',
    ]);
    const grid = all(docx.document, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2098 - 1984);
    expect(paragraphs(docx).map(styleOf)).toEqual([
      'BodyText',
      'Caption',
      // Kept with the note.
      'TableNameKept',
      'TableFigure1Kept',
      'TableFigure1Kept',
      'TableNote',
      'BodyText',
    ]);
  });

  it('goes on with numbers, head and foot of the pages before', async () => {
    const found = await sections(
      cover(['title', '报告']),
      body('p', '正文。'),
      turned('t'),
      body('q', '完。'),
    );
    expect(found.map((s) => at(s, 'w:pgNumType')?.attributes['w:start'])).toEqual([
      undefined,
      '1',
      undefined,
      undefined,
    ]);
    // Without references of their own, sections have those of the one before.
    expect(found.map((s) => elements(s, 'w:footerReference').length)).toEqual([0, 2, 0, 0]);
  });

  it('shares its section with the next one', async () => {
    expect(await sections(turned('t'), turned('u'))).toHaveLength(1);
  });

  it('leaves no page empty where page breaks stand around it', async () => {
    const docx = await rendered(
      document(body('p', '正文。'), pageBreak, turned('t'), pageBreak, body('q', '完。')),
    );
    expect(paragraphs(docx).map(styleOf)).not.toContain('PageBreak');
    expect(all(docx.document, 'w:sectPr')).toHaveLength(3);
  });

  it('keeps a page break that parts text', async () => {
    const docx = await rendered(document(body('p', '正文。'), pageBreak, body('q', '完。')));
    expect(paragraphs(docx).map(styleOf)).toContain('PageBreak');
  });
});

it('prints the mark of a note in a cell beside its figure', async () => {
  const words = [...inline('8.5'), note('n', 1, 'footnote', '初步统计数。')];
  const docx = await rendered(
    document(table('t', '表1：目标', [{ role: 'figure', share: 1 }], [row('item', [cell(words)])])),
  );
  const [paragraph] = all(docx.document, 'w:tc').flatMap((tc) => all(tc, 'w:p'));
  expect(paragraph && styleOf(paragraph)).toBe('TableFigure1');
  expect(paragraph && all(paragraph, 'w:footnoteReference')).toHaveLength(1);
});
