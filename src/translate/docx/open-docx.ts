/** Bytes of a DOCX, whatever program saved it → the parts that hold texts and comments. */
import { strFromU8, unzipSync } from 'fflate';
import { SourceFile } from '../../core/position.js';
import { isFault, readXml, type XmlElement } from '../xml-tree.js';

export interface OpenedDocx {
  readonly document: XmlElement;
  readonly comments: XmlElement | undefined;
}

/** No part of a report is larger; what unpacks to more is not unpacked. */
const LARGEST_PART = 64 * 2 ** 20;

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';

/** A packed file, as against one of text. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Undefined where the bytes are no DOCX, or one that is damaged. */
export function openDocx(bytes: Uint8Array): OpenedDocx | undefined {
  let packed: Readonly<Record<string, Uint8Array>>;
  try {
    packed = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === DOCUMENT || name === COMMENTS) && originalSize <= LARGEST_PART,
    });
  } catch {
    // The library throws where the archive is cut off or its data do not unpack.
    return undefined;
  }
  const part = (name: string): XmlElement | undefined => {
    const content = packed[name];
    const read = content && readXml(new SourceFile(name, strFromU8(content)));
    return read === undefined || isFault(read) ? undefined : read;
  };
  const document = part(DOCUMENT);
  return document && { document, comments: part(COMMENTS) };
}
