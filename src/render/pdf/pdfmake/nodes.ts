/** The nodes that we give to pdfmake's layout: its own fields, and ours that our subclasses act on. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { FontFile } from '../../../fonts/face.js';

/** Lengths are points. pdfmake writes into nodes: build them afresh for each document, and never share them. */
export type PdfNode = TextNode | StackNode | TableNode;

/** Text of one font, size and target. */
export interface Run {
  text: string;
  readonly font: FontFile;
  readonly size: number;
  /** Added behind every character. */
  readonly spacing: number;
  /** Thickened, for want of a bold font. */
  readonly bold: boolean;
  /** Id of the block that a click leads to. */
  readonly target?: string;
  /** Stands for the number of the page that carries this id; the text is as wide as that may get. */
  readonly pageOf?: string;
  /** Repeated until the line is full. */
  readonly leader?: true;
}

/** How the lines of a text stand, whatever fonts they mix: nothing here comes from a font. */
export interface LineSetting {
  readonly pitch: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: number;
  /** Between Han and Latin characters. */
  readonly latinGap: number;
  /** Where such lines stand on the page's grid, its pitch. */
  readonly grid?: number;
}

/** An entry of the outline; `parent` is the id of another that comes before. */
export interface Bookmark {
  readonly title: string;
  readonly parent?: string;
  readonly expanded: boolean;
}

interface Placing {
  /** Left, top, right, bottom. */
  margin?: [number, number, number, number];
  pageBreak?: 'before';
  /** Stays on the page of the first lines of what follows in its stack. */
  readonly keepWithNext?: boolean;
  /** Begins on a new page unless this much is left. */
  room?: number;
  /** Stands at the foot of the type area. */
  readonly atFoot?: boolean;
  /** Its pages have no number; the next is number one. */
  readonly unnumbered?: boolean;
  // What pdfmake adds while it works.
  _margin?: [number, number, number, number] | null;
  _minWidth?: number;
  _maxWidth?: number;
  readonly positions?: readonly { readonly pageNumber: number }[];
}

export interface TextNode extends Placing {
  readonly text: Run[];
  readonly setting: LineSetting;
  /** Becomes a named destination. */
  readonly id?: string;
  readonly bookmark?: Bookmark;
  /** Printed in its place where pdfmake repeats the node on further pages. */
  readonly continued?: TextNode;
  readonly colSpan?: number;
  /** Left, top, right, bottom. */
  readonly border?: [boolean, boolean, boolean, boolean];
  _inlines?: Inline[];
}

export interface StackNode extends Placing {
  readonly stack: PdfNode[];
}

export interface TableNode extends Placing {
  readonly table: {
    readonly widths: number[];
    readonly body: PdfNode[][];
    readonly headerRows?: number;
    /** Rows of the body that stay with the head. */
    readonly keepWithHeaderRows?: number;
    readonly dontBreakRows?: boolean;
    /** For each row, whether it stays on the page of the next. */
    readonly joined?: readonly boolean[];
  };
  readonly layout: TableLayout;
}

export interface TableLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor: CmykColour;
  readonly vLineColor: CmykColour;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
}

export type CmykColour = readonly [number, number, number, number];
/** Rules print on the black plate alone, as the text does. */
export const BLACK: CmykColour = [0, 0, 0, 100];

declare module 'pdfmake/js/Line.js' {
  interface Inline {
    readonly run: Run;
    readonly font: EmbeddedFont;
    readonly fontSize: number;
    readonly characterSpacing: number;
    /** From the top of the line. */
    readonly baseline: number;
  }
  interface Line {
    bookmark?: Bookmark;
    /** Drawn in its place when the line is repeated on a further page; null for nothing. */
    continued?: Line | null;
  }
}

type Inline = import('pdfmake/js/Line.js').Inline;
