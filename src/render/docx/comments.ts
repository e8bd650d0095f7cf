/** The comments of a proof: one on each figure as often as it is printed, and on the texts that have one of their own. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Quantity, Remarks, Text } from '../../doc/nodes.js';
import { COMMENT_STYLES } from './style-names.js';

export interface Comment {
  readonly number: number;
  readonly lines: readonly string[];
}

/** Collects the comments as the text is written, since a figure is printed in many places. */
export class Comments {
  readonly #remarks: Remarks | undefined;
  readonly #first: number;
  readonly #written: Comment[] = [];

  /** Numbers begin with `first`: no bookmark may have one of them. Without remarks nothing is commented on. */
  constructor(remarks?: Remarks, first = 1) {
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

  /** Words with their comment; alone where nothing is to be said of them. */
  around(node: Quantity | Text, words: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const lines = this.#linesOn(node);
    return lines === undefined ? words : this.#comment(lines, words);
  }

  /** The mark of a note with the comments on its words, each begun with them: in notes themselves they would not be found. */
  aroundMark(
    words: readonly (Quantity | Text)[],
    mark: readonly ParagraphChild[],
  ): readonly ParagraphChild[] {
    return words.reduce((marked, node) => {
      const lines = this.#linesOn(node);
      return lines === undefined ? marked : this.#comment([node.text, ...lines], marked);
    }, mark);
  }

  #linesOn(node: Quantity | Text): readonly string[] | undefined {
    if (node.type === 'quantity') return this.#remarks?.get(node.id);
    return this.#remarks && node.remark;
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
