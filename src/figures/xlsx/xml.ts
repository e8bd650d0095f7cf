/** XML of spreadsheet parts, read as a tree without the prefixes of names. */
import { SaxesParser } from 'saxes';

export { escapeXml, xml } from '../../core/xml.js';

export interface XmlElement {
  /** Without its prefix: some programs write `x:row`. */
  readonly name: string;
  /** By the name that is written, prefix and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, not that of its children. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Undefined where the text is not well-formed. */
export function parseXml(text: string): XmlElement | undefined {
  const parser = new SaxesParser();
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = {
      name: name.replace(/^.*:/, ''),
      attributes,
      children: [],
      text: '',
    };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  const add = (words: string): void => {
    const open = stack.at(-1);
    if (open !== undefined) open.text += words;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => stack.pop());
  try {
    parser.write(text).close();
  } catch {
    // The parser throws at the first place that is not XML.
    return undefined;
  }
  return root.children[0];
}

export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenOf(parent, name)[0];
}
