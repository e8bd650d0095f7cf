/**
 * Types of what we use of the layout inside pdfmake 0.3.11 (`pdfmake/js/*`), which has none.
 * Only this folder may know them. Read off the sources; check them when its version moves.
 */

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
    readonly pageMargins: Margins;
  }

  export interface Margins {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }

  export type PageItem =
    | { readonly type: 'line'; readonly item: import('pdfmake/js/Line.js').Line }
    | {
        readonly type: 'image';
        readonly item: { readonly id?: string; readonly y?: number; readonly height: number };
      }
    | { readonly type: 'vector'; readonly item: object };

  /** Where a column group (a table row) began, and the lowest place that its columns have reached. */
  export interface Snapshot {
    readonly page: number;
    availableHeight: number;
    readonly bottomMost?: { readonly page: number; availableHeight: number };
    /** By index of the page: the lowest place of the columns that are done, from the upper edge of the sheet. */
    readonly bottomByPage?: Readonly<Record<number, number>>;
  }

  class DocumentContext {
    readonly pages: Page[];
    /** How many items of each page stand behind all others. */
    readonly backgroundLength: number[];
    readonly pageMargins: Margins;
    /** One for each column group that is open. */
    readonly snapshots: readonly Snapshot[];
    page: number;
    readonly x: number;
    readonly y: number;
    availableWidth: number;
    availableHeight: number;
    /** Called when a page is begun, or entered again by a further column. */
    initializePage(): void;
    moveDown(offset: number): boolean;
    moveToNextPage(): void;
    getCurrentPage(): Page;
  }
  const module: typeof DocumentContext | { readonly default: typeof DocumentContext };
  export default module;
  export type { DocumentContext };
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type { DocumentContext, PageItem } from 'pdfmake/js/DocumentContext.js';
  import type { Line } from 'pdfmake/js/Line.js';

  /** What a block that must not be broken consists of, as one piece. */
  export interface Fragment {
    readonly items: readonly PageItem[];
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
    /** Places the block where it is told to, or where the text is. */
    commitUnbreakableBlock(forcedX?: number, forcedY?: number): void;
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
  import type { Margins } from 'pdfmake/js/DocumentContext.js';
  import type { Line } from 'pdfmake/js/Line.js';
  import type { PageElementWriter } from 'pdfmake/js/PageElementWriter.js';

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
  export type { LayoutBuilder };
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
