/** Numbers that count things, in digits or in characters: 3个, 五大, 三级. */
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';

/** Not part of a longer number, an ordinal, or a year. */
export const NUMBER = `(?<![\\d.第—～${HAN_NUMERALS}])(?<number>\\d{1,3}|[${HAN_NUMERALS}]{1,3})`;

/** The same of any size: what was typed wrongly may be 2.5家 or 2000家. */
export const ANY_NUMBER = `(?<![\\d.第—～${HAN_NUMERALS}])(?<number>\\d+(?:\\.\\d+)?|[${HAN_NUMERALS}]{1,3})`;

export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^[\d.]+$/.test(text) ? Number(text) : readHanNumber(text);
}
