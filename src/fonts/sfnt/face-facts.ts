/** What a face says of itself, read from a few hundred bytes: names, weight, and whether it may be embedded. */
import { NAME, namesIn } from './names.js';
import { directories, exactly, tablesOf, type ReadRange, type Table } from './tables.js';

export interface FaceFacts {
  /** Position in the file: 0 where it holds one face. */
  readonly index: number;
  /** In every language: `FangSong`, `仿宋`. English first; at least one. */
  readonly families: readonly string[];
  readonly postScript: string;
  readonly version: string;
  readonly copyright: string;
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly italic: boolean;
  /** The embedding bits of the OS/2 table. */
  readonly fsType: number;
}

/** A name table is a few kilobytes; more than this is not read. */
const LONGEST_NAMES = 1 << 20;

/** All faces of a TTF, OTF, TTC or OTC in their order. Throws `DamagedFont`. */
export async function readFaces(read: ReadRange): Promise<readonly FaceFacts[]> {
  const faces: FaceFacts[] = [];
  for (const [index, offset] of (await directories(read)).entries()) {
    faces.push(await readFace(read, await tablesOf(read, offset), index));
  }
  return faces;
}

async function readFace(
  read: ReadRange,
  tables: readonly Table[],
  index: number,
): Promise<FaceFacts> {
  const names = namesIn(await start(read, tables, 'name', LONGEST_NAMES));
  const os2 = await start(read, tables, 'OS/2', 64);
  const field = (at: number, otherwise: number): number =>
    os2.byteLength >= at + 2 ? os2.getUint16(at) : otherwise;
  const text = (id: number): string => names.get(id)?.[0] ?? '';
  const families = [
    ...(names.get(NAME.typographicFamily) ?? []),
    ...(names.get(NAME.family) ?? []),
  ];
  return {
    index,
    families: [...new Set(families)],
    postScript: text(NAME.postScript),
    version: text(NAME.version).replace(/^Version /, ''),
    copyright: text(NAME.copyright),
    weight: field(4, 400),
    // Bit 0 of fsSelection is italic, bit 9 oblique.
    italic: (field(62, 0) & 0x201) !== 0,
    fsType: field(8, 0),
  };
}

/** The beginning of a table; empty where the face has none. */
async function start(
  read: ReadRange,
  tables: readonly Table[],
  tag: string,
  most: number,
): Promise<DataView> {
  const table = tables.find((one) => one.tag === tag);
  if (table === undefined) return new DataView(new ArrayBuffer(0));
  return exactly(read, table.offset, Math.min(table.length, most));
}

/** Whether this is the face that a name means: a family in any language, or the PostScript name, exactly. */
export function isNamed({ families, postScript }: FaceFacts, name: string): boolean {
  return postScript === name || families.includes(name);
}

/** Of faces that a name means, the plainest: a family has its bold and its italic, too. Lower is plainer. */
export function distanceFromPlain({ weight, italic }: FaceFacts): number {
  return Math.abs(weight - 400) + (italic ? 1000 : 0);
}
