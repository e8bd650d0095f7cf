/** Glyphs of single characters by a font's own tables: Han and marks need no shaping, and laying them out is what costs most. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Blank } from '../composition/characters.js';

export interface TableGlyph {
  /** Number in the subset, as four hexadecimal digits. */
  readonly code: string;
  /** In thousandths of the size. */
  readonly advance: number;
}

const glyphs = new WeakMap<EmbeddedFont, Map<number, TableGlyph>>();
const blanks = new WeakMap<EmbeddedFont, Map<string, Blank>>();

/** Also takes the glyph into the font's subset: what is measured is printed. */
export function glyphOf(codePoint: number, font: EmbeddedFont): TableGlyph {
  return remembered(glyphs, font, codePoint, () => {
    const glyph = font.font._cmapProcessor.lookup(codePoint);
    const advance = advanceOf(glyph, font);
    const number = font.subset.includeGlyph(glyph);
    font.widths[number] ??= advance;
    font.unicode[number] ??= [codePoint];
    return { code: number.toString(16).padStart(4, '0'), advance };
  });
}

/** How much of a mark's cell is empty at either side of its ink, in thousandths of the size. */
export function emptyAround(mark: string, font: EmbeddedFont): Blank {
  return remembered(blanks, font, mark, () => {
    const glyph = font.font._cmapProcessor.lookup(mark.codePointAt(0) ?? 0);
    const { minX, maxX } = font.font.getGlyph(glyph).bbox;
    if (maxX < minX) return { before: 0, after: 0 };
    return { before: minX * font.scale, after: advanceOf(glyph, font) - maxX * font.scale };
  });
}

/** From `hmtx`: fontkit's own `advanceWidth` may parse the outline first. The last entry stands for all glyphs behind it. */
function advanceOf(glyph: number, { font, scale }: EmbeddedFont): number {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance * scale;
}

function remembered<Key, Value>(
  memory: WeakMap<EmbeddedFont, Map<Key, Value>>,
  font: EmbeddedFont,
  key: Key,
  make: () => Value,
): Value {
  let known = memory.get(font);
  if (known === undefined) memory.set(font, (known = new Map<Key, Value>()));
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
