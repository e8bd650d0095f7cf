/** A part of a DOCX as a tree of elements, with the names that WordprocessingML files write (`w:p`). */
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Open extends Element {
  readonly children: (Element | string)[];
}

/** Undefined where the text is not well-formed. */
export function parseXml(text: string): Element | undefined {
  const parser = new SaxesParser();
  const root: Open = { name: '', attributes: {}, children: [] };
  const stack = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name, attributes, children: [] };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('text', (words) => stack.at(-1)?.children.push(words));
  parser.on('closetag', () => stack.pop());
  try {
    parser.write(text).close();
  } catch {
    // The parser throws at the first place that is not XML.
    return undefined;
  }
  return elements(root)[0];
}

export function elements(parent: Element | undefined, name?: string): readonly Element[] {
  return (parent?.children ?? []).filter(
    (child): child is Element =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element on a path of children. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => elements(found, name)[0], parent);
}

/** All descendants of these names in the order of the text, but not what is within one of them. */
export function within(
  parent: Element | undefined,
  ...names: readonly string[]
): readonly Element[] {
  return elements(parent).flatMap((child) =>
    names.includes(child.name) ? [child] : within(child, ...names),
  );
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attributes[name];
}

/** `w:val` of the first element on a path. */
export function value(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return attribute(at(parent, ...path), 'w:val');
}

/** A switch that is on where it stands, unless it says otherwise; undefined where it does not stand. */
export function flag(parent: Element | undefined, name: string): boolean | undefined {
  const found = at(parent, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(attribute(found, 'w:val') ?? '1');
}

/** A number of twentieths of a point, in points. */
export function twips(text: string | undefined): number | undefined {
  const number = text === undefined ? NaN : Number.parseFloat(text);
  return Number.isFinite(number) ? number / 20 : undefined;
}

export function ownText(element: Element | undefined): string {
  return (element?.children ?? []).filter((child) => typeof child === 'string').join('');
}
