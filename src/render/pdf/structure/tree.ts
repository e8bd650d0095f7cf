/** The structure of a document as it grows: elements in the order of reading, each with the places where its content is drawn. */
import type { Tag } from './tag.js';

export interface Element {
  readonly tag: Tag;
  readonly parent: Element | undefined;
  readonly kids: (Element | Content)[];
}

/** A stretch of an element's text, or its picture: what is drawn, and between which elements it is read. */
export interface Content {
  readonly element: Element;
  /** In the order of drawing: one for each page at least, more where something else was drawn in between. */
  readonly marks: Mark[];
}

/** Marked content: which page, from 0, and the number there. */
export interface Mark {
  readonly page: number;
  readonly number: number;
}

export const isElement = (kid: Element | Content): kid is Element => 'kids' in kid;

export class StructureTree {
  readonly root: Element = { tag: { type: 'Document' }, parent: undefined, kids: [] };
  readonly #elements = new Map<Tag, Element>();

  /** The element of the tag; a new one is the last of what it is within, or else of `enclosing`. */
  elementOf(tag: Tag, enclosing: Element): Element {
    let element = this.#elements.get(tag);
    if (element === undefined) {
      const parent = tag.within === undefined ? enclosing : this.elementOf(tag.within, enclosing);
      element = { tag, parent, kids: [] };
      parent.kids.push(element);
      this.#elements.set(tag, element);
    }
    return element;
  }

  /** The same for an element that stands directly behind one of its kind. */
  insertBehind(sibling: Element, tag: Tag): Element {
    const parent = sibling.parent ?? this.root;
    const element: Element = { tag, parent, kids: [] };
    parent.kids.splice(parent.kids.indexOf(sibling) + 1, 0, element);
    this.#elements.set(tag, element);
    return element;
  }
}

/** What is read last of the element so far, if that is content, or else new content behind it. */
export function contentOf(element: Element): Content {
  const last = element.kids.at(-1);
  if (last !== undefined && !isElement(last)) return last;
  const content: Content = { element, marks: [] };
  element.kids.push(content);
  return content;
}
