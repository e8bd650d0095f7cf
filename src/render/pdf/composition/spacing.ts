/** The gap between Han and Latin (CLREQ 3.2.2): a quarter of an em, never beside a mark, and at no end of a line. */
import { firstOf, lastOf } from './breaks.js';
import type { Unit } from './units.js';

/** Letters and digits, and what belongs to a figure. */
const SET_OFF = /[0-9A-Za-z%‰+\-#@&\u00c0-\u024f]/;

/** Whether Han and Latin meet between two units. */
export function isLatinGap(before: Unit, after: Unit): boolean {
  if (before.kind === 'han') return after.kind === 'latin' && SET_OFF.test(firstOf(after.text));
  return after.kind === 'han' && before.kind === 'latin' && SET_OFF.test(lastOf(before.text));
}

/** Spaces between words, in ems: no line makes them narrower or, while anything else gives way, wider. */
export const WORD_SPACE = { least: 1 / 4, most: 1 / 2 };
/** What a gap between Han and Latin is at the least, in ems. */
export const LEAST_GAP = 1 / 8;
