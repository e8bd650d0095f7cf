/** Glyphs of a text: words are shaped by fontkit, once a font; Chinese characters are read from the font's tables. */
import type { EmbeddedFont, GlyphPosition } from 'pdfmake/js/PDFDocument.js';
import { glyphOf } from './glyph-table.js';

export interface Shaped {
  /** Glyph ids of the subset, a position for each. */
  readonly codes: readonly string[];
  /** In thousandths of the size. */
  readonly positions: readonly GlyphPosition[];
  readonly width: number;
}

/** Latin letters kern and join; marks that combine are placed by the font's rules. */
const NEEDS_SHAPING = /[\u0020-\u024f\u1e00-\u1eff]|\p{M}/u;

const shapes = new WeakMap<EmbeddedFont, Map<string, Shaped>>();

/** Also takes the glyphs into the font's subset: what is measured is printed. */
export function shape(text: string, font: EmbeddedFont): Shaped {
  const known = shapes.get(font) ?? new Map<string, Shaped>();
  shapes.set(font, known);
  let shaped = known.get(text);
  if (shaped === undefined) {
    shaped = NEEDS_SHAPING.test(text) ? shapedByFont(text, font) : ofTable(text, font);
    known.set(text, shaped);
  }
  return shaped;
}

function shapedByFont(text: string, font: EmbeddedFont): Shaped {
  const [codes, positions] = font.encode(text);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { codes, positions, width };
}

function ofTable(text: string, font: EmbeddedFont): Shaped {
  const glyphs = Array.from(text, (character) => glyphOf(character.codePointAt(0) ?? 0, font));
  return {
    codes: glyphs.map(({ code }) => code),
    positions: glyphs.map(({ advance }) => ({
      xAdvance: advance,
      xOffset: 0,
      advanceWidth: advance,
    })),
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
  };
}
