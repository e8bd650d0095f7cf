/** Font files for tests, made from real ones: collections, WOFF, other names, other embedding bits. */
import { deflateSync } from 'node:zlib';

interface Entry {
  readonly tag: Uint8Array;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** A table directory's entries, with their bytes. */
function entriesOf(font: Buffer): Entry[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index;
    const offset = font.readUInt32BE(at + 8);
    return {
      tag: font.subarray(at, at + 4),
      checksum: font.readUInt32BE(at + 4),
      bytes: font.subarray(offset, offset + font.readUInt32BE(at + 12)),
    };
  });
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** In the order in which the tables stand in their file, which need not be that of the directory. */
function inFile(entries: readonly Entry[]): { readonly entry: Entry; readonly index: number }[] {
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => a.entry.bytes.byteOffset - b.entry.bytes.byteOffset);
}

/** Directory and tables; offsets count from `base` before the directory. */
function sfnt(signature: Uint8Array, entries: readonly Entry[], base = 0): Buffer {
  const head = Buffer.alloc(12 + 16 * entries.length);
  head.set(signature);
  head.writeUInt16BE(entries.length, 4);
  let offset = head.length;
  const tables = inFile(entries).map(({ entry: { tag, checksum, bytes }, index }) => {
    const at = 12 + 16 * index;
    head.set(tag, at);
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(base + offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += padded(bytes.length);
    return Buffer.concat([bytes], padded(bytes.length));
  });
  return Buffer.concat([head, ...tables]);
}

/** A TTC of these fonts, in this order. */
export function collection(...fonts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(12 + 4 * fonts.length);
  head.write('ttcf');
  head.writeUInt32BE(0x00010000, 4);
  head.writeUInt32BE(fonts.length, 8);
  const parts: Buffer[] = [head];
  let base = head.length;
  for (const [index, font] of fonts.entries()) {
    head.writeUInt32BE(base, 12 + 4 * index);
    const moved = sfnt(font.subarray(0, 4), entriesOf(font), base);
    parts.push(moved);
    base += moved.length;
  }
  return Buffer.concat(parts);
}

/** The font as WOFF 1.0, tables in the order in which they stand in the font. */
export function woff(font: Buffer): Buffer {
  const entries = entriesOf(font);
  const head = Buffer.alloc(44 + 20 * entries.length);
  head.write('wOFF');
  head.set(font.subarray(0, 4), 4);
  head.writeUInt16BE(entries.length, 12);
  head.writeUInt32BE(font.length, 16);
  const parts: Buffer[] = [head];
  let offset = head.length;
  for (const { entry, index } of inFile(entries)) {
    const deflated = deflateSync(entry.bytes);
    const bytes = deflated.length < entry.bytes.length ? deflated : entry.bytes;
    const at = 44 + 20 * index;
    head.set(entry.tag, at);
    head.writeUInt32BE(offset, at + 4);
    head.writeUInt32BE(bytes.length, at + 8);
    head.writeUInt32BE(entry.bytes.length, at + 12);
    head.writeUInt32BE(entry.checksum, at + 16);
    parts.push(Buffer.concat([bytes], padded(bytes.length)));
    offset += padded(bytes.length);
  }
  head.writeUInt32BE(offset, 8);
  return Buffer.concat(parts);
}

/** A name as a `name` table has it. */
export interface NameRecord {
  readonly platform: number;
  readonly encoding: number;
  readonly language: number;
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** A name for Windows, in English (0x409) or the language given (0x804 is mainland Chinese). */
export function windowsName(id: number, text: string, language = 0x409): NameRecord {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return { platform: 3, encoding: 1, language, id, bytes };
}

/** The font with these names and no others. */
export function named(font: Buffer, records: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(6 + 12 * records.length);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { platform, encoding, language, id, bytes }] of records.entries()) {
    for (const [position, value] of [
      platform,
      encoding,
      language,
      id,
      bytes.length,
      offset,
    ].entries()) {
      head.writeUInt16BE(value, 6 + 12 * index + 2 * position);
    }
    offset += bytes.length;
  }
  return withTable(font, 'name', Buffer.concat([head, ...records.map(({ bytes }) => bytes)]));
}

/** The font with other embedding bits in its OS/2 table. */
export function embeddable(font: Buffer, fsType: number): Buffer {
  const os2 = Buffer.from(tableOf(font, 'OS/2'));
  os2.writeUInt16BE(fsType, 8);
  return withTable(font, 'OS/2', os2);
}

/** The real font's family and PostScript name replaced, so that it can stand for an office's. */
export function called(font: Buffer, postScript: string, ...families: readonly string[]): Buffer {
  const [english = postScript, ...others] = families;
  return named(font, [
    windowsName(0, '版权所有'),
    windowsName(1, english),
    ...others.map((family) => windowsName(1, family, 0x804)),
    windowsName(5, 'Version 5.01'),
    windowsName(6, postScript),
  ]);
}

/** The font with a glyph for every character up to U+FFFF, as if it were Chinese: ASCII its own, others any. */
export function coveringAll(font: Buffer): Buffer {
  const [firstGlyph, most] = [3, 1000];
  const starts = [0x20, ...Array.from({ length: 66 }, (_, at) => 0x80 + at * most)];
  const groups = starts.map((start, at) => {
    const end = at === 0 ? 0x7e : Math.min(start + most - 1, 0xffff);
    return [start, end, firstGlyph];
  });
  const cmap = Buffer.alloc(12 + 16 + 12 * groups.length);
  // One list, of platform 3 and encoding 10, behind this head; its format is 12.
  for (const [at, value] of [0, 1, 3, 10, 0, 12, 12].entries()) cmap.writeUInt16BE(value, 2 * at);
  cmap.writeUInt32BE(cmap.length - 12, 16);
  cmap.writeUInt32BE(groups.length, 24);
  for (const [at, value] of groups.flat().entries()) cmap.writeUInt32BE(value, 28 + 4 * at);
  return withTable(font, 'cmap', cmap);
}

function tableOf(font: Buffer, tag: string): Uint8Array {
  const found = entriesOf(font).find((entry) => Buffer.from(entry.tag).toString() === tag);
  if (found === undefined) throw new Error(`the font has no table ${tag}`);
  return found.bytes;
}

function withTable(font: Buffer, tag: string, bytes: Uint8Array): Buffer {
  const entries = entriesOf(font).map((entry) =>
    Buffer.from(entry.tag).toString() === tag ? { ...entry, bytes } : entry,
  );
  return sfnt(font.subarray(0, 4), entries);
}
