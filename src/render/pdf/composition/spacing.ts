/** The gap between Han and Latin (CLREQ 3.2.2): a quarter of an em, never beside a mark, and at no end of a line. */
import { firstOf, lastOf } from './breaks.js';
import type { Region } from './characters.js';
import type { Unit } from './units.js';

/** Letters and digits, and what belongs to a figure. */
const SET_OFF = /[0-9A-Za-z%‰+\-#@&\u00c0-\u024f]/;

/** Whether Han and Latin meet between two units. */
export function isLatinGap(before: Unit, after: Unit): boolean {
  if (before.kind === 'han') return after.kind === 'latin' && SET_OFF.test(firstOf(after.text));
  return after.kind === 'han' && before.kind === 'latin' && SET_OFF.test(lastOf(before.text));
}

export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Spaces between words of Chinese text, in ems (CLREQ 3.5). */
const BESIDE_HAN: Limits = { least: 1 / 4, most: 1 / 2 };
/** And of English text, in parts of what the font makes them. */
const IN_ENGLISH: Limits = { least: 3 / 4, most: 3 / 2 };

/** Points that a space may be wide: no line makes it narrower or, while anything else gives way, wider. */
export function wordSpace({ width, em }: Unit, region: Region): Limits {
  const [{ least, most }, whole] = region === 'en' ? [IN_ENGLISH, width] : [BESIDE_HAN, em];
  return { least: Math.min(width, least * whole), most: Math.max(width, most * whole) };
}

/** What a gap between Han and Latin is at the least, in ems. */
export const LEAST_GAP = 1 / 8;
