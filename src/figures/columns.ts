/** The columns of the sheet of figures: heads, widths, and what a figure has in each. */
import { FIGURE_STATES } from '../model/confirmations.js';
import type { ReportFigure } from './figure.js';

export const COLUMN_KEYS = [
  'number',
  'id',
  'name',
  'unit',
  'value',
  'sentence',
  'department',
  'state',
  'by',
  'on',
  'note',
  'origin',
  'fingerprint',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** What is filled in. */
export const OPEN_KEYS = ['value', 'state', 'by', 'on', 'note'] as const;
export type OpenKey = (typeof OPEN_KEYS)[number];

/** What the fingerprint of a row is made of: all that was exported, but for its number in the sheet. */
export const PRINTED_KEYS = [
  'id',
  'name',
  'unit',
  'value',
  'sentence',
  'department',
  'state',
  'by',
  'on',
  'note',
  'origin',
] as const;
export type PrintedKey = (typeof PRINTED_KEYS)[number];

interface Column {
  readonly head: string;
  /** In characters, about. */
  readonly width: number;
  readonly hidden?: true;
  readonly choices?: readonly string[];
}

export const COLUMNS: Readonly<Record<ColumnKey, Column>> = {
  number: { head: '序号', width: 6 },
  id: { head: '标识', width: 26 },
  name: { head: '名称', width: 26 },
  unit: { head: '单位', width: 10 },
  value: { head: '数值', width: 16 },
  sentence: { head: '所在语句', width: 70 },
  department: { head: '责任部门', width: 14 },
  state: { head: '状态', width: 8, choices: FIGURE_STATES },
  by: { head: '核定人', width: 10 },
  on: { head: '核定日期', width: 12 },
  note: { head: '备注', width: 24 },
  origin: { head: '来源', width: 8 },
  fingerprint: { head: '指纹', width: 10, hidden: true },
};

/** From 1, as sheets count. */
export function columnNumber(key: ColumnKey): number {
  return COLUMN_KEYS.indexOf(key) + 1;
}

export function isOpen(key: ColumnKey): key is OpenKey {
  return OPEN_KEYS.some((open) => open === key);
}

/** A row as it is exported. A confirmation of another value than the present one is to be given anew. */
export function rowOf(figure: ReportFigure): Readonly<Record<PrintedKey, string>> {
  const { id, name, unit, value, sentence, department, derived, confirmation } = figure;
  const stale = confirmation.standing === 'stale';
  return {
    id,
    name,
    unit,
    value,
    sentence: shortened(sentence),
    department,
    state: confirmation.state,
    by: stale ? '' : confirmation.by,
    on: stale ? '' : confirmation.on,
    note: confirmation.note,
    origin: derived ? '算出' : '填报',
  };
}

/** In characters; a row should not be higher than a few lines. */
const LONGEST = 150;

/** The part of a long sentence in which the figure stands. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST) return sentence;
  const figure = Math.max(0, sentence.indexOf('【'));
  const from = Math.max(0, Math.min(figure - LONGEST / 2, sentence.length - LONGEST));
  const part = sentence.slice(from, from + LONGEST);
  return `${from > 0 ? '…' : ''}${part}${from + LONGEST < sentence.length ? '…' : ''}`;
}
