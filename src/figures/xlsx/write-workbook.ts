/** One protected sheet of text cells → the bytes of an XLSX, the same every time. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { columnsOf } from '../../core/display-width.js';
import { columnName, encodeCellText } from './cell-text.js';
import { CELL_STYLES, stylesXml, type CellStyle } from './styles-xml.js';
import { escapeXml, xml } from './xml.js';

export interface SheetColumn {
  /** In characters, about. */
  readonly width: number;
  readonly hidden?: boolean;
  /** The only texts that its cells take; the program that shows the sheet offers them. */
  readonly choices?: readonly string[];
}

export interface SheetCell {
  readonly text: string;
  readonly style: CellStyle;
}

export interface SheetContent {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** The first is the head: it stays in view and is printed on each page. */
  readonly rows: readonly (readonly SheetCell[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function writeWorkbook(content: SheetContent): Uint8Array {
  const parts: readonly (readonly [path: string, root: string])[] = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', workbook(content)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    ],
    ['xl/styles.xml', stylesXml(MAIN)],
    ['xl/worksheets/sheet1.xml', worksheet(content)],
  ];
  const entries: Zippable = {};
  for (const [path, root] of parts) {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
    entries[path] = [strToU8(text), { mtime: ZIP_TIME, level: 9, os: 0 }];
  }
  return zipSync(entries);
}

/** Zip holds local time: made of local parts, it is the same number in every zone. */
const ZIP_TIME = new Date(1980, 0, 1, 12);

function contentTypes(): string {
  const part = (path: string, type: string): string =>
    xml('Override', { PartName: path, ContentType: `${TYPES}.${type}+xml` });
  return xml(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    xml('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    part('/xl/workbook.xml', 'sheet.main'),
    part('/xl/styles.xml', 'styles'),
    part('/xl/worksheets/sheet1.xml', 'worksheet'),
  );
}

function relationships(...targets: readonly (readonly [type: string, target: string])[]): string {
  const written = targets.map(([type, target], index) =>
    xml('Relationship', { Id: `rId${index + 1}`, Type: `${OFFICE}/${type}`, Target: target }),
  );
  return xml('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...written);
}

function workbook({ name }: SheetContent): string {
  return xml(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    // The view that the sheet's own refers to.
    xml('bookViews', {}, xml('workbookView')),
    xml('sheets', {}, xml('sheet', { name, sheetId: 1, 'r:id': 'rId1' })),
    xml(
      'definedNames',
      {},
      xml(
        'definedName',
        { name: '_xlnm.Print_Titles', localSheetId: 0 },
        escapeXml(`'${name.replaceAll("'", "''")}'!$1:$1`),
      ),
    ),
  );
}

/** Elements in the order of the schema (ECMA-376, 18.3.1.99): a reader may refuse another. */
function worksheet({ columns, rows }: SheetContent): string {
  return xml(
    'worksheet',
    { xmlns: MAIN },
    xml('sheetPr', {}, xml('pageSetUpPr', { fitToPage: 1 })),
    xml('sheetViews', {}, frozenHead()),
    xml(
      'cols',
      {},
      ...columns.map(({ width, hidden }, index) =>
        xml('col', {
          min: index + 1,
          max: index + 1,
          width,
          customWidth: 1,
          hidden: hidden === true ? 1 : undefined,
        }),
      ),
    ),
    xml('sheetData', {}, ...rows.map((cells, index) => row(cells, index + 1, columns))),
    // Without a password: it keeps from slips; what else was changed is found by who reads the sheet.
    xml('sheetProtection', { sheet: 1, formatColumns: 0, formatRows: 0 }),
    choices(columns, rows.length),
    xml('pageMargins', { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    xml('pageSetup', { paperSize: 9, orientation: 'landscape', fitToHeight: 0 }),
  );
}

function frozenHead(): string {
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  return xml('sheetView', { workbookViewId: 0 }, xml('pane', pane));
}

function row(cells: readonly SheetCell[], number: number, columns: readonly SheetColumn[]): string {
  const written = cells.map(({ text, style }, index) => {
    const attributes = { r: `${columnName(index + 1)}${number}`, s: CELL_STYLES.indexOf(style) };
    // Always text, whatever it begins with: never a formula.
    return text === ''
      ? xml('c', attributes)
      : xml(
          'c',
          { ...attributes, t: 'inlineStr' },
          xml('is', {}, xml('t', { 'xml:space': 'preserve' }, escapeXml(encodeCellText(text)))),
        );
  });
  const lines = cells.map(({ text }, index) => linesOf(text, columns[index]));
  const ht = Math.min(HIGHEST, Math.max(1, ...lines) * LINE + SPACE);
  return xml('row', { r: number, ht, customHeight: 1 }, ...written);
}

/** Heights in points. Not every program works out the height of a row whose text is broken into lines. */
const LINE = 14;
const SPACE = 4;
const HIGHEST = 400;

/** A Han character is two of the characters in which widths are given. */
function linesOf(text: string, column: SheetColumn | undefined): number {
  if (column === undefined || column.hidden === true) return 1;
  const width = [...text].reduce((sum, character) => sum + columnsOf(character), 0);
  return Math.ceil(width / (column.width - 1));
}

function choices(columns: readonly SheetColumn[], lastRow: number): string {
  const lists = columns.flatMap(({ choices: texts }, index) => {
    if (texts === undefined || lastRow < 2) return [];
    const letter = columnName(index + 1);
    const attributes = {
      type: 'list',
      allowBlank: 1,
      showErrorMessage: 1,
      sqref: `${letter}2:${letter}${lastRow}`,
    };
    return [
      xml('dataValidation', attributes, xml('formula1', {}, escapeXml(`"${texts.join(',')}"`))),
    ];
  });
  return lists.length === 0 ? '' : xml('dataValidations', { count: lists.length }, ...lists);
}
