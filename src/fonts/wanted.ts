/** Which fonts should be fetched now, given what is there and what could not be had. */
import type { Edition } from '../core/edition.js';
import type { FontsFile } from '../model/fonts.js';
import { entryOf, usesOf } from './entries.js';
import { hasOwnFont } from './search.js';
import type { FontShelf } from './store.js';

interface Wish {
  readonly fonts: FontsFile;
  readonly editions: readonly Edition[];
}

/** The candidates of every role and script, and its supplements, each list in order of preference. */
export function preferences({ fonts, editions }: Wish): (readonly string[])[] {
  return facesOf({ fonts, editions }).flatMap((face) => [
    ...usesOf(face).map(({ entry }) => entry.candidates),
    face.supplements.fonts,
  ]);
}

/**
 * Of candidates the first that can be had, of supplements all; without those that are there or have failed, and
 * without the candidates of a script that the office's own fonts or installed ones print.
 */
export async function wantedFonts(
  wish: Wish,
  failures: ReadonlyMap<string, string>,
  shelf: FontShelf,
): Promise<string[]> {
  const wanted = new Set<string>();
  for (const face of facesOf(wish)) {
    for (const { entry } of usesOf(face)) {
      if (await hasOwnFont(entry, shelf)) continue;
      const first = entry.candidates.find((id) => !failures.has(id));
      if (first !== undefined) wanted.add(first);
    }
    for (const id of face.supplements.fonts) if (!failures.has(id)) wanted.add(id);
  }
  const missing: string[] = [];
  for (const id of wanted) if ((await shelf.pinned(id)).state !== 'ready') missing.push(id);
  return missing;
}

function facesOf({ fonts, editions }: Wish) {
  return Object.keys(fonts.faces).flatMap((role) =>
    editions.flatMap((edition) => entryOf(fonts, role, edition)?.entry ?? []),
  );
}
