/** XML written as text, for the parts that the docx library cannot write: every value is escaped here. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into spaces inside an attribute unless they are written as references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text made safe for an element's content or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
}

/** Attributes by qualified name; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; `content` is XML already, made by this function or by `escapeXml`. */
export function xml(name: string, attributes: Attributes = {}, ...content: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inner = content.join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

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
