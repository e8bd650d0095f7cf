/** Workbooks as other programs write them: shared texts, prefixes, cells without addresses, formats of their own. */
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { FORBIDDEN_IN_XML } from '../../src/core/characters.js';
import {
  cellAddress,
  columnName,
  decodeCellText,
  encodeCellText,
} from '../../src/figures/xlsx/cell-text.js';
import {
  readWorkbook,
  type ReadCell,
  type ReadSheet,
} from '../../src/figures/xlsx/read-workbook.js';
import { writeWorkbook } from '../../src/figures/xlsx/write-workbook.js';

interface Parts {
  readonly sheet: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly book?: string;
  readonly target?: string;
}

function workbook({ sheet, texts, styles, book = '', target = 'worksheets/sheet1.xml' }: Parts) {
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r">${book}<sheets><sheet name="表" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId7" Target="${target}"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(texts !== undefined && { 'xl/sharedStrings.xml': texts }),
    ...(styles !== undefined && { 'xl/styles.xml': styles }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])),
  );
}

function read(parts: Parts): ReadSheet {
  const sheet = readWorkbook(workbook(parts));
  if (sheet === undefined) throw new Error('the workbook cannot be read');
  return sheet;
}

const rows = (cells: string): string =>
  `<worksheet><sheetData><row r="3">${cells}</row></sheetData></worksheet>`;

describe('a cell is read', () => {
  it('from shared texts, of runs and without what only helps reading aloud', () => {
    const texts =
      '<sst><si><t>指标</t></si><si><r><t>同口径</t></r><r><rPr><b/></rPr><t xml:space="preserve">5.9 </t></r><rPh sb="0" eb="1"><t>tong</t></rPh></si></sst>';
    const sheet = read({ sheet: rows('<c r="B3" t="s"><v>1</v></c>'), texts });
    expect(sheet.cell(3, 2)).toMatchObject({ type: 'text', text: '同口径5.9 ' });
    expect(sheet.lastRow).toBe(3);
  });

  it('with prefixes, and without addresses', () => {
    const sheet = read({
      sheet:
        '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c><x:v>8.5</x:v></x:c></x:row><x:row><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      target: '/xl/worksheets/sheet1.xml',
    });
    expect(sheet.cell(1, 1)?.text).toBe('甲');
    expect(sheet.cell(1, 2)).toEqual<ReadCell>({
      type: 'number',
      text: '8.5',
      formula: false,
      format: 'General',
    });
    expect(sheet.cell(2, 1)).toMatchObject({ type: 'error', text: '#N/A' });
  });

  it('with its number format, built in or of its own', () => {
    const styles =
      '<styleSheet><numFmts count="1"><numFmt numFmtId="180" formatCode="0.0_ "/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="180"/><xf numFmtId="10"/><xf numFmtId="31"/></cellXfs></styleSheet>';
    const cells = ['0', '1', '2', '3'].map((style) => `<c s="${style}"><v>1</v></c>`).join('');
    const sheet = read({ sheet: rows(cells), styles });
    expect([1, 2, 3, 4].map((column) => sheet.cell(3, column)?.format)).toEqual([
      'General',
      '0.0_ ',
      '0.00%',
      'yyyy-mm-dd',
    ]);
  });

  it('as a formula, also where that has no result', () => {
    const sheet = read({ sheet: rows('<c r="A3"><f>B3</f></c><c r="C3"/>') });
    expect(sheet.cell(3, 1)?.formula).toBe(true);
    expect(sheet.cell(3, 3)).toBeUndefined();
  });

  it('with the year from which days are counted', () => {
    expect(read({ sheet: rows(''), book: '<workbookPr date1904="1"/>' }).since1904).toBe(true);
    expect(read({ sheet: rows('') }).since1904).toBe(false);
  });
});

it('a workbook without its sheet, or with one that is not XML, is damaged', () => {
  expect(readWorkbook(workbook({ sheet: '<worksheet>' }))).toBeUndefined();
  expect(readWorkbook(workbook({ sheet: rows(''), target: 'chart1.xml' }))).toBeUndefined();
});

test('any text comes back from a workbook of ours', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter(
    // What XML cannot hold does not get into content either.
    (one) => !FORBIDDEN_IN_XML.test(one) && !one.includes('\r'),
  );
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
      const columns = texts.map(() => ({ width: 8 }));
      const cells = texts.map((one) => ({ text: one, style: 'open' as const }));
      const sheet = readWorkbook(writeWorkbook({ name: '数据', columns, rows: [cells] }));
      expect(texts.map((_, index) => sheet?.cell(1, index + 1)?.text ?? '')).toEqual(texts);
    }),
  );
});

test('escapes of cells, and names of columns, go there and back', () => {
  fc.assert(fc.property(fc.string(), (text) => decodeCellText(encodeCellText(text)) === text));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 16_384 }),
      fc.integer({ min: 1, max: 1_048_576 }),
      (column, row) => {
        expect(cellAddress(`${columnName(column)}${row}`)).toEqual({ row, column });
      },
    ),
  );
  expect([columnName(26), columnName(27), columnName(702), columnName(703)]).toEqual([
    'Z',
    'AA',
    'ZZ',
    'AAA',
  ]);
  expect(decodeCellText('_x0009_=1')).toBe('\t=1');
  expect(encodeCellText('_x0009_')).toBe('_x005F_x0009_');
});
