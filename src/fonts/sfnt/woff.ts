/** WOFF 1.0 to the font that was packed in it (W3C recommendation "WOFF File Format 1.0"). */
import type { Inflate } from '../../core/world.js';
import { assemble, type Part } from './assemble.js';
import { DamagedFont, tagAt, viewOf } from './tables.js';

const HEADER = 44;
const ENTRY = 20;

/** A well-made font comes out byte for byte as it was. Throws `DamagedFont`. */
export function unpackWoff(woff: Uint8Array, inflate: Inflate): Uint8Array {
  const view = viewOf(woff);
  const count = woff.length < HEADER ? 0 : view.getUint16(12);
  if (count === 0 || woff.length < HEADER + ENTRY * count) throw new DamagedFont('directory');
  const parts: Part[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = HEADER + ENTRY * index;
    const offset = view.getUint32(entry + 4);
    const packed = woff.subarray(offset, offset + view.getUint32(entry + 8));
    const length = view.getUint32(entry + 12);
    if (packed.length !== view.getUint32(entry + 8)) throw new DamagedFont('ends too early');
    // A table that would not have become shorter is stored as it is.
    const bytes = packed.length === length ? packed : inflated(packed, length, inflate);
    parts.push({ tag: tagAt(view, entry), checksum: view.getUint32(entry + 16), bytes, offset });
  }
  return assemble(woff.subarray(4, 8), parts);
}

/** Deflate packs no better than one to 1032: a longer table is a lie that would cost memory. */
const BEST_RATIO = 1032;

function inflated(packed: Uint8Array, length: number, inflate: Inflate): Uint8Array {
  if (length > packed.length * BEST_RATIO) throw new DamagedFont('length of a table');
  try {
    return inflate(packed, length);
  } catch (cause) {
    throw new DamagedFont('packed table', { cause });
  }
}
