/** How wide text is about: enough to choose a tab stop or an indent, which the text itself then keeps to. */
import { isHanOrMark } from './characters.js';

/** In characters of the text's own size: a Han character is 1, digits and letters half, narrow marks a quarter. */
export function charactersWide(text: string): number {
  let width = 0;
  for (const character of text) {
    width += isHanOrMark(character) ? 1 : NARROW.has(character) ? 0.25 : 0.5;
  }
  return width;
}

const NARROW: ReadonlySet<string> = new Set('.,:; ');
