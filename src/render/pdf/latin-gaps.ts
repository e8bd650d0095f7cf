/** Where Han and Latin characters meet and a small gap sets them apart (CLREQ 3.2.2); never beside a mark. */
import { isHan } from '../../core/characters.js';

/** Letters and digits, and what belongs to a figure. */
const LATIN = /[0-9A-Za-z%‰+\-#@&\u00c0-\u024f]/;

/** Offsets (UTF-16) at which the gap stands. */
export function latinGaps(text: string): ReadonlySet<number> {
  const gaps = new Set<number>();
  let before = '';
  let at = 0;
  for (const character of text) {
    if (meet(before, character) || meet(character, before)) gaps.add(at);
    at += character.length;
    before = character;
  }
  return gaps;
}

function meet(han: string, latin: string): boolean {
  return isHan(han) && LATIN.test(latin);
}
