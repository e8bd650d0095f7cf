/** What a row was exported with, cell by cell, so that later nobody has to guess which side changed what. */
import { strToU8 } from 'fflate';
import type { Hash } from '../core/world.js';
import { PRINTED_KEYS, type PrintedKey } from './columns.js';

/** Forty bits: slips are to be found, not forgers. */
const LENGTH = 10;

export function printOf(text: string, hash: Hash): string {
  return hash(strToU8(trimmed(text))).slice(0, LENGTH);
}

export function writeFingerprint(row: Readonly<Record<PrintedKey, string>>, hash: Hash): string {
  return PRINTED_KEYS.map((key) => printOf(row[key], hash)).join(' ');
}

/** Undefined where the text is none. */
export function readFingerprint(text: string): ReadonlyMap<PrintedKey, string> | undefined {
  const prints = text.trim().split(' ');
  const whole = prints.every((print) => /^[0-9a-f]{10}$/.test(print));
  if (!whole || prints.length !== PRINTED_KEYS.length) return undefined;
  return new Map(PRINTED_KEYS.map((key, index) => [key, prints[index] ?? '']));
}

/** Programs change the ends of lines, and people leave spaces behind. */
export function trimmed(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

/** What the head of the fingerprints says of the whole sheet. */
export interface SheetMark {
  readonly report: string;
  readonly rows: number;
}

export function writeMark({ report, rows }: SheetMark): string {
  return `baogao-figures 1 ${report} ${rows}`;
}

export function readMark(text: string): SheetMark | undefined {
  const [, report, rows] = /^baogao-figures 1 ([a-z][a-z0-9-]*) (\d{1,5})$/.exec(text.trim()) ?? [];
  return report === undefined ? undefined : { report, rows: Number(rows) };
}
