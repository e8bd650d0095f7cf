/** The characters that a shape stands for. */

/** Some programs name Han characters by the radicals that look like them. */
export function shownText(unicode: string): string {
  return unicode.replace(/[\u2e80-\u2fdf]/g, (radical) => radical.normalize('NFKC'));
}
