/** What is kept from one document to the next, as type is in its case: fonts as they are parsed, texts as they are cut, and their lines. */
import { KeptLines } from './kept-lines.js';
import { KeptTexts } from './kept-texts.js';
import { ParsedFonts } from './parsed-fonts.js';

export class TypeCase {
  readonly fonts = new ParsedFonts();
  readonly texts = new KeptTexts();
  readonly lines = new KeptLines();
}
