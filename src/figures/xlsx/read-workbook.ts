/** Bytes of an XLSX, whatever program saved it → the cells of its first sheet, as they are stored. */
import { strFromU8, unzipSync } from 'fflate';
import { cellAddress, decodeCellText } from './cell-text.js';
import { childOf, childrenOf, parseXml, type XmlElement } from './xml.js';

export interface ReadSheet {
  /** By row and column, both from 1; cells without content are left out. */
  cell(row: number, column: number): ReadCell | undefined;
  readonly lastRow: number;
  /** Days are counted from 1904. */
  readonly since1904: boolean;
}

export interface ReadCell {
  readonly type: 'text' | 'number' | 'boolean' | 'error';
  /** A number as its digits are stored. */
  readonly text: string;
  readonly formula: boolean;
  /** The code of its number format: `0.00%`. */
  readonly format: string;
}

/** No sheet of figures is larger; what unpacks to more is not unpacked. */
const LARGEST_PART = 64 * 2 ** 20;

/** Undefined where the bytes are no XLSX, or one that is damaged. */
export function readWorkbook(bytes: Uint8Array): ReadSheet | undefined {
  let packed: Readonly<Record<string, Uint8Array>>;
  try {
    packed = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^xl\/.*\.(?:xml|rels)$/.test(name) && originalSize <= LARGEST_PART,
    });
  } catch {
    // The library throws where the archive is cut off or its data do not unpack.
    return undefined;
  }
  const part = (name: string): XmlElement | undefined => {
    const content = packed[name];
    return content === undefined ? undefined : parseXml(strFromU8(content));
  };
  const book = part('xl/workbook.xml');
  const first = childOf(childOf(book, 'sheets'), 'sheet');
  const id = Object.entries(first?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const targets = childrenOf(part('xl/_rels/workbook.xml.rels'), 'Relationship');
  const target = targets.find(({ attributes }) => attributes['Id'] === id)?.attributes['Target'];
  if (target === undefined) return undefined;
  const sheet = part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  if (sheet === undefined) return undefined;
  const texts = childrenOf(part('xl/sharedStrings.xml'), 'si').map(richText);
  const cells = cellsOf(sheet, texts, formatsOf(part('xl/styles.xml')));
  const date1904 = childOf(book, 'workbookPr')?.attributes['date1904'];
  return {
    cell: (row, column) => cells.get(row)?.get(column),
    lastRow: Math.max(0, ...cells.keys()),
    since1904: date1904 === '1' || date1904 === 'true',
  };
}

function cellsOf(
  sheet: XmlElement,
  texts: readonly string[],
  formats: readonly string[],
): ReadonlyMap<number, ReadonlyMap<number, ReadCell>> {
  const rows = new Map<number, Map<number, ReadCell>>();
  let row = 0;
  for (const element of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    row = Number(element.attributes['r'] ?? row + 1);
    const cells = new Map<number, ReadCell>();
    let column = 0;
    for (const written of childrenOf(element, 'c')) {
      // Addresses may be left out: then a cell follows the one before.
      column = cellAddress(written.attributes['r'] ?? '')?.column ?? column + 1;
      const cell = readCell(written, texts, formats);
      if (cell.text !== '' || cell.formula) cells.set(column, cell);
    }
    if (cells.size > 0) rows.set(row, cells);
  }
  return rows;
}

function readCell(
  element: XmlElement,
  texts: readonly string[],
  formats: readonly string[],
): ReadCell {
  const { t: type = 'n', s: style = '0' } = element.attributes;
  const stored = childOf(element, 'v')?.text ?? '';
  const format = formats[Number(style)] ?? 'General';
  const formula = childOf(element, 'f') !== undefined;
  const cell = (kind: ReadCell['type'], text: string): ReadCell => ({
    type: kind,
    text,
    formula,
    format,
  });
  switch (type) {
    case 's':
      return cell('text', texts[Number(stored)] ?? '');
    case 'inlineStr': {
      const inline = childOf(element, 'is');
      return cell('text', inline === undefined ? '' : richText(inline));
    }
    // The result of a formula; ISO 8601, which few programs write.
    case 'str':
    case 'd':
      return cell('text', decodeCellText(stored));
    case 'b':
      return cell('boolean', stored);
    case 'e':
      return cell('error', stored);
    default:
      return cell('number', stored.trim());
  }
}

/** The text of all runs; what only tells how to read it aloud (`rPh`) is left out. */
function richText(element: XmlElement): string {
  const runs = [element, ...childrenOf(element, 'r')];
  const text = runs.flatMap((run) => childrenOf(run, 't').map((piece) => piece.text)).join('');
  return decodeCellText(text);
}

/** The code of the number format of each cell style. */
function formatsOf(styles: XmlElement | undefined): readonly string[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? 'General',
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const { numFmtId = '0' } = attributes;
    return own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? (isDate(numFmtId) ? 'yyyy-mm-dd' : 'General');
  });
}

/** Formats that files name by number alone (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  '0': 'General',
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '11': '0.00E+00',
  '12': '# ?/?',
  '13': '# ??/??',
  '37': '#,##0_);(#,##0)',
  '38': '#,##0_);[Red](#,##0)',
  '39': '#,##0.00_);(#,##0.00)',
  '40': '#,##0.00_);[Red](#,##0.00)',
  '48': '##0.0E+0',
  '49': '@',
};

/** Dates and times, those of Chinese editions included. */
function isDate(format: string): boolean {
  const number = Number(format);
  return (number >= 14 && number <= 36) || (number >= 45 && number <= 58);
}
