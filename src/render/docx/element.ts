/** An element of the document that the docx library has no class for. */
import { XmlComponent, type ParagraphChild } from 'docx';
import type { Attributes } from './xml.js';

/** Written as given; the library escapes attributes and text. */
export class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Attributes = {},
    content: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...content);
  }
}

/** The other way about: all that stands in paragraphs of ours is written as it is. */
export function component(child: ParagraphChild): XmlComponent {
  if (child instanceof XmlComponent) return child;
  throw new Error('a part of a paragraph that stands for several elements');
}

/** What the library's documentation puts into paragraphs, but its type of what goes there forgot: bookmarks, marks of endnotes. */
export function paragraphChild(component: XmlComponent): ParagraphChild {
  return component as ParagraphChild;
}
