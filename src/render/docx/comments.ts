/** The comments of a proof: one on each figure as often as it is printed. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Quantity, Remarks } from '../../doc/nodes.js';
import { COMMENT_STYLES } from './style-names.js';

export interface Comment {
  readonly number: number;
  readonly lines: readonly string[];
}

/** Collects the comments as the text is written, since a figure is printed in many places. */
export class Comments {
  readonly #remarks: Remarks;
  readonly #first: number;
  readonly #written: Comment[] = [];

  /** Numbers begin with `first`: no bookmark may have one of them. */
  constructor(remarks: Remarks = new Map(), first = 1) {
    this.#remarks = remarks;
    this.#first = first;
  }

  /** In the order of writing. */
  get written(): readonly Comment[] {
    return this.#written;
  }

  /** By which the library knows that there is a part; comments-xml.ts writes it. */
  get placeholders(): { readonly id: number; readonly children: readonly never[] }[] {
    return this.#written.map(({ number }) => ({ id: number, children: [] }));
  }

  /** The words of a figure with its comment; alone where nothing is to be said of it. */
  around({ id }: Quantity, words: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const lines = this.#remarks.get(id);
    return lines === undefined ? words : this.#comment(lines, words);
  }

  /** The mark of a note with the comments on its figures, each begun with the figure: in notes themselves they would not be found. */
  aroundMark(
    figures: readonly Quantity[],
    mark: readonly ParagraphChild[],
  ): readonly ParagraphChild[] {
    return figures.reduce((marked, { id, text }) => {
      const lines = this.#remarks.get(id);
      return lines === undefined ? marked : this.#comment([text, ...lines], marked);
    }, mark);
  }

  #comment(lines: readonly string[], words: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const number = this.#first + this.#written.length;
    this.#written.push({ number, lines });
    return [
      new CommentRangeStart(number),
      ...words,
      new CommentRangeEnd(number),
      new TextRun({ style: COMMENT_STYLES.mark.id, children: [new CommentReference(number)] }),
    ];
  }
}
