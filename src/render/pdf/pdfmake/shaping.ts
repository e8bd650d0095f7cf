/** Shapes text: stretches are a character or two long and come again and again, so each is laid out once a font. */
import type { EmbeddedFont, GlyphPosition } from 'pdfmake/js/PDFDocument.js';

export interface Shaped {
  /** Glyph ids of the subset, a position for each. */
  readonly codes: readonly string[];
  /** In thousandths of the size. */
  readonly positions: readonly GlyphPosition[];
  readonly width: number;
}

const shapes = new WeakMap<EmbeddedFont, Map<string, Shaped>>();

/** Also takes the glyphs into the font's subset: what is measured is printed. */
export function shape(text: string, font: EmbeddedFont): Shaped {
  const known = shapes.get(font) ?? new Map<string, Shaped>();
  shapes.set(font, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const [codes, positions] = font.encode(text);
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const shaped = { codes, positions, width };
  known.set(text, shaped);
  return shaped;
}
