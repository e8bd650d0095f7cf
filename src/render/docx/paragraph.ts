/** Paragraphs: a style, and at most a list that counts them; nothing else is said by hand. */
import {
  NumberProperties,
  Paragraph,
  ParagraphProperties,
  ParagraphPropertiesChange,
  ParagraphRunProperties,
  type IFrameOptions,
  type ParagraphChild,
} from 'docx';
import type { Change } from '../../doc/nodes.js';
import type { StyleName } from './style-names.js';
import { UNSIGNED } from './tracked.js';

/** A place in a list: the list's number in numbering.xml, and the level from 0. */
export interface ListPlace {
  readonly list: number;
  readonly level: number;
}

/** Takes a paragraph out of the list of its style. */
export const NO_LIST: ListPlace = { list: 0, level: 0 };

export interface Look {
  readonly style: StyleName;
  readonly list?: ListPlace;
  /** Where it stands on its page, if not where the text is. */
  readonly frame?: IFrameOptions;
}

/** What a redline says of a paragraph itself, beside its words. */
export interface ParagraphMark {
  /** Whether its end (¶) came or went. */
  readonly change?: Change | undefined;
  /** What it looked like, where it looks otherwise now. */
  readonly former?: Look | undefined;
}

export function paragraph(
  style: StyleName,
  children: readonly ParagraphChild[],
  change?: Change,
): ReportParagraph {
  return new ReportParagraph({ style }, children, { change });
}

/** A paragraph that is told its list and its marks itself. The library would write lists of its own making only. */
export class ReportParagraph extends Paragraph {
  readonly look: Look;
  readonly children: readonly ParagraphChild[];
  readonly mark: ParagraphMark;

  constructor(look: Look, children: readonly ParagraphChild[], mark: ParagraphMark = {}) {
    const { style, frame } = look;
    super({ style: style.id, ...(frame !== undefined && { frame }), children });
    this.look = look;
    this.children = children;
    this.mark = mark;
    for (const part of this.root) {
      if (part instanceof ParagraphProperties) this.#describe(part);
    }
  }

  /** After the style's name, which is all there is: in the order that the schema wants. */
  #describe(properties: ParagraphProperties): void {
    const { look, mark } = this;
    if (look.list !== undefined) properties.push(numberOf(look.list));
    if (mark.change !== undefined) {
      const kind = mark.change === 'inserted' ? 'insertion' : 'deletion';
      properties.push(new ParagraphRunProperties({ [kind]: UNSIGNED }));
    }
    if (mark.former !== undefined && !alike(mark.former, look)) {
      properties.push(new FormerLook(mark.former));
    }
  }
}

class FormerLook extends ParagraphPropertiesChange {
  constructor({ style, list }: Look) {
    super({ ...UNSIGNED, style: style.id });
    for (const part of this.root) {
      if (part instanceof ParagraphProperties && list !== undefined) part.push(numberOf(list));
    }
  }
}

function numberOf({ list, level }: ListPlace): NumberProperties {
  return new NumberProperties(list, level);
}

export function alike(one: Look, other: Look): boolean {
  return (
    one.style.id === other.style.id &&
    one.list?.list === other.list?.list &&
    one.list?.level === other.list?.level
  );
}
