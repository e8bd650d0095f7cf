/** A page of a PDF as it lies before the reader: shapes of characters and strokes, in points from its top left corner. */

export interface Glyph {
  readonly text: string;
  /** The font's name. */
  readonly face: string;
  readonly size: number;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** The width of the character itself, without what parts it from the next. */
  readonly advance: number;
  /** False where the font has no shape for it, so that a box is printed. */
  readonly present: boolean;
}

/** A straight stroke along one of the axes. */
export interface Stroke {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly thickness: number;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  /** Characters that run otherwise than from left to right: a table set sideways. */
  readonly turned: number;
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}
