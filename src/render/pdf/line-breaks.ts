/** Where a line of Chinese text may end: CLREQ 3.1.3 with its strict rule for —— and ……, and figures kept whole. */

/** 行首禁则: may not begin a line; the marks of notes (①) among them. */
const NOT_FIRST = new Set(
  '，。、：；！？）》」』”’】〕〉］｝〗％‰℃°·～—…／,.:;!?%)]}①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
);
/** 行尾禁则: may not end a line. */
const NOT_LAST = new Set('（《「『“‘【〔〈［｛〖([{￥＄№');
/** Stand before a figure and stay with it. */
const SIGN = new Set('+-−±＋－≈~><≥≤≧≦＞＜#＃');
/** Behind a figure and read as one word with it. */
const AFTER_FIGURE = new Set('年月日号');

const LATIN = /[\u0021-\u007e\u00a0\u00c0-\u024f\u1e00-\u1eff]/;
const LETTER = /\p{Alphabetic}/u;
const DIGIT = /[0-9]/;
const MARK = /\p{M}/u;

/** Offsets (UTF-16) at which a line may end, the end of the text among them; behind a `\n` it must. */
export function lineBreaks(text: string): ReadonlySet<number> {
  const breaks = new Set<number>();
  let before: string | undefined;
  let at = 0;
  for (const character of text) {
    if (before !== undefined && mayBreak(before, character)) breaks.add(at);
    at += character.length;
    before = character;
  }
  if (at > 0) breaks.add(at);
  return breaks;
}

/** Whether a line may end between two neighbouring characters. */
export function mayBreak(before: string, after: string): boolean {
  if (before === '\n') return true;
  if (after === '\n' || after === ' ' || MARK.test(after)) return false;
  if (NOT_FIRST.has(after) || NOT_LAST.has(before)) return false;
  if (before === ' ') return true;
  if (DIGIT.test(after) && SIGN.has(before)) return false;
  if (DIGIT.test(before) && AFTER_FIGURE.has(after)) return false;
  if (LATIN.test(before) && LATIN.test(after)) return before === '-' && LETTER.test(after);
  return true;
}
