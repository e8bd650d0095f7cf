/** Any font file → the one font in it that is meant, as TTF or OTF: the only form that renderers are given. */
import { nearest } from '../core/nearest.js';
import type { Inflate } from '../core/world.js';
import { characterMap, type HasCharacter } from './sfnt/character-map.js';
import { extractFace } from './sfnt/collection.js';
import { isNamed, readFaces, type FaceFacts } from './sfnt/face-facts.js';
import { DamagedFont, kindOf, rangesOf, tablesOf } from './sfnt/tables.js';
import { unpackWoff } from './sfnt/woff.js';

/** Why a file gives no font. */
export type FontProblem =
  /** No file, or one that may not be read. */
  | { readonly kind: 'not-there' }
  | { readonly kind: 'not-a-font' }
  /** Unpacking it needs a decoder of 180 kB that nobody else needs. */
  | { readonly kind: 'woff2' }
  | { readonly kind: 'damaged' }
  /** A collection of which no face was named. */
  | { readonly kind: 'face-not-named'; readonly known: readonly string[] }
  | {
      readonly kind: 'no-such-face';
      readonly face: string;
      readonly known: readonly string[];
      readonly nearest?: string;
    };

export type SingleFont =
  | { readonly bytes: Uint8Array; readonly facts: FaceFacts; readonly has: HasCharacter }
  | { readonly problem: FontProblem };

/** `face` is the name of a face, or its number in a collection. Embedding WOFF as it is costs half a minute and gigabytes. */
export async function singleFont(
  bytes: Uint8Array,
  face: string | number | undefined,
  inflate: Inflate,
): Promise<SingleFont> {
  const kind = kindOf(bytes);
  if (kind === undefined) return { problem: { kind: 'not-a-font' } };
  if (kind === 'woff2') return { problem: { kind } };
  try {
    const font = kind === 'woff' ? unpackWoff(bytes, inflate) : bytes;
    const faces = await readFaces(rangesOf(font));
    const facts = choose(faces, face);
    if ('kind' in facts) return { problem: facts };
    const one = kind === 'collection' ? await extractFace(font, facts.index) : font;
    await checkWhole(one);
    return { bytes: one, facts, has: await characterMap(rangesOf(one)) };
  } catch (error) {
    if (error instanceof DamagedFont) return { problem: { kind: 'damaged' } };
    throw error;
  }
}

/** What every font with outlines has. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp'];

/** A download that broke off keeps its directory and loses its end. Throws `DamagedFont`. */
async function checkWhole(font: Uint8Array): Promise<void> {
  const tables = await tablesOf(rangesOf(font), 0);
  const tags = new Set(tables.map(({ tag }) => tag));
  const lacks = NEEDED.some((tag) => !tags.has(tag)) || !(tags.has('glyf') || tags.has('CFF '));
  const ends = Math.max(...tables.map(({ offset, length }) => offset + length));
  if (lacks || ends > font.length) throw new DamagedFont('tables lack');
}

function choose(
  faces: readonly FaceFacts[],
  face: string | number | undefined,
): FaceFacts | FontProblem {
  const known = faces.map(nameOf);
  const [first] = faces;
  if (face === undefined) {
    return first !== undefined && faces.length === 1 ? first : { kind: 'face-not-named', known };
  }
  const meant = typeof face === 'number' ? faces[face] : faces.find((one) => isNamed(one, face));
  if (meant !== undefined) return meant;
  const names = faces.flatMap(({ families, postScript }) => [...families, postScript]);
  const near = nearest(String(face), names);
  return {
    kind: 'no-such-face',
    face: String(face),
    known,
    ...(near !== undefined && { nearest: near }),
  };
}

/** The name that people know it by. */
export function nameOf({ families, postScript }: FaceFacts): string {
  return families[0] ?? postScript;
}
