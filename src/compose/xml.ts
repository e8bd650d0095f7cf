/** The strict XML that templates produce → elements, each with the template line that wrote it. */
import { SaxesParser } from 'saxes';
import type { Diagnostics } from '../core/diagnostic.js';
import type { SourceRange } from '../core/position.js';

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlChild[];
  readonly origin: SourceRange;
}

export type XmlChild = XmlElement | string;

/** The attribute by which an element tells its origin; templates cannot write it themselves. */
export const ORIGIN = 'baogao-origin';

/** The elements of `xml`, or undefined where it is not well formed. `originOf` reads what stands in the attribute. */
export function parseXml(
  xml: string,
  whole: SourceRange,
  originOf: (mark: string) => SourceRange,
  diagnostics: Diagnostics,
): XmlElement | undefined {
  let origin = whole;
  const faults: string[] = [];
  let root: XmlElement | undefined;
  const open: { element: XmlElement; children: XmlChild[] }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    faults.push(error.message);
    // The first fault says it; what follows from it would only confuse.
    if (faults.length > 1) return;
    diagnostics.report('template-markup', origin, {
      detail: error.message.replace(/^\S*:\s*/, ''),
    });
  });
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.entries(tag.attributes));
    const mark = attributes.get(ORIGIN);
    attributes.delete(ORIGIN);
    // What prose brought along has no mark: it belongs to the element around it.
    if (mark !== undefined) origin = originOf(mark);
    const children: XmlChild[] = [];
    const element: XmlElement = { name: tag.name, attributes, children, origin };
    open.at(-1)?.children.push(element);
    open.push({ element, children });
    root ??= element;
  });
  parser.on('text', (text) => {
    const kept = dropLayoutSpace(text);
    if (kept !== '') open.at(-1)?.children.push(kept);
  });
  parser.on('closetag', () => {
    open.pop();
    origin = open.at(-1)?.element.origin ?? whole;
  });
  parser.write(xml).close();
  return faults.length === 0 ? root : undefined;
}

/** White space that holds a line break only lays the template out; any other was meant. */
function dropLayoutSpace(text: string): string {
  return text.replace(/[ \t\r]*\n[ \t\r\n]*/g, '');
}
