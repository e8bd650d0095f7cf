/** What tests use of fontkit 2.0.4, which has no types of its own. */
declare module 'fontkit' {
  /** In units of the font. */
  export interface Glyph {
    readonly advanceWidth: number;
    readonly bbox: { readonly minX: number; readonly maxX: number };
  }
  export interface Font {
    readonly postscriptName: string;
    /** Looks in the cmap only; parses no outline. */
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
  }
  /** Throws where the bytes are no font. A collection (TTC) is not a `Font`: refuse it before. */
  export function create(bytes: Uint8Array): Font;
}
