/** Dates as official texts print them. */

/** `2022-01-04` as 2022, 1, 4: without leading zeros (GB/T 9704, 7.3.5). */
export function calendar(date: string): { year: string; month: string; day: string } {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  return { year: year ?? '', month: month ?? '', day: day ?? '' };
}
