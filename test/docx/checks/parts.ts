/** The parts of a .docx, as text and as elements, for checks that look at the whole file. */
import { strFromU8, unzipSync } from 'fflate';
import { parse, type Element } from '../read-docx.js';

export interface Parts {
  readonly names: readonly string[];
  readonly text: ReadonlyMap<string, string>;
  readonly xml: ReadonlyMap<string, Element>;
}

/** What is wrong, a sentence each, with the part in which it is. */
export type Check = (parts: Parts) => readonly string[];

export function partsOf(bytes: Uint8Array): Parts {
  const all = unzipSync(bytes);
  const text = new Map<string, string>();
  for (const [name, content] of Object.entries(all)) {
    if (/\.(xml|rels)$/.test(name)) text.set(name, strFromU8(content));
  }
  return fromText(Object.keys(all), text);
}

/** The parts with one of them changed; throws where there is nothing of the kind to change. */
export function withFault(parts: Parts, name: string, from: string | RegExp, to: string): Parts {
  const before = parts.text.get(name) ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${name} has no ${String(from)}`);
  return fromText(parts.names, new Map([...parts.text, [name, after]]));
}

function fromText(names: readonly string[], text: ReadonlyMap<string, string>): Parts {
  return { names, text, xml: new Map([...text].map(([name, words]) => [name, parse(words)])) };
}

/** A part that every file has. */
export function partNamed(parts: Parts, name: string): Element {
  const root = parts.xml.get(name);
  if (root === undefined) throw new Error(`there is no part ${name}`);
  return root;
}

/** The parts that hold text which is read: the document, its headers and footers, its notes and comments. */
export function stories(parts: Parts): readonly (readonly [name: string, root: Element])[] {
  return [...parts.xml].filter(([name]) =>
    /^word\/(document|header\d+|footer\d+|footnotes|endnotes|comments)\.xml$/.test(name),
  );
}

/** What stands more than once. */
export function repeated<T>(items: readonly T[]): readonly T[] {
  return items.filter((item, index) => items.indexOf(item) < index);
}
