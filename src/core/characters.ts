/** Classes of characters that composition and white space depend on (CLREQ, section 2). */

const HAN = /\p{Script=Han}/u;
/** CJK symbols and punctuation, full-width forms, and the marks that Chinese shares with Latin type. */
const FULL_WIDTH_MARK = /[\u3000-\u303f\uff00-\uffef\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/u;

export function isHan(character: string): boolean {
  return HAN.test(character);
}

/** A Han character, or a mark that stands in a full-width cell in Chinese text. */
export function isHanOrMark(character: string): boolean {
  return HAN.test(character) || FULL_WIDTH_MARK.test(character);
}

/** Lines as one: a space between Latin words, nothing where a Han character or mark stands on either side. */
export function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    const sides = [text.at(-1), line.at(0)];
    const isApart = sides.every((side) => side !== undefined && side !== ' ' && !isHanOrMark(side));
    return text + (isApart ? ' ' : '') + line;
  }, '');
}

/** A text with line breaks as one line. */
export function oneLine(text: string): string {
  return joinLines(text.split('\n'));
}

/** Characters that XML 1.0 (section 2.2) cannot hold, even as references. */
export const FORBIDDEN_IN_XML =
  // eslint-disable-next-line no-control-regex -- naming them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
