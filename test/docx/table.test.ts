/** Tables, panels, and what keeps their parts together. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { columnWidths } from '../../src/render/docx/column-widths.js';
import { measure } from '../../src/render/docx/lengths.js';
import type { HouseStyle } from '../../src/style/style.js';
import { testHouseStyle } from '../support/house-style.js';
import { body, document, panel, row, table } from '../support/build.js';
import {
  all,
  at,
  elements,
  only,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
} from './read-docx.js';
import { indicators } from '../support/report.js';

const COLUMNS = [
  { role: 'name', share: 1 },
  { role: 'figure', share: 2 },
] as const;

describe('a table', () => {
  it('is as wide as the type area, with equal widths in grid and cells', async () => {
    const { document: root } = await rendered(document(indicators));
    const grid = all(root, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(measure(testHouseStyle.page));
    expect(value(root, 'w:body', 'w:tbl', 'w:tblPr', 'w:tblStyle')).toBe('ReportTable');
    expect(at(root, 'w:body', 'w:tbl', 'w:tblPr', 'w:tblLayout')?.attributes['w:type']).toBe(
      'fixed',
    );
    for (const cells of all(root, 'w:tr').map((tr) => elements(tr, 'w:tc'))) {
      expect(cells.map((cell) => Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']))).toEqual(
        grid,
      );
    }
  });

  it('repeats its head and splits no row', async () => {
    const { document: root } = await rendered(document(indicators));
    const rows = all(root, 'w:tr');
    expect(rows.map((tr) => at(tr, 'w:trPr', 'w:tblHeader') !== undefined)).toEqual([
      true,
      ...indicators.body.map(() => false),
    ]);
    for (const tr of rows) expect(at(tr, 'w:trPr', 'w:cantSplit')).toBeDefined();
  });

  it('gives each cell the style of its column, and sets parts in', async () => {
    const docx = await rendered(document(indicators));
    const rows = all(docx.document, 'w:tr').map((tr) =>
      all(tr, 'w:p').map((p) => styleOf(p)?.replace('Kept', '')),
    );
    expect(rows[0]).toEqual(['TableHead', 'TableHead', 'TableHead', 'TableHead']);
    expect(rows[1]).toEqual(['TableNumber', 'TableName', 'TableFigure1', 'TableFigure2']);
    // What is no figure is centred.
    expect(rows[2]).toEqual(['TableNumber', 'TableName', 'TableFigure', 'TableFigure']);
    expect(rows.map((styles) => styles[1])).toEqual([
      'TableHead',
      'TableName',
      'TableName',
      'TableName',
      'TablePart',
      'TablePart',
      'TableName',
    ]);
    const indent = at(styleNamed(docx, 'TablePart'), 'w:pPr', 'w:ind');
    expect(indent?.attributes['w:left']).toBe('210');
  });

  it('keeps caption and head with the rows, parts with their parent, the last row with the notes', async () => {
    const docx = await rendered(document(indicators));
    const keeps = (id: string): boolean =>
      at(styleNamed(docx, id), 'w:pPr', 'w:keepNext') !== undefined;
    expect(keeps('Caption')).toBe(true);
    const kept = all(docx.document, 'w:tr').map((tr) =>
      all(tr, 'w:p').every((p) => keeps(styleOf(p) ?? '')),
    );
    // Head, growth and its companion, industry with mining and coal, retail with the notes.
    expect(kept).toEqual([true, true, false, true, true, false, true]);
    expect(keeps('TableNote')).toBe(false);
  });

  it('has a caption above and a paragraph for each note below', async () => {
    const { document: root } = await rendered(document(indicators));
    const order = elements(only(elements(root))).map((child) =>
      child.name === 'w:p' ? styleOf(child) : child.name,
    );
    expect(order).toEqual(['Caption', 'w:tbl', 'TableNote', 'TableNote', 'w:sectPr']);
  });

  it('has a full grid by its style', async () => {
    const docx = await rendered(document(indicators));
    const borders = at(styleNamed(docx, 'ReportTable'), 'w:tblPr', 'w:tblBorders');
    if (borders === undefined) throw new Error('no borders');
    expect(elements(borders).map((rule) => [rule.name, rule.attributes['w:sz']])).toEqual([
      ['w:top', '12'],
      ['w:left', '12'],
      ['w:bottom', '12'],
      ['w:right', '12'],
      ['w:insideH', '4'],
      ['w:insideV', '4'],
    ]);
  });
});

describe('column widths', () => {
  it('follow the shares and add up, whatever the shares', () => {
    expect(columnWidths([...COLUMNS], 8844)).toEqual([2948, 5896]);
    const shares = fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(shares, fc.integer({ min: 2000, max: 20000 }), (given, total) => {
        const widths = columnWidths(
          given.map((share) => ({ role: 'figure', share })),
          total,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(total);
        const all = given.reduce((sum, share) => sum + share, 0);
        given.forEach((share, index) => {
          expect(Math.abs((widths[index] ?? 0) - (total * share) / all)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});

describe('a panel', () => {
  it('is a box of a title row and a text row that may break over pages', async () => {
    const { document: root } = await rendered(
      document(
        panel('panel-1', '专栏1：工业强区类项目', '推进福耀玻璃三期。', '推进博奥镁铝。'),
        body('p', '此外。'),
      ),
    );
    const box = only(all(root, 'w:tbl'));
    expect(value(box, 'w:tblPr', 'w:tblStyle')).toBe('ReportPanel');
    expect(all(box, 'w:gridCol').map((column) => column.attributes['w:w'])).toEqual(['8845']);
    const [title, text, ...more] = all(box, 'w:tr');
    if (title === undefined || text === undefined) throw new Error('two rows are wanted');
    expect(more).toEqual([]);
    expect(all(title, 'w:p').map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['PanelTitle', '专栏1：工业强区类项目'],
    ]);
    expect(all(text, 'w:p').map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['PanelBody', '推进福耀玻璃三期。'],
      ['PanelBody', '推进博奥镁铝。'],
    ]);
    expect(at(title, 'w:trPr', 'w:cantSplit')).toBeDefined();
    expect(at(text, 'w:trPr', 'w:cantSplit')).toBeUndefined();
  });

  it('stands apart from the text by the space above its title and below its text', async () => {
    const { panelTitle, panelBody } = testHouseStyle.paragraphs;
    const apart: HouseStyle = {
      ...testHouseStyle,
      paragraphs: {
        ...testHouseStyle.paragraphs,
        panelTitle: { ...panelTitle, before: points(6) },
        panelBody: { ...panelBody, after: points(8) },
      },
    };
    const docx = await rendered(
      document(body('a', '此前。'), panel('p', '专栏1：工业', '甲。'), body('b', '此外。')),
      apart,
    );
    const spacing = (style: string) =>
      at(styleNamed(docx, style), 'w:pPr', 'w:spacing')?.attributes;
    expect(spacing('PanelAbove')).toEqual({ 'w:line': '120', 'w:lineRule': 'exact' });
    expect(spacing('PanelBelow')).toEqual({ 'w:line': '160', 'w:lineRule': 'exact' });
    const children = elements(only(elements(docx.document))).map((child) =>
      child.name === 'w:p' ? styleOf(child) : child.name,
    );
    expect(children.slice(0, -1)).toEqual([
      'BodyText',
      'PanelAbove',
      'w:tbl',
      'PanelBelow',
      'BodyText',
    ]);
    // On one page with the panel.
    expect(at(styleNamed(docx, 'PanelAbove'), 'w:pPr', 'w:keepNext')).toBeDefined();
  });

  it('stays a file that Word opens when it has a title only', async () => {
    const { document: root } = await rendered(document(panel('panel-1', '专栏1：待定')));
    for (const cell of all(root, 'w:tc')) expect(elements(cell, 'w:p')).not.toEqual([]);
  });
});

it('parts two tables, and ends no document with one', async () => {
  const plain = table('t', '表1：目标', [...COLUMNS], [row('item', ['粮食产量（万吨）', '5.08'])]);
  const { document: root } = await rendered(
    document(panel('a', '专栏1：工业', '甲。'), panel('b', '专栏2：体育', '乙。'), plain),
  );
  const children = elements(only(elements(root))).map((child) =>
    child.name === 'w:p' ? styleOf(child) : child.name,
  );
  expect(children).toEqual([
    'PanelAbove',
    'w:tbl',
    'PanelBelow',
    'PanelAbove',
    'w:tbl',
    'PanelBelow',
    'Caption',
    'w:tbl',
    'TableGap',
    'w:sectPr',
  ]);
});
