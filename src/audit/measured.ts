/** What is known of a finished document, from a PDF's coordinates or a DOCX's properties alike. Lengths are in points. */

/** Where something stands: the page (from 1) where the format has pages, and the words there. */
export interface Place {
  readonly page?: number;
  readonly text?: string;
}

export interface Sample<T> {
  readonly value: T;
  readonly at: Place;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * A distance that can be taken to the box of a line, as Word and this program set it, or to the characters themselves,
 * as the standard's own arithmetic does: half of what parts two lines lies between the two.
 */
export interface Reach {
  readonly box: number;
  readonly ink?: number;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export type Role =
  'title' | 'front' | 'heading1' | 'heading2' | 'heading3' | 'heading4' | 'body' | 'other';

/** Characters of one look that follow each other. */
export interface Run {
  readonly text: string;
  /** The font's name as the file has it. */
  readonly face: string;
  readonly size: number;
}

/** A paragraph outside tables and panels. */
export interface Paragraph {
  readonly at: Place;
  /** With the label that the word processor numbers it by. */
  readonly text: string;
  readonly runs: readonly Run[];
  readonly centred: boolean;
  /** Set against the right edge, where a word processor is told so. */
  readonly atRight?: boolean;
  /** From the left edge of the type area to the first character, in characters; absent where it cannot be told. */
  readonly indent?: number;
}

export interface JudgedParagraph extends Paragraph {
  readonly role: Role;
}

export interface PageNumber {
  readonly at: Place;
  readonly parity: 'odd' | 'even';
  /** The number with its dashes, `{n}` for the figure. */
  readonly form: string;
  /** `outside`: a frame that the word processor puts at the outer edge. */
  readonly side: 'left' | 'right' | 'center' | 'outside';
  /** From the edge of the type area on that side. */
  readonly indent?: number;
  /** From the foot of the type area to the upper edge of the dash. */
  readonly distance?: number;
  readonly face: string;
  readonly size: number;
}

/** A mark that Chinese shares with Latin type, beside Chinese text. */
export interface Mark {
  readonly mark: string;
  readonly face: string;
  /** Whether that face draws it in the width of Latin type. */
  readonly latin: boolean;
}

export interface Imprint {
  readonly at: Place;
  /** Thickness of its rules from top to bottom. */
  readonly rules: readonly number[];
  readonly runs: readonly Run[];
  /** Of the first and the last characters from the edges of the type area; absent where it cannot be told. */
  readonly left?: number;
  readonly right?: number;
  /** How far the nearer edge of the last rule stands below (above: negative) the foot of the type area. */
  readonly offset?: number;
}

/** A line of running text as it was broken. */
export interface BrokenLine {
  readonly at: Place;
  readonly text: string;
  /** The line that follows in the same paragraph. */
  readonly next?: string;
  /** Whether it begins its paragraph. */
  readonly first: boolean;
}

/** How the word processor is told to break lines. */
export interface BreakRules {
  /** Paragraphs that may break anywhere. */
  readonly off: readonly Place[];
  /** Marks of its own that may not begin or end a line; absent where it goes by its built-in list. */
  readonly starts?: string;
  readonly ends?: string;
}

/** Something that a format does not tell is absent: people must look at the print. */
export interface Measured {
  readonly format: 'pdf' | 'docx';
  readonly paper: readonly Sample<Size>[];
  readonly margins: Readonly<Record<Side, readonly Sample<Reach>[]>>;
  /** Its height by boxes of lines; `ink` by the characters. */
  readonly typeArea: readonly Sample<{ readonly width: number; readonly height: Reach }>[];
  readonly linesPerPage: readonly Sample<number>[];
  readonly linePitch: readonly Sample<number>[];
  readonly charactersPerLine: readonly Sample<number>[];
  readonly paragraphs: readonly JudgedParagraph[];
  readonly lines?: readonly BrokenLine[];
  readonly breakRules?: BreakRules;
  readonly marks: readonly Sample<Mark>[];
  /** Tables that go on to another page: whether their head stands there again; undefined where it depends on the print. */
  readonly tableHeads: readonly Sample<boolean | undefined>[];
  readonly pageNumbers: readonly PageNumber[];
  /** Text pages or sections without a number, and numbers out of order. */
  readonly unnumbered: readonly Place[];
  readonly imprint?: Imprint;
  readonly fonts?: readonly Sample<boolean>[];
  /** Characters for which a font has no shape. */
  readonly missingGlyphs?: readonly Sample<string>[];
}
