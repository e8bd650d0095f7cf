/** Dates as official texts print them. */

export interface CalendarDate {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * `2022-01-04` as 2022, 1, 4: without leading zeros (GB/T 9704, 7.3.5). `months` are the names of the twelve, for
 * editions that print names: 2022, January, 4.
 */
export function calendar(date: string, months?: readonly string[]): CalendarDate {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  return { year: year ?? '', month: months?.[Number(month) - 1] ?? month ?? '', day: day ?? '' };
}
