/** A stored number as its cell shows it: 0.085 in the format 0.0% is 8.5%. What is shown rounded is not read at all. */

/**
 * The text that is shown, without grouping of digits; undefined where the format shows less than is stored,
 * or is one that makes something else of a number (a date, a fraction, 8.5E+00).
 */
export function shownNumber(stored: string, format: string): string | undefined {
  const number = significant(Number(stored));
  if (stored === '' || !Number.isFinite(number)) return undefined;
  const [positive = '', negative] = format.split(';');
  if (/^(?:General|@)$/i.test(positive)) return plain(number);
  // A format of its own for what is below zero may show it in brackets.
  if (number < 0 && negative !== undefined) return undefined;
  const code = positive.replace(/_.|\\ /g, '').trim();
  const { decimals, percent, suffix } = FIXED.exec(code)?.groups ?? {};
  if (suffix === undefined) return undefined;
  const amount = percent === undefined ? number : significant(number * 100);
  const digits = decimals?.length ?? 0;
  if (significant(Number(amount.toFixed(digits))) !== amount) return undefined;
  const words = suffix.replaceAll(/"|\\(?=.)/g, '');
  return `${amount.toFixed(digits)}${percent ?? ''}${words}`;
}

/** `0.00`, `#,##0.0`, `0%`, `0.0"亿元"`. */
const FIXED = /^(?:#,##|#)?0(?:\.(?<decimals>0+))?(?<percent>%)?(?<suffix>(?:"[^"]*"|\\[^\d])*)$/;

/** Numbers are kept in binary, and shown by their first 15 digits. */
function significant(number: number): number {
  return Number(number.toPrecision(15));
}

function plain(number: number): string | undefined {
  const text = String(number);
  return text.includes('e') ? undefined : text;
}

/** 31 December 9999, where the calendar of spreadsheets ends. */
const LAST_DAY = 2_958_465;

/** `2022-01-05` of a day number in a format of dates; undefined of any other number. */
export function shownDate(stored: string, format: string, since1904: boolean): string | undefined {
  const [code = ''] = format.split(';');
  const words = code.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');
  const day = Number(stored);
  if (
    !/y/i.test(words) ||
    !/d/i.test(words) ||
    !Number.isInteger(day) ||
    day < 61 ||
    day > LAST_DAY
  ) {
    return undefined;
  }
  // Day 25569 is 1 January 1970; before day 61 the calendar of spreadsheets is wrong by one.
  const days = day + (since1904 ? 1462 : 0) - 25_569;
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}
