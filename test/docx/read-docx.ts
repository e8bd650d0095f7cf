/** Opens a .docx as a reader would: parts, elements, and the plain text of a paragraph. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import type { Doc } from '../../src/doc/nodes.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

export interface Docx {
  readonly names: readonly string[];
  readonly part: (name: string) => Element;
  readonly document: Element;
  readonly styles: Element;
}

const known = new WeakMap<Doc, Promise<Uint8Array>>();

/** A document in the usual style is rendered once, however many tests look at it. */
export async function rendered(doc: Doc, style = testHouseStyle): Promise<Docx> {
  const render = (): Promise<Uint8Array> => renderDocx(doc, style, testOfficeFaces);
  if (style !== testHouseStyle) return open(await render());
  const bytes = known.get(doc) ?? render();
  known.set(doc, bytes);
  return open(await bytes);
}

export function open(bytes: Uint8Array): Docx {
  const parts = unzipSync(bytes);
  const part = (name: string): Element => {
    const content = parts[name];
    if (content === undefined) throw new Error(`there is no part ${name}`);
    return parse(strFromU8(content));
  };
  return {
    names: Object.keys(parts),
    part,
    document: part('word/document.xml'),
    styles: part('word/styles.xml'),
  };
}

/** Throws where the text is not well-formed XML. */
export function parse(text: string): Element {
  const parser = new SaxesParser();
  const root: Element & { children: (Element | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const stack = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (words) => stack.at(-1)?.children.push(words));
  parser.on('closetag', () => stack.pop());
  parser.write(text).close();
  return only(elements(root));
}

export function elements(parent: Element, name?: string): readonly Element[] {
  return parent.children.filter(
    (child): child is Element =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All descendants of these names, in the order of the text. */
export function all(parent: Element, ...names: readonly string[]): readonly Element[] {
  return elements(parent).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...all(child, ...names),
  ]);
}

/** The first element on a path of children, or undefined. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, name) => (found === undefined ? undefined : elements(found, name)[0]),
    parent,
  );
}

/** The value of the first element on a path. */
export function value(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val'];
}

export function only<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined || items.length > 1) throw new Error(`${items.length} instead of one`);
  return first;
}

/** The text that stands in the element itself. */
export function ownText(element: Element | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('');
}

/** What is read on the page; a line break is `\n`, a tab `\t`. */
export function textOf(element: Element): string {
  return all(element, 'w:t', 'w:br', 'w:tab')
    .map((piece) => {
      if (piece.name === 'w:br') return '\n';
      if (piece.name === 'w:tab') return piece.attributes['w:pos'] === undefined ? '\t' : '';
      return ownText(piece);
    })
    .join('');
}

export function paragraphs(docx: Docx): readonly Element[] {
  return all(docx.document, 'w:p');
}

export function styleOf(paragraph: Element): string | undefined {
  return value(paragraph, 'w:pPr', 'w:pStyle');
}

export function styleNamed(docx: Docx, id: string): Element {
  return only(elements(docx.styles, 'w:style').filter((s) => s.attributes['w:styleId'] === id));
}
