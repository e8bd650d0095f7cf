/** Which characters a font has, by its `cmap` table: read where it stands, so that no library is loaded and nothing is parsed ahead. */
import { DamagedFont, exactly, tablesOf, type ReadRange } from './tables.js';

export type HasCharacter = (codePoint: number) => boolean;

/** Platform and encoding of lists of Unicode characters, those that go beyond U+FFFF first: the order in which fontkit takes them. */
const UNICODE = ['3 10', '0 6', '0 4', '3 1', '0 3', '0 2', '0 1', '0 0'];

/** Throws `DamagedFont` where the table ends too early, or holds no list of Unicode characters that can be read. */
export async function characterMap(read: ReadRange): Promise<HasCharacter> {
  const table = (await tablesOf(read, 0)).find(({ tag }) => tag === 'cmap');
  if (table === undefined) throw new DamagedFont('no cmap');
  const cmap = await exactly(read, table.offset, table.length);
  try {
    return lookupIn(unicodeList(cmap));
  } catch (error) {
    if (error instanceof RangeError) throw new DamagedFont('cmap ends too early');
    throw error;
  }
}

function unicodeList(cmap: DataView): DataView {
  const offsets = new Map<string, number>();
  for (let entry = 4; entry < 4 + 8 * cmap.getUint16(2); entry += 8) {
    const key = `${cmap.getUint16(entry)} ${cmap.getUint16(entry + 2)}`;
    if (!offsets.has(key)) offsets.set(key, cmap.getUint32(entry + 4));
  }
  const offset = UNICODE.map((key) => offsets.get(key)).find((at) => at !== undefined);
  if (offset === undefined) throw new DamagedFont('no Unicode cmap');
  // To the end of the table: the length that a list gives for itself is 16 bits, and wrong in large fonts.
  return new DataView(cmap.buffer, cmap.byteOffset + offset, cmap.byteLength - offset);
}

/** By the list's format (OpenType, "cmap"). */
function lookupIn(list: DataView): HasCharacter {
  const format = list.getUint16(0);
  switch (format) {
    case 4:
      return segments(list);
    case 6:
      return trimmed(list, list.getUint16(6), list.getUint16(8), 10);
    case 10:
      return trimmed(list, list.getUint32(12), list.getUint32(16), 20);
    case 12:
    case 13:
      return groups(list, format === 12);
    default:
      throw new DamagedFont(`cmap of format ${format}`);
  }
}

/** Four columns, one behind the other: last and first characters of the segments, deltas, places of their glyphs. */
function segments(list: DataView): HasCharacter {
  const width = list.getUint16(6);
  const [ends, starts, deltas, places] = [14, 16 + width, 16 + 2 * width, 16 + 3 * width];
  list.getUint16(places + width - 2);
  return (codePoint) => {
    const at = 2 * indexOf(width / 2, (index) => list.getUint16(ends + 2 * index), codePoint);
    if (at >= width) return false;
    const start = list.getUint16(starts + at);
    if (codePoint < start) return false;
    const delta = list.getUint16(deltas + at);
    const place = list.getUint16(places + at);
    if (place === 0) return ((codePoint + delta) & 0xffff) !== 0;
    const glyph = places + at + place + 2 * (codePoint - start);
    const number = glyph + 2 <= list.byteLength ? list.getUint16(glyph) : 0;
    return number !== 0 && ((number + delta) & 0xffff) !== 0;
  };
}

/** Glyphs of `count` characters that follow each other. */
function trimmed(list: DataView, first: number, count: number, glyphs: number): HasCharacter {
  list.getUint16(glyphs + 2 * count - 2);
  return (codePoint) => {
    const at = codePoint - first;
    return at >= 0 && at < count && list.getUint16(glyphs + 2 * at) !== 0;
  };
}

/** First character, last character and glyph of each group; `counts`: the glyphs of a group follow each other, else it has one. */
function groups(list: DataView, counts: boolean): HasCharacter {
  const count = list.getUint32(12);
  if (count > 0) list.getUint32(16 + 12 * count - 4);
  return (codePoint) => {
    const index = indexOf(count, (at) => list.getUint32(20 + 12 * at), codePoint);
    if (index >= count) return false;
    const start = list.getUint32(16 + 12 * index);
    if (codePoint < start) return false;
    const glyph = list.getUint32(24 + 12 * index);
    return (counts ? glyph + codePoint - start : glyph) !== 0;
  };
}

/** The first of so many ascending ends that is not before the character. */
function indexOf(count: number, endAt: (index: number) => number, codePoint: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endAt(middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}
