/** Figures → the bytes of the sheet in which they are revised and confirmed. */
import type { Hash } from '../core/world.js';
import { COLUMN_KEYS, COLUMNS, isOpen, rowOf, type ColumnKey } from './columns.js';
import type { ReportFigure } from './figure.js';
import { writeFingerprint, writeMark } from './fingerprint.js';
import { writeWorkbook, type SheetCell } from './xlsx/write-workbook.js';

/** `report` is its id: the sheet can be imported into no other. */
export function exportFigures(
  figures: readonly ReportFigure[],
  report: string,
  hash: Hash,
): Uint8Array {
  const head = COLUMN_KEYS.map((key): SheetCell => {
    const mark = writeMark({ report, rows: figures.length });
    return { text: key === 'fingerprint' ? mark : COLUMNS[key].head, style: 'head' };
  });
  return writeWorkbook({
    name: '数据',
    columns: COLUMN_KEYS.map((key) => COLUMNS[key]),
    rows: [head, ...figures.map((figure, index) => rowCells(figure, index + 1, hash))],
  });
}

function rowCells(figure: ReportFigure, number: number, hash: Hash): readonly SheetCell[] {
  const row = rowOf(figure);
  const texts: Readonly<Record<ColumnKey, string>> = {
    ...row,
    number: String(number),
    fingerprint: writeFingerprint(row, hash),
  };
  return COLUMN_KEYS.map((key) => ({
    text: texts[key],
    style: isOpen(key) && !figure.derived ? 'open' : 'locked',
  }));
}
