/** XML → a tree whose elements know where they begin; names without prefixes, texts in their order. */
import { SaxesParser } from 'saxes';
import { range, type SourceFile, type SourceRange } from '../core/position.js';

export interface XmlElement {
  /** Without its prefix: some programs write `ns0:trans-unit`. */
  readonly name: string;
  /** By the name that is written, prefix and all. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Its opening tag. */
  readonly range: SourceRange;
}

interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** What is not well-formed, and where. No entity but XML's own is known, so that nothing can be made to grow. */
export interface XmlFault {
  readonly detail: string;
  readonly range: SourceRange;
}

export function readXml(file: SourceFile): XmlElement | XmlFault {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let root: Open | undefined;
  let start = 0;
  parser.on('opentagstart', ({ name }) => {
    start = Math.max(0, file.text.lastIndexOf(`<${name}`, parser.position));
  });
  parser.on('opentag', ({ name, attributes }) => {
    const place = range(file, start, parser.position);
    const element = { name: localName(name), attributes, children: [], range: place };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    root ??= element;
  });
  const add = (text: string): void => {
    stack.at(-1)?.children.push(text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => stack.pop());
  try {
    parser.write(file.text).close();
  } catch (error) {
    // The parser throws at the first place that is not XML, and says its line before its words.
    const detail = error instanceof Error ? error.message.replace(/^\S*:\s*/, '') : '';
    const at = Math.min(parser.position, file.text.length);
    return { detail, range: range(file, at, at) };
  }
  return root ?? { detail: 'no element', range: range(file, 0, 0) };
}

export function isFault(read: XmlElement | XmlFault): read is XmlFault {
  return 'detail' in read;
}

/** All elements of a name, however deep, in the order of the file. */
export function descendants(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: (XmlElement | string)[] = [root];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') continue;
    if (next.name === name) found.push(next);
    open.push(...next.children.toReversed());
  }
  return found;
}

/** The same, but none within another of them. */
export function outermost(root: XmlElement, name: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: (XmlElement | string)[] = root.children.toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') continue;
    if (next.name === name) found.push(next);
    else open.push(...next.children.toReversed());
  }
  return found;
}

export function childrenOf(parent: XmlElement, name: string): readonly XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** All text within an element. */
export function textOf(element: XmlElement): string {
  const texts: string[] = [];
  const open: (XmlElement | string)[] = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === 'string') texts.push(next);
    else open.push(...next.children.toReversed());
  }
  return texts.join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
