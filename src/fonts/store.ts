/** Where the pinned fonts of this machine may lie, and which of them are really what they should be. */
import type { FileReader, Hash, PackageFolder } from '../core/world.js';
import type { FontsFile, PinnedFont } from '../model/fonts.js';
import type { FontFile } from './face.js';
import { isSingleFont, openFont } from './open-font.js';

export interface FontStore {
  readonly files: Pick<FileReader, 'read'>;
  readonly hash: Hash;
  /** The folder of fetched fonts; it need not exist. */
  readonly cache: string;
  readonly packageFolder: PackageFolder;
}

/** What was found of a pinned font. Bytes with another hash are never used. */
export type Found =
  | { readonly state: 'ready'; readonly font: FontFile }
  | { readonly state: 'absent' }
  | { readonly state: 'altered'; readonly path: string; readonly sha256: string }
  | { readonly state: 'unusable'; readonly path: string };

/** Looks fonts up, each once. */
export class FontShelf {
  readonly #pinned: FontsFile['pinned'];
  readonly #store: FontStore;
  readonly #found = new Map<string, Promise<Found>>();

  constructor(pinned: FontsFile['pinned'], store: FontStore) {
    this.#pinned = pinned;
    this.#store = store;
  }

  find(id: string): Promise<Found> {
    let found = this.#found.get(id);
    if (found === undefined) {
      const font = this.#pinned[id];
      found = font === undefined ? Promise.resolve({ state: 'absent' }) : this.#look(id, font);
      this.#found.set(id, found);
    }
    return found;
  }

  async #look(id: string, pinned: PinnedFont): Promise<Found> {
    let best: Found = { state: 'absent' };
    for (const path of placesOf(id, pinned, this.#store)) {
      const bytes = await this.#store.files.read(path);
      if (bytes === undefined) continue;
      const sha256 = this.#store.hash(bytes);
      if (sha256 !== pinned.sha256) {
        best = { state: 'altered', path, sha256 };
      } else if (!isSingleFont(bytes)) {
        best = { state: 'unusable', path };
      } else {
        // Loaded here, since runs that make no PDF need not pay for it.
        const { create } = await import('fontkit');
        const facts = { path, bytes, sha256, licence: pinned.licence };
        return { state: 'ready', font: openFont(facts, create) };
      }
    }
    return best;
  }
}

/** Where a font may lie, likeliest first: the office's own file, a package beside the program, the cache. */
export function placesOf(id: string, pinned: PinnedFont, store: FontStore): string[] {
  const places: string[] = [];
  if (pinned.file !== undefined) places.push(pinned.file);
  const folder = pinned.npm && store.packageFolder(pinned.npm.package);
  if (pinned.npm && folder !== undefined) places.push(`${folder}/${pinned.npm.file}`);
  places.push(cachePath(id, pinned, store.cache));
  return places;
}

/** Where fetching puts a font. */
export function cachePath(id: string, pinned: PinnedFont, cache: string): string {
  const file = pinned.debian?.file ?? pinned.npm?.file ?? pinned.file ?? '';
  const extension = /\.[a-z0-9]+$/i.exec(file)?.[0] ?? '.ttf';
  return `${cache}/${id}${extension.toLowerCase()}`;
}
