/** The looks of cells: a head, cells that are locked, cells to be filled in. All are formatted as text, so that 12.50 keeps its zero. */
import { xml } from './xml.js';

/** In the order of their numbers in the file; 0 is what a cell without a style has. */
export const CELL_STYLES = ['default', 'head', 'locked', 'open'] as const;
export type CellStyle = (typeof CELL_STYLES)[number];

/** The number format "text" (ECMA-376, 18.8.30). */
const TEXT = 49;

export function stylesXml(namespace: string): string {
  const name = { val: '宋体' };
  const font = (bold: boolean): string =>
    xml(
      'font',
      {},
      ...(bold ? [xml('b')] : []),
      xml('sz', { val: 11 }),
      xml('name', name),
      xml('charset', { val: 134 }),
    );
  const side = (edge: string): string => xml(edge, { style: 'thin' }, xml('color', GREY));
  return xml(
    'styleSheet',
    { xmlns: namespace },
    xml('fonts', { count: 2 }, font(false), font(true)),
    xml(
      'fills',
      { count: 3 },
      xml('fill', {}, xml('patternFill', { patternType: 'none' })),
      // Readers take the second for themselves.
      xml('fill', {}, xml('patternFill', { patternType: 'gray125' })),
      xml('fill', {}, xml('patternFill', { patternType: 'solid' }, xml('fgColor', PALE))),
    ),
    xml(
      'borders',
      { count: 2 },
      xml('border', {}, ...EDGES.map((edge) => xml(edge)), xml('diagonal')),
      xml('border', {}, ...EDGES.map(side), xml('diagonal')),
    ),
    xml('cellStyleXfs', { count: 1 }, xml('xf', NOTHING)),
    xml('cellXfs', { count: CELL_STYLES.length }, ...CELL_STYLES.map((style) => XFS[style])),
    xml('cellStyles', { count: 1 }, xml('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
  );
}

const EDGES = ['left', 'right', 'top', 'bottom'] as const;
const GREY = { rgb: 'FFBFBFBF' };
const PALE = { rgb: 'FFF2F2F2' };
const NOTHING = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
const OURS = {
  numFmtId: TEXT,
  borderId: 1,
  xfId: 0,
  applyNumberFormat: 1,
  applyBorder: 1,
  applyAlignment: 1,
  applyProtection: 1,
};

const XFS: Readonly<Record<CellStyle, string>> = {
  default: xml('xf', { ...NOTHING, xfId: 0 }),
  head: cellFormat(1, 2, 'center', true),
  locked: cellFormat(0, 2, 'left', true),
  open: cellFormat(0, 0, 'left', false),
};

function cellFormat(font: number, fill: number, horizontal: string, locked: boolean): string {
  return xml(
    'xf',
    { ...OURS, fontId: font, fillId: fill, applyFont: 1, applyFill: 1 },
    xml('alignment', { horizontal, vertical: 'center', wrapText: 1 }),
    xml('protection', { locked: locked ? 1 : 0 }),
  );
}
