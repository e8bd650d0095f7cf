/** A row of a filled-in sheet against the figure that it names: what should change, or all that is wrong with it. */
import { FORBIDDEN_IN_XML } from '../core/characters.js';
import { diagnostic, type Diagnostics } from '../core/diagnostic.js';
import type { Hash } from '../core/world.js';
import type { UnitRegister } from '../quantity/units.js';
import { isoDate } from './cell-text.js';
import { placeOf, readValue, type CellPlace } from './cell-value.js';
import {
  COLUMNS,
  isOpen,
  OPEN_KEYS,
  PRINTED_KEYS,
  rowOf,
  type OpenKey,
  type PrintedKey,
} from './columns.js';
import type { ReportFigure } from './figure.js';
import { printOf, trimmed } from './fingerprint.js';
import { readConfirmation } from './read-confirmation.js';
import type { Revision } from './revision.js';

export interface WrittenRow {
  /** In the sheet, from 1. */
  readonly row: number;
  /** Untrimmed; what could not be read is absent, and has been told. */
  readonly texts: ReadonlyMap<PrintedKey, string>;
  readonly fingerprint: ReadonlyMap<PrintedKey, string>;
}

export interface RowContext {
  readonly units: UnitRegister;
  readonly hash: Hash;
  readonly diagnostics: Diagnostics;
  /** Of the sheet, for messages. */
  readonly path: string;
}

export function readRow(
  written: WrittenRow,
  figure: ReportFigure,
  context: RowContext,
): Revision | undefined {
  checkLocked(written, figure, context);
  if (figure.derived) return undefined;
  const entered = enteredTexts(written, figure, context);
  checkSigned(written, entered, figure, context);
  const found = entered.get('value');
  const value =
    found === undefined
      ? undefined
      : readValue(found, figure, context.units, placeOf(written.row, 'value'), context.path);
  if (value !== undefined && 'rule' in value) {
    context.diagnostics.add(value);
    return undefined;
  }
  const confirmation = readConfirmation(written.row, entered, figure, value, context.diagnostics);
  if (value === undefined && confirmation === undefined) return undefined;
  return { figure, ...(value && { value }), ...(confirmation && { confirmation }) };
}

/** Locked cells are compared with the export, and not with the report: that may have moved on. */
function checkLocked(
  { row, texts, fingerprint }: WrittenRow,
  figure: ReportFigure,
  { hash, diagnostics }: RowContext,
): void {
  const { id, derived } = figure;
  for (const key of PRINTED_KEYS) {
    const text = texts.get(key);
    if (text === undefined || (isOpen(key) && !derived)) continue;
    if (printOf(text, hash) === fingerprint.get(key)) continue;
    const place = placeOf(row, key);
    const found = trimmed(text);
    if (key === 'unit') diagnostics.report('figures-unit-changed', undefined, { ...place, found });
    else if (key === 'value') {
      diagnostics.report('figures-derived-changed', undefined, { ...place, id, found });
    } else {
      const { head } = COLUMNS[key];
      diagnostics.report('figures-locked-changed', undefined, { ...place, head, found });
    }
  }
}

/** The open cells that say something else than both the export and the report, trimmed; what is wrong is told. */
function enteredTexts(
  { row, texts, fingerprint }: WrittenRow,
  figure: ReportFigure,
  { hash, diagnostics }: RowContext,
): ReadonlyMap<OpenKey, string> {
  const now = rowOf(figure);
  const entered = new Map<OpenKey, string>();
  for (const key of OPEN_KEYS) {
    const text = texts.get(key);
    if (text === undefined || printOf(text, hash) === fingerprint.get(key)) continue;
    const place = placeOf(row, key);
    const fault = textFault(text, place);
    if (fault !== undefined) {
      diagnostics.add(fault);
      continue;
    }
    const found = key === 'on' ? (isoDate(trimmed(text)) ?? trimmed(text)) : trimmed(text);
    // Somebody has made the same change in the report.
    if (found === trimmed(now[key])) continue;
    const changedKey = [key, ...(key === 'value' ? (['unit'] as const) : [])].find(
      (one) => printOf(now[one], hash) !== fingerprint.get(one),
    );
    if (changedKey !== undefined) {
      const { head } = COLUMNS[changedKey];
      const params = { ...place, head, found, now: now[changedKey] };
      diagnostics.report('figures-conflict', undefined, params);
      continue;
    }
    entered.set(key, found);
  }
  return entered;
}

/** Who signs confirms the value that stands in the sheet, and not one that came into the report since. */
function checkSigned(
  { row, texts, fingerprint }: WrittenRow,
  entered: ReadonlyMap<OpenKey, string>,
  { value: now }: ReportFigure,
  { hash, diagnostics }: RowContext,
): void {
  const found = trimmed(texts.get('value') ?? '');
  const exported = printOf(found, hash) === fingerprint.get('value');
  const signed = (entered.get('by') ?? '') !== '' || (entered.get('on') ?? '') !== '';
  // A value that was changed in the sheet is compared with the report by itself.
  if (!signed || !exported || found === now) return;
  const { head } = COLUMNS.value;
  const params = { ...placeOf(row, 'value'), head, found, now };
  diagnostics.report('figures-conflict', undefined, params);
}

/** What no cell may hold, whatever its column. */
function textFault(text: string, place: CellPlace): ReturnType<typeof diagnostic> | undefined {
  const [mark] = /^[=+@\t]/.exec(text) ?? /^[=+@]/.exec(text.trim()) ?? [];
  if (mark !== undefined) {
    const shown = mark === '\t' ? 'Tab' : mark;
    return diagnostic('figures-injection', undefined, { ...place, mark: shown });
  }
  const content = trimmed(text);
  if (content.includes('\n')) return diagnostic('figures-line-break', undefined, { ...place });
  if (content.includes('\t') || FORBIDDEN_IN_XML.test(content)) {
    return diagnostic('figures-character', undefined, { ...place });
  }
  return undefined;
}
