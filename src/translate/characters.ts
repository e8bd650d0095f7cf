/** 字数 of a source text: what translators are paid by, as offices count it. */
import { isHanOrMark } from '../core/characters.js';
import { piecesOf } from './pieces.js';

/**
 * Each Han character and each full-width mark is one, as in Word; so is each Latin word or number, and
 * each call that prints anything, since nobody types what it prints.
 */
export function charactersIn(text: string): number {
  let count = 0;
  let inWord = false;
  for (const character of printedWords(text)) {
    const stands = isHanOrMark(character);
    const blank = /\s/.test(character);
    if (stands || (!blank && !inWord)) count += 1;
    inWord = !stands && !blank;
  }
  return count;
}

/** With a number in place of each call but those of notes, which print a mark alone. */
function printedWords(text: string): string {
  const pieces = piecesOf(text) ?? [];
  return pieces
    .map((piece) => (piece.type === 'words' ? piece.text : piece.name === 'note' ? '' : ' 0 '))
    .join('');
}
