/** The `name` table: what a face calls itself, in every language it does so (OpenType, "name — Naming table"). */
import { bytesOf } from './tables.js';

/** The names we ask for, by their numbers in the table. */
export const NAME = { copyright: 0, family: 1, version: 5, postScript: 6, typographicFamily: 16 };

/** Names by number, English ones first, each text once. What cannot be decoded is left out. */
export type Names = ReadonlyMap<number, readonly string[]>;

const WANTED = new Set(Object.values(NAME));

export function namesIn(table: DataView): Names {
  const records: { readonly id: number; readonly rank: number; readonly text: string }[] = [];
  const count = table.byteLength < 6 ? 0 : table.getUint16(2);
  const storage = table.byteLength < 6 ? 0 : table.getUint16(4);
  for (let index = 0; index < count && 6 + 12 * (index + 1) <= table.byteLength; index += 1) {
    const field = (position: number): number => table.getUint16(6 + 12 * index + 2 * position);
    const id = field(3);
    if (!WANTED.has(id)) continue;
    const start = storage + field(5);
    const bytes = bytesOf(table).subarray(start, start + field(4));
    const text = decode(bytes, field(0), field(1));
    if (text !== '') records.push({ id, rank: isEnglish(field(0), field(2)) ? 0 : 1, text });
  }
  records.sort((a, b) => a.rank - b.rank);
  const names = new Map<number, string[]>();
  for (const { id, text } of records) {
    const known = names.get(id) ?? [];
    if (!known.includes(text)) names.set(id, [...known, text]);
  }
  return names;
}

/** Platform 3 is Windows, 1 Macintosh. */
function isEnglish(platform: number, language: number): boolean {
  return platform === 3 ? language === 0x0409 : language === 0;
}

/** By platform and encoding. Windows' old Chinese encodings are padded with zero bytes by some makers. */
function decode(bytes: Uint8Array, platform: number, encoding: number): string {
  const label = encodingOf(platform, encoding);
  if (label === undefined) return '';
  const padded = platform === 3 && label !== 'utf-16be';
  const text = new TextDecoder(label).decode(padded ? bytes.filter((byte) => byte !== 0) : bytes);
  return text.includes('\ufffd') ? '' : text.trim();
}

function encodingOf(platform: number, encoding: number): string | undefined {
  if (platform === 0) return 'utf-16be';
  if (platform === 1) return { 0: 'macintosh', 1: 'shift_jis', 2: 'big5', 25: 'gbk' }[encoding];
  if (platform !== 3) return undefined;
  return { 2: 'shift_jis', 3: 'gbk', 4: 'big5' }[encoding] ?? 'utf-16be';
}
