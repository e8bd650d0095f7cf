/** Bytes to text: what is not printable UTF-8 of sensible size is refused, with the place. */
import { FORBIDDEN_IN_XML } from '../core/characters.js';
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import { range, SourceFile, startOf } from '../core/position.js';

export interface ReadSource {
  /** Absent if there is any diagnostic. A byte order mark is not part of its text. */
  readonly file?: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** 1 MiB: some twenty times what the largest report holds in one file, and parsed in seconds at the worst. */
export const LARGEST_SOURCE = 1024 * 1024;
/** Of forbidden characters so many are shown, the others only counted. */
const SHOWN = 3;
/** A carriage return alone is allowed in XML but would be lost there, as it reads back as a line feed. */
const FORBIDDEN = new RegExp(`${FORBIDDEN_IN_XML.source}|\\r(?!\\n)`, 'g');

/** Reads a file's bytes; `path` as in SourceFile. `largest` in bytes, for files that are not written by hand. */
export function readSource(path: string, bytes: Uint8Array, largest = LARGEST_SOURCE): ReadSource {
  const found = new Diagnostics();
  const nowhere = startOf(new SourceFile(path, ''));
  if (bytes.length > largest) {
    found.report('source-too-large', nowhere, {
      size: mebibytes(bytes.length),
      limit: mebibytes(largest),
    });
    return { diagnostics: found.all };
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    found.report('source-utf16', nowhere, {});
    return { diagnostics: found.all };
  }
  const text = decode(bytes);
  if (text === undefined) {
    // Decoded loosely, only to show the line: the first replacement character stands where reading failed.
    const loose = new SourceFile(path, new TextDecoder('utf-8').decode(bytes));
    const at = Math.max(0, loose.text.indexOf('\ufffd'));
    found.report('source-not-utf8', range(loose, at, at + 1), {});
    return { diagnostics: found.all };
  }
  const file = new SourceFile(path, text);
  if (text.trim() === '') found.report('source-empty', startOf(file), {});
  reportForbidden(file, found);
  return found.all.length === 0 ? { file, diagnostics: found.all } : { diagnostics: found.all };
}

/** The text without its byte order mark, or undefined where the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function reportForbidden(file: SourceFile, found: Diagnostics): void {
  let count = 0;
  let next = startOf(file);
  for (const { 0: character, index } of file.text.matchAll(FORBIDDEN)) {
    count += 1;
    const place = range(file, index, index + 1);
    if (count <= SHOWN) {
      found.report('source-forbidden-character', place, { code: codePointName(character) });
    } else if (count === SHOWN + 1) {
      next = place;
    }
  }
  if (count > SHOWN) {
    found.report('source-more-forbidden-characters', next, { count: String(count - SHOWN) });
  }
}

/** `U+0008` */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function mebibytes(bytes: number): string {
  return `${String(Math.ceil((bytes / 1024 / 1024) * 10) / 10)} MiB`;
}
