/** Reading checked elements: their children, their attributes, their words. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Image } from '../core/image.js';
import type { Inline } from '../doc/nodes.js';
import type { ProseShelf } from './prose-value.js';
import { PROSE_ELEMENT } from './vocabulary.js';
import type { XmlElement } from './xml.js';

export interface TreeContext {
  readonly shelf: ProseShelf;
  /** By path. */
  readonly pictures: ReadonlyMap<string, Image>;
  readonly diagnostics: Diagnostics;
}

export function inlines(element: XmlElement, context: TreeContext): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [{ type: 'text', text: child, origin: element.origin }];
    const { name, origin } = child;
    if (name === PROSE_ELEMENT) return [...context.shelf.get(child.attributes.get('number'))];
    if (name === 'br') return [{ type: 'lineBreak', origin }];
    const role = name === 'lead' ? 'lead' : 'emphasis';
    return [{ type: 'strong', role, origin, content: inlines(child, context) }];
  });
}

/** The words of all children of a name, one after the other. */
export function words(element: XmlElement, name: string, context: TreeContext): Inline[] {
  return childrenNamed(element, name).flatMap((child) => inlines(child, context));
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** A required attribute: the vocabulary has made sure that it is there. */
export function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** The value of an attribute that takes one of a few, or undefined where it takes none; that is reported. */
export function oneOf<Value extends string>(
  element: XmlElement,
  name: string,
  known: readonly Value[],
  context: TreeContext,
  otherwise?: Value,
): Value | undefined {
  const written = element.attributes.get(name);
  const value = written === undefined ? otherwise : known.find((one) => one === written);
  if (value === undefined) reportValue(element, name, known.join('、'), context);
  return value;
}

/** A number above 0, or undefined where it is none; that is reported. */
export function positive(
  element: XmlElement,
  name: string,
  context: TreeContext,
  most = Infinity,
): number | undefined {
  const value = Number(attribute(element, name));
  if (value > 0 && value <= most) return value;
  const expected =
    most === Infinity
      ? '大于 0 的数 (a number above 0)'
      : `0–${most} 的数 (a number up to ${most})`;
  reportValue(element, name, expected, context);
  return undefined;
}

/** A whole number from 1, which is also what an absent attribute means. */
export function count(element: XmlElement, name: string, context: TreeContext): number {
  const written = element.attributes.get(name) ?? '1';
  if (/^[1-9]\d{0,3}$/.test(written)) return Number(written);
  reportValue(element, name, '正整数 (a whole number)', context);
  return 1;
}

export function reportValue(
  { name, origin, attributes }: XmlElement,
  attribute: string,
  expected: string,
  { diagnostics }: TreeContext,
): void {
  const value = attributes.get(attribute) ?? '';
  diagnostics.report('template-attribute-value', origin, { name, attribute, value, expected });
}
