/**
 * Types of what we use of the file being written: pdfkit 0.19.1, as pdfmake 0.3.11 brings and extends it; neither has any.
 * Only this folder may know them. Read off the sources; check them when either version moves.
 */

declare module 'pdfmake/js/PDFDocument.js' {
  /** A font in one document: collects the glyphs that were used, and embeds them at the end. */
  export interface EmbeddedFont {
    readonly id: string;
    readonly name: string;
    readonly constructor: EmbeddedFontClass;
    /** Points; kerning and ligatures included. */
    widthOfString(text: string, size: number): number;
    ref(): Reference;
    /** The font itself, as fontkit has it. */
    font: FontTables;
    /** Takes a glyph in, and gives its number in the subset. */
    readonly subset: Subset;
    /** By number in the subset: advance in thousandths of the size, and what the glyph stands for. */
    readonly widths: (number | undefined)[];
    readonly unicode: (readonly number[] | undefined)[];
  }

  /** Not exported by pdfkit; got from a font that it opened. */
  export type EmbeddedFontClass = new (
    document: PDFDocument,
    font: FontTables,
    id: string,
  ) => EmbeddedFont;

  export interface Subset {
    includeGlyph(glyph: number): number;
    /** The font's outlines, where they are of the kind of PostScript. */
    readonly cff?: OutlineTable;
    /** Of a CFF font, asked when the subset is written: which subroutines does the outline of a glyph call? */
    font: object;
  }

  /** The table `CFF `, as far as it has subroutines: common ones, and those of each dictionary. */
  export interface OutlineTable {
    readonly globalSubrIndex?: readonly object[];
    readonly topDict: {
      readonly Private?: Private | null;
      readonly FDArray?: readonly { readonly Private?: Private | null }[];
    };
  }
  export interface Private {
    readonly Subrs?: readonly object[];
  }

  /** Tables of a font, read without laying out anything. */
  export interface FontTables {
    readonly unitsPerEm: number;
    /** By number; each knows the characters for which it was first asked. */
    _glyphs: Readonly<Record<number, object>>;
    readonly _cmapProcessor: { lookup(codePoint: number): number };
    readonly hmtx: {
      readonly metrics: {
        readonly length: number;
        get(index: number): { readonly advance: number };
      };
    };
    getGlyph(glyph: number, codePoints?: readonly number[]): Glyph;
    /** Positions are in units of the font, one for each glyph. */
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly GlyphPosition[];
    };
  }

  export interface Glyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly bbox: { readonly minX: number; readonly maxX: number };
    readonly advanceWidth: number;
    readonly path: GlyphPath;
  }

  /** An outline in units of the em square, y upwards; each command with its points as x, y, x, y. */
  export interface GlyphPath {
    readonly commands: readonly {
      readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
      readonly args: readonly number[];
    }[];
    transform(a: number, b: number, c: number, d: number, e: number, f: number): GlyphPath;
  }

  /** A picture that pdfkit has opened. */
  export interface EmbeddedImage {
    readonly label: string;
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
  }

  export interface Reference {
    readonly data: Record<string, unknown>;
    /** Whether its stream is deflated. */
    compress: boolean;
    /** Writes the object, with these bytes as its stream. */
    end(stream?: Uint8Array): void;
  }

  /** Given the annotation before it is written. */
  export interface AnnotationParent {
    add(annotation: { readonly annotationRef: Reference }): void;
  }

  /** The root of all that a file holds. */
  export interface Catalog {
    PageLabels?: object;
    MarkInfo?: Reference;
    StructTreeRoot?: Reference;
    Metadata?: Reference;
    readonly Names: { readonly data: { readonly Dests: NameTree } };
  }

  export interface NameTree {
    /** Below 0 where the first of two different names comes first. */
    _compareKeys: (one: string, other: string) => number;
  }

  /** An entry of the outline, or its invisible root. */
  export interface Outline {
    /** `left` and `top` are counted from the right and the top edge of the page. */
    addItem(title: string, options: { expanded: boolean; left: number; top: number }): Outline;
  }

  export interface DocumentOptions {
    readonly size: readonly [number, number];
    readonly pdfVersion: '1.7';
    readonly lang: string;
    readonly displayTitle: boolean;
    readonly compress: boolean;
    readonly autoFirstPage: false;
    /** Null keeps pdfkit from reading Helvetica's metrics off the disk. */
    readonly font: null;
    readonly info: Readonly<Record<string, string | Date>>;
  }

  class PDFDocument implements AsyncIterable<Uint8Array> {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: DocumentOptions,
      virtualfs: null,
      /** Asked before any path is read. */
      localAccessPolicy: (path: string) => boolean,
    );
    readonly page: {
      readonly width: number;
      readonly height: number;
      readonly fonts: Record<string, Reference>;
      readonly dictionary: Reference;
    };
    readonly outline: Outline;
    readonly _root: { readonly data: Catalog };
    readonly _font: EmbeddedFont;
    /** By name or, where a name is taken, by id; those that are here are embedded at the end. */
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    /** How many fonts have an id so far: the first is F1. */
    _fontCount: number;
    /** Makes the font of these bytes the current one, `_font`. */
    font(bytes: Uint8Array): this;
    /** Appends operators to the current page. Its space has the origin at the top left, y downwards. */
    addContent(operators: string): this;
    addPage(options: object): this;
    /** Called by `end` for the catalogue's metadata. */
    endMetadata(): void;
    addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      destination: string,
      options: { readonly Contents: object; readonly structParent: AnnotationParent },
    ): this;
    /** Writes the annotation, whose other entries are `options` as they are. */
    annotate(
      x: number,
      y: number,
      width: number,
      height: number,
      options: Readonly<Record<string, unknown>> & { readonly structParent: AnnotationParent },
    ): this;
    openImage(bytes: ArrayBuffer): EmbeddedImage;
    image(
      image: EmbeddedImage,
      x: number,
      y: number,
      options: { readonly width: number; readonly height: number },
    ): this;
    ref(data: Readonly<Record<string, unknown>>): Reference;
    end(): void;
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
  }
  const module: typeof PDFDocument | { readonly default: typeof PDFDocument };
  export default module;
  export type { PDFDocument };
}
