/** Glyphs of single characters by a font's own tables: Han and marks need no shaping, and laying them out is what costs most. */
import type { EmbeddedFont, FontTables } from 'pdfmake/js/PDFDocument.js';
import type { Blank } from '../composition/characters.js';

/** Of a font, whatever document it stands in. */
export interface TableGlyph {
  /** Number in the font. */
  readonly id: number;
  readonly codePoints: readonly number[];
  /** In thousandths of the size. */
  readonly advance: number;
}

const glyphs = new WeakMap<FontTables, Map<number, TableGlyph>>();
const blanks = new WeakMap<FontTables, Map<string, Blank>>();
const codes = new WeakMap<EmbeddedFont, Map<number, string>>();

export function glyphOf(codePoint: number, font: FontTables): TableGlyph {
  return remembered(glyphs, font, codePoint, () => {
    const id = font._cmapProcessor.lookup(codePoint);
    return { id, codePoints: [codePoint], advance: advanceOf(id, font) };
  });
}

/** The glyph's number in a document's subset, as four hexadecimal digits; takes it into the subset. */
export function codeOf({ id, codePoints, advance }: TableGlyph, font: EmbeddedFont): string {
  return remembered(codes, font, id, () => {
    const number = font.subset.includeGlyph(id);
    font.widths[number] ??= advance;
    font.unicode[number] ??= codePoints;
    return number.toString(16).padStart(4, '0');
  });
}

/** How much of a mark's cell is empty at either side of its ink, in thousandths of the size. */
export function emptyAround(mark: string, font: FontTables): Blank {
  return remembered(blanks, font, mark, () => {
    const glyph = font._cmapProcessor.lookup(mark.codePointAt(0) ?? 0);
    const { minX, maxX } = font.getGlyph(glyph).bbox;
    if (maxX < minX) return { before: 0, after: 0 };
    const scale = scaleOf(font);
    return { before: minX * scale, after: advanceOf(glyph, font) - maxX * scale };
  });
}

/** Thousandths of the size in a unit of the font. */
export function scaleOf({ unitsPerEm }: FontTables): number {
  return 1000 / unitsPerEm;
}

/** From `hmtx`: fontkit's own `advanceWidth` may parse the outline first. The last entry stands for all glyphs behind it. */
function advanceOf(glyph: number, font: FontTables): number {
  const { metrics } = font.hmtx;
  return metrics.get(Math.min(glyph, metrics.length - 1)).advance * scaleOf(font);
}

function remembered<Owner extends object, Key, Value>(
  memory: WeakMap<Owner, Map<Key, Value>>,
  owner: Owner,
  key: Key,
  make: () => Value,
): Value {
  let known = memory.get(owner);
  if (known === undefined) memory.set(owner, (known = new Map<Key, Value>()));
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}
