/** One face of a collection (TTC, OTC) as a font file of its own: renderers know no collections. */
import { assemble, type Part } from './assemble.js';
import { DamagedFont, directories, exactly, rangesOf, tablesOf, bytesOf } from './tables.js';

/** `index` counts from 0. The same collection and index give the same bytes. Throws `DamagedFont`. */
export async function extractFace(collection: Uint8Array, index: number): Promise<Uint8Array> {
  const read = rangesOf(collection);
  const offset = (await directories(read))[index];
  if (offset === undefined) throw new DamagedFont('no such face');
  const parts: Part[] = [];
  for (const table of await tablesOf(read, offset)) {
    parts.push({ ...table, bytes: bytesOf(await exactly(read, table.offset, table.length)) });
  }
  return assemble(collection.subarray(offset, offset + 4), parts);
}
