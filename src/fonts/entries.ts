/** What the fonts file says of a face role: for an edition, and for each of the fonts that the role is made of. */
import { languageOf, type Edition } from '../core/edition.js';
import type { FaceEntry, FontsFile, ScriptEntry } from '../model/fonts.js';

/** `latin-bold` only where a role has a cut of its own for bold Latin text. */
export type Use = 'east-asian' | 'latin' | 'latin-bold';

export interface UseEntry {
  readonly use: Use;
  readonly entry: ScriptEntry;
  /** Where it stands below the role's edition. */
  readonly path: readonly string[];
}

/** The side-by-side edition takes what its first language takes, unless it has an entry of its own. */
export function entryOf(
  fonts: FontsFile,
  role: string,
  edition: Edition,
): { readonly entry: FaceEntry; readonly edition: Edition } | undefined {
  for (const one of [edition, languageOf(edition)]) {
    const entry = fonts.faces[role]?.[one];
    if (entry !== undefined) return { entry, edition: one };
  }
  return undefined;
}

export function usesOf({ 'east-asian': eastAsian, latin }: FaceEntry): readonly UseEntry[] {
  return [
    { use: 'east-asian', entry: eastAsian, path: ['east-asian'] },
    { use: 'latin', entry: latin, path: ['latin'] },
    ...(latin.bold === undefined
      ? []
      : [{ use: 'latin-bold' as const, entry: latin.bold, path: ['latin', 'bold'] }]),
  ];
}
