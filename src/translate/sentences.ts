/** A text → its sentences, which together are the text: what translation memories and translators count in. */
import { piecesOf } from './pieces.js';

export type SentenceLanguage = 'zh' | 'en';

/** White space behind a sentence belongs to it. A text of lines is one sentence: another language breaks it elsewhere. */
export function sentences(text: string, language: SentenceLanguage): readonly string[] {
  if (text === '') return [];
  if (text.includes('\n')) return [text];
  const covered = coverCalls(text);
  const cuts = [...covered.matchAll(ENDS[language])]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => language === 'zh' || !isAbbreviation(covered, start, end))
    .map(({ end }) => end)
    .filter((end) => end < text.length);
  return [0, ...cuts].map((start, at) => text.slice(start, cuts[at]));
}

/** Stand for the characters of calls: of notes and marks, which stand behind what they belong to, and of others. */
const CALL = '\ue000';
const NOTE = '\ue001';

/** Of the same length as the text, so that places in it are places in the text. */
function coverCalls(text: string): string {
  const pieces = piecesOf(text) ?? [{ type: 'words' as const, text }];
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return piece.text;
      const behind = piece.name === 'note' || piece.name === 'mark';
      return (behind ? NOTE : CALL).repeat(piece.text.length);
    })
    .join('');
}

/** A mark, quotation marks and brackets that close, notes. In English, what begins behind it is no small letter. */
const ENDS: Readonly<Record<SentenceLanguage, RegExp>> = {
  zh: /[。！？；…]+[”’』」）)】》〉\ue001]*\s*/g,
  en: /[.!?]+["”’')\]}\ue001]*\s+(?![\p{Ll}])/gu,
};

/** Before the mark that is thought to end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:(?:\p{L}\.)*\p{L}|Inc|Co|Corp|Ltd|Bros|vs|cf|St|Mt|Dr|Mr|Mrs|Ms|Prof|Jr|Sr|Gen|Gov|Fig|approx)$/u;
/** These go before a number. */
const BEFORE_NUMBER = /(?:^|[^\p{L}])(?:Nos?|Vol|pp?|Art|Sec)$/u;

function isAbbreviation(covered: string, start: number, end: number): boolean {
  if (covered.charAt(start) !== '.') return false;
  const before = covered.slice(0, start);
  if (BEFORE_NUMBER.test(before)) return /^[\d\ue000]/.test(covered.slice(end));
  return ABBREVIATION.test(before);
}
