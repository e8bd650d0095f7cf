/** Glyphs of a text: words are shaped by fontkit, once a font; Chinese characters are read from the font's tables. */
import type { FontTables } from 'pdfmake/js/PDFDocument.js';
import { glyphOf, scaleOf, type TableGlyph } from './glyph-table.js';

/** Lengths are thousandths of the size. */
export interface ShapedGlyph extends TableGlyph {
  /** To where the next glyph begins, kerning included. */
  readonly xAdvance: number;
  readonly xOffset: number;
}

export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[];
  readonly width: number;
}

/** Latin letters kern and join; marks that combine are placed by the font's rules. */
const NEEDS_SHAPING = /[\u0020-\u024f\u1e00-\u1eff]|\p{M}/u;

const shapes = new WeakMap<FontTables, Map<string, Shaped>>();

export function shape(text: string, font: FontTables): Shaped {
  const known = shapes.get(font) ?? new Map<string, Shaped>();
  shapes.set(font, known);
  let shaped = known.get(text);
  if (shaped === undefined) {
    const glyphs = NEEDS_SHAPING.test(text) ? shapedByFont(text, font) : ofTable(text, font);
    shaped = { glyphs, width: glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
    known.set(text, shaped);
  }
  return shaped;
}

function shapedByFont(text: string, font: FontTables): ShapedGlyph[] {
  const { glyphs, positions } = font.layout(text);
  const scale = scaleOf(font);
  return glyphs.map(({ id, codePoints, advanceWidth }, at) => {
    const { xAdvance = 0, xOffset = 0 } = positions[at] ?? {};
    return {
      id,
      codePoints,
      advance: advanceWidth * scale,
      xAdvance: xAdvance * scale,
      xOffset: xOffset * scale,
    };
  });
}

function ofTable(text: string, font: FontTables): ShapedGlyph[] {
  return Array.from(text, (character) => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0, font);
    return { ...glyph, xAdvance: glyph.advance, xOffset: 0 };
  });
}
