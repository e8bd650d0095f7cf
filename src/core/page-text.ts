/** What stands on the pages of a printed document, line by line: plain data, which can be kept beside the content. */

export interface PageText {
  /** As printed; the pages of a cover have none. */
  readonly number?: number;
  /** In the order of reading. */
  readonly lines: readonly PageLine[];
  readonly pictures: readonly PagePicture[];
  /** What stands outside the text: running head, page number, watermark. */
  readonly around: readonly string[];
}

/** Lengths in points; `x` and `y` of where the baseline begins, from the upper left corner. */
export interface PageLine {
  readonly text: string;
  /** Without the marks of notes and the hyphens of parted words, where it has some. */
  readonly words?: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Id of the block or note that it belongs to. */
  readonly block?: string;
  /** The same for all lines of one paragraph or cell. */
  readonly paragraph: number;
  /** Ids of the quantities that stand in it, at least in part. */
  readonly figures?: readonly string[];
  /** A table's head, printed before on another page. */
  readonly again?: true;
}

export interface PagePicture {
  readonly block?: string;
  readonly y: number;
}
