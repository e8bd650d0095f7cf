/** XML of the parts that the docx library cannot write. */
import { xml } from '../../core/xml.js';

export { escapeXml, xml, type Attributes } from '../../core/xml.js';

/** An element whose one attribute is `w:val`, which is how WordprocessingML says most things. */
export function val(name: string, value: string | number): string {
  return xml(name, { 'w:val': value });
}

/** A switch: on as an empty element, off with the value 0. */
export function toggle(name: string, on: boolean): string {
  return on ? xml(name) : val(name, 0);
}

/** A whole part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

export const WORD_NAMESPACE = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
} as const;
