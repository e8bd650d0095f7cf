/** How text stands in a terminal: columns of a character, and stand-ins for what must not reach one. */

/** Wide and full-width characters (Unicode Standard Annex 11); those of ambiguous width, “ and —, take one column. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NO_WIDTH = /\p{Mn}|\p{Me}|[\u200b-\u200f\u2060-\u2064\ufeff]/u;

/** The columns that a character (a code point) takes: 0, 1 or 2. */
export function columnsOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/**
 * Text that a terminal shows and does not obey: control characters become pictures of themselves,
 * those that turn the direction of writing become replacement characters. Line breaks stay, tabs become two spaces.
 */
export function displayed(text: string): string {
  return text
    .replaceAll('\t', '  ')
    .replace(CONTROL, (control) => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replace(OTHER_CONTROL, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- they are what is replaced
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/g;
const OTHER_CONTROL = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
