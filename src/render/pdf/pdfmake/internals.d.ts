/**
 * Types of what we use inside pdfmake 0.3.11 (`pdfmake/js/*`) and of pdfkit 0.19.1 as pdfmake brings it: neither has any.
 * Only this folder may know them. Read off the sources; check them when either version moves.
 */

declare module 'pdfmake/js/PDFDocument.js' {
  /** A font in one document: collects the glyphs that were used, and embeds them at the end. */
  export interface EmbeddedFont {
    readonly id: string;
    /** Points; kerning and ligatures included. */
    widthOfString(text: string, size: number): number;
    /** Glyph ids of the subset as four hexadecimal digits, with their positions in thousandths of the size. */
    encode(text: string): readonly [readonly string[], readonly GlyphPosition[]];
    ref(): Reference;
    /** The font itself, as fontkit has it. */
    readonly font: FontTables;
    /** Thousandths of the size in a unit of the font. */
    readonly scale: number;
    /** Takes a glyph in, and gives its number in the subset. */
    readonly subset: { includeGlyph(glyph: number): number };
    /** By number in the subset: advance in thousandths of the size, and what the glyph stands for. */
    readonly widths: (number | undefined)[];
    readonly unicode: (readonly number[] | undefined)[];
  }

  /** Tables of a font, read without laying out anything. */
  export interface FontTables {
    readonly unitsPerEm: number;
    readonly _cmapProcessor: { lookup(codePoint: number): number };
    readonly hmtx: {
      readonly metrics: {
        readonly length: number;
        get(index: number): { readonly advance: number };
      };
    };
    getGlyph(glyph: number): { readonly bbox: { readonly minX: number; readonly maxX: number } };
    layout(text: string): { readonly glyphs: readonly Glyph[] };
  }

  export interface Glyph {
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
    readonly advanceWidth: number;
  }

  export interface Reference {
    readonly data: Record<string, unknown>;
    end(): void;
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
    };
    readonly outline: Outline;
    readonly _root: Reference;
    readonly _font: EmbeddedFont;
    /** Makes the font of these bytes the current one, `_font`. */
    font(bytes: Uint8Array): this;
    /** Appends operators to the current page. Its space has the origin at the top left, y downwards. */
    addContent(operators: string): this;
    addNamedDestination(name: string, fit: 'XYZ', x: number, y: number, zoom: null): void;
    goTo(x: number, y: number, width: number, height: number, destination: string): this;
    /** Keeps the state of drawing, colours among it, until it is restored. */
    save(): this;
    restore(): this;
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

declare module 'pdfmake/js/Line.js' {
  /** One unbreakable stretch of text; our measuring adds the fields of `SetInline`. */
  export interface Inline {
    text: string;
    width: number;
    height: number;
    /** From the line's own left edge. */
    x: number;
    alignment: string;
    /** Subtracted where the inline begins (a first-line indent is a negative cut) or ends a line. */
    leadingCut: number;
    trailingCut: number;
    /** A new line begins after it. */
    lineEnd?: boolean;
    /** The next inline must stand on the same line. */
    noNewLine?: boolean;
  }

  class Line<I extends Inline = Inline> {
    constructor(maxWidth: number);
    x?: number;
    y?: number;
    maxWidth: number;
    inlines: I[];
    /** What `getWidth` gives, when nothing is cut at either end. */
    inlineWidths: number;
    /** True keeps pdfmake from spreading the inlines of justified text. */
    lastLineInParagraph?: boolean;
    /** Name of the destination that the line carries. */
    id?: string;
    addInline(inline: I): void;
    clone(): Line<I>;
    getWidth(): number;
    /** The greatest height of its inlines. */
    getHeight(): number;
  }
  const module: typeof Line | { readonly default: typeof Line };
  export default module;
  export type { Line };
}

declare module 'pdfmake/js/DocumentContext.js' {
  export interface Page {
    readonly items: PageItem[];
    readonly pageSize: {
      readonly width: number;
      readonly height: number;
      readonly orientation: 'portrait' | 'landscape';
    };
    readonly pageMargins: { readonly left: number };
  }

  export type PageItem =
    | { readonly type: 'line'; readonly item: import('pdfmake/js/Line.js').Line }
    | {
        readonly type: 'image';
        readonly item: { readonly id?: string; readonly y?: number; readonly height: number };
      }
    | { readonly type: 'vector'; readonly item: object };

  class DocumentContext {
    readonly pages: Page[];
    /** How many items of each page stand behind all others. */
    readonly backgroundLength: number[];
    readonly pageMargins: { readonly top: number; readonly bottom: number };
    /** One for each column group (table row) that is open. */
    readonly snapshots: readonly object[];
    page: number;
    readonly y: number;
    availableWidth: number;
    readonly availableHeight: number;
    moveDown(offset: number): boolean;
    moveToNextPage(): void;
    getCurrentPage(): Page;
  }
  const module: typeof DocumentContext | { readonly default: typeof DocumentContext };
  export default module;
  export type { DocumentContext };
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { DocumentContext } from 'pdfmake/js/DocumentContext.js';
  import type { Line } from 'pdfmake/js/Line.js';

  /** What a block that must not be broken consists of, as one piece. */
  export interface Fragment {
    readonly height: number;
  }

  class PageElementWriter {
    constructor(context: DocumentContext);
    context(): DocumentContext;
    /** The contexts that wait below the current one; the last is the page's while a block is unbreakable. */
    readonly contextStack: readonly DocumentContext[];
    /** How many unbreakable blocks are open; only the outermost has a context of its own. */
    transactionLevel: number;
    /** What is printed again at the top of each further page. */
    readonly repeatables: readonly Fragment[];
    /** Moves to the next page where it does not fit. */
    addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): object;
    addFragment(
      fragment: Fragment,
      useBlockXOffset?: boolean,
      useBlockYOffset?: boolean,
      dontUpdateContextPosition?: boolean,
    ): boolean;
    addPage(size: object, orientation: null, margins: object): void;
    moveToNextPage(): void;
    beginUnbreakableBlock(): void;
    commitUnbreakableBlock(): void;
  }
  const module: typeof PageElementWriter | { readonly default: typeof PageElementWriter };
  export default module;
  export type { PageElementWriter };
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  class DocPreprocessor<N> {
    /** Resolves shorthands, in place. */
    preprocessDocument(node: N): N;
  }
  const module: typeof DocPreprocessor | { readonly default: typeof DocPreprocessor };
  export default module;
  export type { DocPreprocessor };
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  class DocMeasure<N> {
    constructor(
      document: PDFDocument,
      styles: object,
      defaultStyle: object,
      svgMeasure: null,
      tableLayouts: object,
    );
    /** Adds the measures that the layout needs, in place. */
    measureDocument(node: N): N;
    measureLeaf(node: N): N;
    measureImage(node: N): N;
    measureTable(node: N): N;
  }
  const module: typeof DocMeasure | { readonly default: typeof DocMeasure };
  export default module;
  export type { DocMeasure };
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { DocMeasure } from 'pdfmake/js/DocMeasure.js';
  import type { DocPreprocessor } from 'pdfmake/js/DocPreprocessor.js';
  import type { Page } from 'pdfmake/js/DocumentContext.js';
  import type { Line } from 'pdfmake/js/Line.js';
  import type { PageElementWriter } from 'pdfmake/js/PageElementWriter.js';

  export interface Margins {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }

  /** What `processRow` is given for one row of a table. */
  export interface RowArguments<N> {
    readonly cells: readonly N[];
    readonly widths: readonly { readonly _calcWidth: number }[];
    readonly rowIndex: number;
    /** Rows at the head of the table that are one unbreakable block. */
    readonly rowsWithoutPageBreak: number;
    readonly tableNode: N;
  }

  class LayoutBuilder<N> {
    constructor(pageSize: object, margins: Margins, svgMeasure: null);
    readonly pageSize: { readonly width: number; readonly height: number };
    readonly pageMargins: Margins;
    docPreprocessor: DocPreprocessor<N>;
    docMeasure: DocMeasure<N>;
    writer: PageElementWriter;
    linearNodeList: N[];
    processNode(node: N, isVerticalAlignmentAllowed?: boolean): void;
    processVerticalContainer(node: N): void;
    processTable(node: N): void;
    processRow(row: RowArguments<N>): object;
    /** Takes one line's inlines from the node; null when none are left. */
    buildNextLine(node: N): Line | null;
  }
  const module: typeof LayoutBuilder | { readonly default: typeof LayoutBuilder };
  export default module;
  export type { LayoutBuilder, Page };
}

declare module 'pdfmake/js/Renderer.js' {
  import type { Page } from 'pdfmake/js/DocumentContext.js';
  import type { Line } from 'pdfmake/js/Line.js';
  import type { PDFDocument } from 'pdfmake/js/PDFDocument.js';

  class Renderer {
    constructor(document: PDFDocument);
    readonly pdfDocument: PDFDocument;
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line, x: number, y: number): void;
    renderImage(image: object): void;
    renderVector(vector: object): void;
  }
  const module: typeof Renderer | { readonly default: typeof Renderer };
  export default module;
  export type { Renderer };
}
