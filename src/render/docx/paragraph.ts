/** Paragraphs: a style, and at most a list that counts them; nothing else is said by hand. */
import { NumberProperties, Paragraph, ParagraphProperties, type ParagraphChild } from 'docx';
import type { StyleName } from './style-names.js';

export function paragraph(style: StyleName, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: style.id, children });
}

/** A place in a list: the list's number in numbering.xml, and the level from 0. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** A paragraph that is told its list itself. The library would write lists of its own making only. */
export class ListedParagraph extends Paragraph {
  constructor(style: StyleName, { list, level }: ListPlace, children: readonly ParagraphChild[]) {
    super({ style: style.id, children });
    for (const part of this.root) {
      // After the style's name, which is all there is: the order that the schema wants.
      if (part instanceof ParagraphProperties) part.push(new NumberProperties(list, level));
    }
  }
}
