/** Bytes of a DOCX → its parts, or why it cannot be read. */
import { strFromU8, unzipSync } from 'fflate';
import { attribute, elements, parseXml, type Element } from './xml.js';

export interface DocxFile {
  readonly document: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly settings: Element | undefined;
  readonly theme: Element | undefined;
  /** A part by the id with which the document refers to it. */
  readonly related: (id: string) => Element | undefined;
}

/** No part of a report is larger; what unpacks to more is not unpacked. */
const LARGEST_PART = 64 * 2 ** 20;

export function openDocx(bytes: Uint8Array): DocxFile | 'damaged' | 'neither' {
  let packed: Readonly<Record<string, Uint8Array>>;
  try {
    packed = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /^word\/[^/]+\.xml$|^word\/_rels\/document\.xml\.rels$|^word\/theme\//.test(name) &&
        originalSize <= LARGEST_PART,
    });
  } catch {
    // The library throws where the archive is cut off or its data do not unpack.
    return 'damaged';
  }
  const part = (name: string): Element | undefined => {
    const content = packed[name];
    return content === undefined ? undefined : parseXml(strFromU8(content));
  };
  const document = part('word/document.xml');
  if (document === undefined) {
    return packed['word/document.xml'] === undefined ? 'neither' : 'damaged';
  }
  const targets = new Map(
    elements(part('word/_rels/document.xml.rels'), 'Relationship').map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  );
  const theme = [...targets.values()].find((target) => target?.includes('theme'));
  return {
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    settings: part('word/settings.xml'),
    theme: theme === undefined ? undefined : part(`word/${theme}`),
    related: (id) => {
      const target = targets.get(id);
      return target === undefined ? undefined : part(`word/${target.replace(/^\/?word\//, '')}`);
    },
  };
}
