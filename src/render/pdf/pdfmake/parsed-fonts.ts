/** Font files parsed once for any number of documents: tables are shared, while each document has its own subset. */
import type {
  EmbeddedFont,
  EmbeddedFontClass,
  FontTables,
  Glyph,
  PDFDocument,
} from 'pdfmake/js/PDFDocument.js';
import type { FontFile } from '../../../fonts/face.js';

interface Parsed {
  readonly tables: FontTables;
  readonly Embedded: EmbeddedFontClass;
}

export class ParsedFonts {
  readonly #parsed = new WeakMap<FontFile, Parsed>();

  /** The font in a document that has not opened it yet. */
  open(file: FontFile, document: PDFDocument): EmbeddedFont {
    const parsed = this.#parsed.get(file);
    if (parsed !== undefined) return openParsed(parsed, document);
    const count = Object.keys(document._fontFamilies).length;
    const font = document.font(file.bytes)._font;
    // Where the document has the same font from another file, pdfkit gives that one.
    const isNew = Object.keys(document._fontFamilies).length > count;
    if (isNew) {
      font.font = withGlyphsByCharacters(font.font);
      this.#parsed.set(file, { tables: font.font, Embedded: font.constructor });
    }
    return font;
  }
}

/** As pdfkit opens a font from bytes. */
function openParsed({ tables, Embedded }: Parsed, document: PDFDocument): EmbeddedFont {
  document._fontCount += 1;
  const font = new Embedded(document, tables, `F${document._fontCount}`);
  const families = document._fontFamilies;
  families[families[font.name] === undefined ? font.name : font.id] = font;
  return font;
}

/**
 * fontkit's glyphs keep the characters for which they were asked first, so that what a text copies as would depend on
 * the texts before it, of other documents too: here each set of characters has a glyph of its own.
 */
function withGlyphsByCharacters(font: FontTables): FontTables {
  const glyphs = new Map<string, Glyph>();
  const getGlyph = (id: number, codePoints: readonly number[] = []): Glyph => {
    const key = `${id} ${codePoints.join(' ')}`;
    let glyph = glyphs.get(key);
    if (glyph === undefined) {
      font._glyphs = {};
      glyphs.set(key, (glyph = font.getGlyph(id, codePoints)));
    }
    return glyph;
  };
  // An object whose prototype is a font is one.
  return Object.create(font, { getGlyph: { value: getGlyph } }) as FontTables;
}
