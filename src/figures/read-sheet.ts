/** The bytes of a filled-in sheet → what should change in the report, or every fault of the sheet by its cell. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { Hash } from '../core/world.js';
import type { UnitRegister } from '../quantity/units.js';
import { cellText } from './cell-text.js';
import { placeOf } from './cell-value.js';
import { COLUMN_KEYS, columnNumber, COLUMNS, PRINTED_KEYS, type PrintedKey } from './columns.js';
import type { ReportFigure } from './figure.js';
import { readFingerprint, readMark } from './fingerprint.js';
import { readRow, type WrittenRow } from './read-row.js';
import type { Revision } from './revision.js';
import { columnName } from './xlsx/cell-text.js';
import { readWorkbook, type ReadSheet } from './xlsx/read-workbook.js';

export interface SheetRequest {
  readonly bytes: Uint8Array;
  /** For messages. */
  readonly path: string;
  readonly report: string;
  /** As the report has them now. */
  readonly figures: readonly ReportFigure[];
  readonly units: UnitRegister;
  readonly hash: Hash;
}

export interface ReadRevisions {
  /** Not to be used where there is a diagnostic: a sheet is taken whole or not at all. */
  readonly revisions: readonly Revision[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readSheet(request: SheetRequest): ReadRevisions {
  const diagnostics = new Diagnostics();
  const sheet = readWorkbook(request.bytes);
  const rows = sheet && readableRows(sheet, request, diagnostics);
  if (sheet === undefined) {
    diagnostics.report('figures-not-a-sheet', undefined, { path: request.path });
  }
  if (sheet === undefined || rows === undefined) {
    return { revisions: [], diagnostics: diagnostics.all };
  }
  return {
    revisions: readRows(sheet, rows, request, diagnostics),
    diagnostics: diagnostics.all,
  };
}

/** How many rows were exported; undefined where the sheet is another than was exported, and cannot be read by cells. */
function readableRows(
  sheet: ReadSheet,
  { path, report }: SheetRequest,
  diagnostics: Diagnostics,
): number | undefined {
  const mark = readMark(sheet.cell(1, columnNumber('fingerprint'))?.text ?? '');
  if (mark === undefined) {
    diagnostics.report('figures-not-ours', undefined, { path });
    return undefined;
  }
  if (mark.report !== report) {
    const params = { found: mark.report, expected: report };
    diagnostics.report('figures-other-report', undefined, params);
    return undefined;
  }
  const wrong = COLUMN_KEYS.filter((key) => key !== 'fingerprint').filter((key) => {
    const column = columnNumber(key);
    const found = sheet.cell(1, column)?.text.trim() ?? '';
    const expected = COLUMNS[key].head;
    if (found === expected) return false;
    const params = { column: columnName(column), expected, found };
    diagnostics.report('figures-head', undefined, params);
    return true;
  });
  return wrong.length === 0 ? mark.rows : undefined;
}

function readRows(
  sheet: ReadSheet,
  exported: number,
  request: SheetRequest,
  diagnostics: Diagnostics,
): readonly Revision[] {
  const figures = new Map(request.figures.map((figure) => [figure.id, figure]));
  const seen = new Map<string, number>();
  const numbers = new Set<string>();
  const revisions: Revision[] = [];
  for (let row = 2; row <= sheet.lastRow; row += 1) {
    if (isBlank(sheet, row)) continue;
    numbers.add(sheet.cell(row, columnNumber('number'))?.text.trim() ?? '');
    const id = sheet.cell(row, columnNumber('id'))?.text.trim() ?? '';
    const figure = figures.get(id);
    const first = seen.get(id);
    const place = placeOf(row, 'id');
    if (id === '') diagnostics.report('figures-id-missing', undefined, { ...place });
    else if (figure === undefined) {
      diagnostics.report('figures-id-unknown', undefined, { ...place, id });
    } else if (first !== undefined) {
      const params = { ...place, id, first: String(first) };
      diagnostics.report('figures-row-twice', undefined, params);
    } else {
      seen.set(id, row);
      const written = writtenRow(sheet, row, diagnostics);
      const revision = written && readRow(written, figure, { ...request, diagnostics });
      if (revision !== undefined) revisions.push(revision);
    }
  }
  for (let number = 1; number <= exported; number += 1) {
    if (numbers.has(String(number))) continue;
    diagnostics.report('figures-row-missing', undefined, { number: String(number) });
  }
  return revisions;
}

/** Undefined where the fingerprint is gone. */
function writtenRow(
  sheet: ReadSheet,
  row: number,
  diagnostics: Diagnostics,
): WrittenRow | undefined {
  const texts = new Map<PrintedKey, string>();
  for (const key of PRINTED_KEYS) {
    const cell = sheet.cell(row, columnNumber(key));
    const text = cellText(cell, key, placeOf(row, key), sheet.since1904);
    if (typeof text === 'string') texts.set(key, text);
    else diagnostics.add(text);
  }
  const written = sheet.cell(row, columnNumber('fingerprint'))?.text ?? '';
  const fingerprint = readFingerprint(written);
  if (fingerprint !== undefined) return { row, texts, fingerprint };
  diagnostics.report('figures-fingerprint', undefined, { ...placeOf(row, 'fingerprint') });
  return undefined;
}

function isBlank(sheet: ReadSheet, row: number): boolean {
  return COLUMN_KEYS.every((key) => sheet.cell(row, columnNumber(key)) === undefined);
}
