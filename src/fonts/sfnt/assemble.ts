/** A font file from its tables, as OpenType wants it: directory, then tables at multiples of four bytes. */
import { DamagedFont, viewOf } from './tables.js';

export interface Part {
  readonly tag: string;
  readonly checksum: number;
  /** Where the table stood in its source. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** Larger than any font of CJK; a sum beyond is damage, or meant to fill the memory. */
const LARGEST = 256 << 20;

/**
 * `signature` is that of the source. Entries stand in the directory in their given order, tables in that of the source,
 * so that a font that was packed comes out as it was. The sum over the whole font is not worked out anew: readers do
 * not check it.
 */
export function assemble(signature: Uint8Array, parts: readonly Part[]): Uint8Array {
  const start = 12 + 16 * parts.length;
  const offsets = new Map<Part, number>();
  let end = start;
  for (const part of parts.toSorted((a, b) => a.offset - b.offset)) {
    offsets.set(part, end);
    end += Math.ceil(part.bytes.length / 4) * 4;
  }
  if (end > LARGEST) throw new DamagedFont('too large');
  const font = new Uint8Array(end);
  const view = viewOf(font);
  font.set(signature);
  writeSearchFields(view, parts.length);
  for (const [index, part] of parts.entries()) {
    const entry = 12 + 16 * index;
    const offset = offsets.get(part) ?? 0;
    for (const position of [0, 1, 2, 3]) font[entry + position] = part.tag.charCodeAt(position);
    view.setUint32(entry + 4, part.checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, part.bytes.length);
    font.set(part.bytes, offset);
  }
  return font;
}

/** Number of tables, and three numbers for a binary search over them. */
function writeSearchFields(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint16(4, count);
  view.setUint16(6, 2 ** power * 16);
  view.setUint16(8, power);
  view.setUint16(10, (count - 2 ** power) * 16);
}
