/** The outermost layer of a font file: which fonts it holds, and where the tables of each stand. */

/** Bytes of a font from an offset; fewer where it ends before. */
export type ReadRange = (offset: number, length: number) => Promise<Uint8Array>;

/** An entry of a table directory. */
export interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly offset: number;
  readonly length: number;
}

/** A file whose numbers contradict one another; caught where font files are opened. */
export class DamagedFont extends Error {}

/** The kinds of font file that the first four bytes tell apart (OpenType, "Organization of an OpenType font"). */
export type FontKind = 'single' | 'collection' | 'woff' | 'woff2';

const KINDS: Readonly<Record<string, FontKind>> = {
  '\0\u0001\0\0': 'single',
  OTTO: 'single',
  true: 'single',
  ttcf: 'collection',
  wOFF: 'woff',
  wOF2: 'woff2',
};

export function kindOf(bytes: Uint8Array): FontKind | undefined {
  return bytes.length < 4 ? undefined : KINDS[tagAt(viewOf(bytes), 0)];
}

/** No real collection has as many; a number beyond is damage. */
const MOST_FACES = 256;
const MOST_TABLES = 128;

/** Where the table directory of each face begins. Throws `DamagedFont`. */
export async function directories(read: ReadRange): Promise<readonly number[]> {
  const head = await exactly(read, 0, 12);
  if (kindOf(bytesOf(head)) !== 'collection') return [0];
  const count = head.getUint32(8);
  if (count === 0 || count > MOST_FACES) throw new DamagedFont('number of faces');
  const offsets = await exactly(read, 12, 4 * count);
  return Array.from({ length: count }, (_, index) => offsets.getUint32(4 * index));
}

/** The tables of the face whose directory begins at `offset`, in the directory's order. Throws `DamagedFont`. */
export async function tablesOf(read: ReadRange, offset: number): Promise<readonly Table[]> {
  const count = (await exactly(read, offset, 12)).getUint16(4);
  if (count === 0 || count > MOST_TABLES) throw new DamagedFont('number of tables');
  const entries = await exactly(read, offset + 12, 16 * count);
  return Array.from({ length: count }, (_, index) => ({
    tag: tagAt(entries, 16 * index),
    checksum: entries.getUint32(16 * index + 4),
    offset: entries.getUint32(16 * index + 8),
    length: entries.getUint32(16 * index + 12),
  }));
}

/** Throws `DamagedFont` where the file ends before. */
export async function exactly(read: ReadRange, offset: number, length: number): Promise<DataView> {
  const bytes = await read(offset, length);
  if (bytes.length < length) throw new DamagedFont('the file ends too early');
  return viewOf(bytes);
}

/** Reads from bytes that are in memory already. */
export function rangesOf(bytes: Uint8Array): ReadRange {
  return (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length));
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

export function tagAt(view: DataView, offset: number): string {
  return String.fromCharCode(...bytesOf(view).subarray(offset, offset + 4));
}
