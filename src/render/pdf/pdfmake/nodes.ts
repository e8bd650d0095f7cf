/** The nodes that we give to pdfmake's layout: its own fields, and ours that our subclasses act on. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Image } from '../../../core/image.js';
import type { FontFile } from '../../../fonts/face.js';
import type { LanguageTraits } from '../languages.js';
import type { Tag } from '../structure/tag.js';
import type { Rule, TableLayout } from './rules.js';
import type { Region } from '../composition/characters.js';
import type { Joint } from '../composition/joints.js';
import type { Unit } from '../composition/units.js';
import type { Hyphenator } from '../composition/words.js';

/** Lengths are points. pdfmake writes into nodes: build them afresh for each document, and never share them. */
export type PdfNode = TextNode | StackNode | TableNode | ImageNode | RuleNode;

/** Text of one font, size and target. */
export interface Run {
  text: string;
  readonly font: FontFile;
  readonly size: number;
  /** Added behind every character. */
  readonly spacing: number;
  /** Thickened, for want of a bold font. */
  readonly bold: boolean;
  /** Points above the baseline. */
  readonly rise?: number;
  /** The mark of a note: stays with what it stands behind. */
  readonly mark?: boolean;
  /** Id of the footnote whose number is printed here. */
  readonly footnote?: string;
  /** Id of the block that a click leads to. */
  readonly target?: string;
  /** Becomes a named destination. */
  readonly place?: string;
  /** Stands for the number of the page that carries this id; the text is as wide as that may get. */
  readonly pageOf?: string;
  /** Repeated until the line is full. */
  readonly leader?: true;
  /** Id of the block or note that it belongs to. */
  readonly block?: string;
  /** Id of the quantity that it prints, or a part of it. */
  readonly figure?: string;
  /** What it is part of, where that is another than its text: a label. */
  readonly tag?: Tag;
  /** Where it is another than its paragraph's. */
  readonly language?: LanguageTraits;
  /** Said of it in a note that is not printed. Neighbours with the same, by identity, are one figure. */
  readonly remark?: Remark;
}

/** A line each. */
export interface Remark {
  readonly lines: readonly string[];
}

/** How the lines of a text stand, whatever fonts they mix: nothing here comes from a font. */
export interface LineSetting {
  readonly pitch: number;
  /** From the top of a line to its baseline. */
  readonly baseline: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: number;
  /** How much further in than the first line the others stand. */
  readonly hanging: number;
  /** Between Han and Latin characters. */
  readonly latinGap: number;
  /** Where its marks are from; mainland China unless it says so. */
  readonly region?: Region;
  /** Where its words may be parted; none are without it. */
  readonly hyphenate?: Hyphenator;
  /** Where such lines stand on the page's grid, its pitch. */
  readonly grid?: number;
}

/** An entry of the outline; `parent` is the id of another that comes before. */
export interface Bookmark {
  readonly title: string;
  readonly parent?: string;
  readonly expanded: boolean;
}

/** Heights in points. */
export interface Room {
  /** Of what is not parted. */
  readonly least: number;
  /** Of all that had better not be parted: where little of the page is lost, it stands on the next. */
  readonly whole: number;
}

interface Placing {
  /** Left, top, right, bottom. */
  margin?: [number, number, number, number];
  pageBreak?: 'before';
  /** Stays on the page of the first lines of what follows in its stack. */
  readonly keepWithNext?: boolean;
  /** Stays on the page of the last lines of what it follows in its stack. */
  readonly keepWithPrevious?: boolean;
  /** Begins on a new page unless so much is left. */
  room?: Room;
  /** Stands at the foot of the type area. */
  readonly atFoot?: boolean;
  /** Its pages have no number; the next is number one. */
  readonly unnumbered?: boolean;
  /** Stands on turned pages of its own. */
  readonly turned?: boolean;
  /** What it is in the structure of the file; a text is a paragraph unless it says so. */
  readonly tag?: Tag;
  /** Stands outside the flow, so far from where it would stand. */
  relativePosition?: { x: number; y: number };
  /** Of a table's cell. */
  readonly colSpan?: number;
  /** Left, top, right, bottom. */
  readonly border?: [boolean, boolean, boolean, boolean];
  // What pdfmake adds while it works.
  _margin?: [number, number, number, number] | null;
  _minWidth?: number;
  _maxWidth?: number;
  readonly positions?: readonly { readonly pageNumber: number }[];
}

export interface TextNode extends Placing {
  readonly text: Run[];
  readonly setting: LineSetting;
  /** How many characters at its beginning are a label. */
  readonly label?: number;
  /** Between the label and the text. */
  readonly labelGap?: number;
  /** The lines below the first begin under the text behind the label. */
  readonly hangs?: boolean;
  /** Stands as far in as these are wide. */
  readonly under?: readonly Run[];
  /** Becomes a named destination. */
  readonly id?: string;
  readonly bookmark?: Bookmark;
  /** Texts that are set beside each other, line by line, in place of one of its own. */
  readonly sides?: Sides;
  /** Printed in its place where pdfmake repeats the node on further pages. */
  readonly continued?: TextNode;
  /** A figure of a table's column, which may be moved so that the column's points stand below each other. */
  readonly figure?: boolean;
  /** Whether its lines get numbers in the margin; else they do unless they stand in a table. */
  readonly counted?: boolean;
  _inlines?: Inline[];
}

/** Texts in columns, lengths from the left edge of the node. */
export interface Sides {
  readonly columns: readonly {
    readonly node: TextNode;
    readonly left: number;
    readonly width: number;
  }[];
  /** Between the columns; of no width for none. */
  readonly rule: { readonly at: number; readonly width: number };
}

export interface StackNode extends Placing {
  readonly stack: PdfNode[];
}

export interface TableNode extends Placing {
  readonly table: {
    /** pdfmake puts objects in place of these. */
    readonly widths: number[];
    readonly body: PdfNode[][];
    readonly headerRows?: number;
    /** Rows of the body that stay with the head: worked out by the layout. */
    keepWithHeaderRows?: number;
    dontBreakRows?: boolean;
  };
  readonly layout: TableLayout;
  /** Of a table with rows. */
  readonly grid?: Grid;
  /** Of a box: width of its one cell, which may go on over pages. */
  readonly boxWidth?: number;
}

/** What the layout of a table with rows needs to know beside pdfmake's fields. */
export interface Grid {
  readonly widths: readonly number[];
  /** For each row, head and all, whether it stays on the page of the next. */
  readonly joined: readonly boolean[];
  readonly spans: readonly RowSpan[];
}

/** A text over several rows. Its cells are drawn as one by leaving out the rules between them. */
export interface RowSpan {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Stands outside the flow of the first row's cell. */
  readonly label: StackNode;
  readonly text: TextNode;
}

export interface ImageNode extends Placing {
  readonly image: Image;
  readonly width: number;
  readonly height: number;
  /** Becomes a named destination. */
  readonly id?: string;
  // What pdfmake reads and adds while it works.
  _width?: number;
  _height?: number;
  _alignment?: 'center';
  x?: number;
  y?: number;
}

/** A rule of its own, from the left edge. */
export interface RuleNode extends Placing {
  readonly canvas: readonly Rule[];
}

declare module 'pdfmake/js/Line.js' {
  interface Inline {
    readonly run: Run;
    readonly font: EmbeddedFont;
    readonly fontSize: number;
    readonly characterSpacing: number;
    /** What it is read as, where that is not its text. */
    readonly reads?: string;
    /** From the top of the line. */
    readonly baseline: number;
    /** What the inline is to the composition of lines, and what stands between it and the next; its width is both. */
    readonly unit: Unit;
    readonly joint: Joint | undefined;
  }
  interface Line {
    /** What stands on it in each column, and the rule between them. */
    sides?: { readonly lines: readonly Line[]; readonly rule: Sides['rule'] };
    bookmark?: Bookmark;
    /** Drawn in its place when the line is repeated on a further page; null for nothing. */
    continued?: Line | null;
    /** How many of the text's inlines have been placed when it ends. */
    to?: number;
    /** All lines of its paragraph, and which of them it is. */
    paragraph?: { readonly at: number; readonly lines: readonly Line[] };
    /** How many lines must stand together with it, itself counted, where its paragraph is not all that counts. */
    staying?: number;
    /** Gets a number in the margin. */
    counted?: boolean;
  }
}

type Inline = import('pdfmake/js/Line.js').Inline;
