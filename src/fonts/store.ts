/** Where fonts may lie on this machine, and which of them are really what they should be. */
import type { FileReader, Hash, Inflate, PackageFolder } from '../core/world.js';
import type { FontsFile, OwnFontEntry, PinnedFont } from '../model/fonts.js';
import { mayEmbed } from './embedding.js';
import type { FontFile } from './face.js';
import type { InstalledFace, InstalledFonts } from './installed.js';
import { openFont } from './open-font.js';
import { fileOf, type OwnFonts } from './own-fonts.js';
import type { FaceFacts } from './sfnt/face-facts.js';
import { nameOf, singleFont, type FontProblem } from './single-font.js';

export interface FontStore {
  readonly files: Pick<FileReader, 'read'>;
  readonly hash: Hash;
  readonly inflate: Inflate;
  /** The folder of fetched fonts; it need not exist. */
  readonly cache: string;
  readonly packageFolder: PackageFolder;
  /** Absent where only the pinned open fonts are to be used, so that every machine makes the same bytes. */
  readonly own?: OwnStore;
  /** Fonts that were found before, and are not read again: those that lie ready, by what was looked for. */
  readonly kept?: Map<string, Found>;
}

export interface OwnStore {
  /** The user's own list of fonts; it need not exist. */
  readonly settings: string;
  readonly installed: Pick<InstalledFonts, 'find'>;
}

/** Where a font comes from. */
export type Origin = 'configuration' | 'system' | 'cache' | 'package';

/** What was found of a font. A pinned font whose bytes have another hash is never used. */
export type Found =
  | {
      readonly state: 'ready';
      readonly font: FontFile;
      readonly origin: Origin;
      readonly facts: FaceFacts;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'altered'; readonly path: string; readonly sha256: string }
  | { readonly state: 'unusable'; readonly path: string; readonly problem: FontProblem }
  /** It is there, but its licence keeps it out of documents: the user said so, or its maker did. */
  | {
      readonly state: 'withheld';
      readonly path: string;
      readonly origin: Origin;
      readonly facts: FaceFacts;
    };

/** Looks fonts up, each once. */
export class FontShelf {
  readonly #pinned: FontsFile['pinned'];
  readonly #store: FontStore;
  readonly #own: OwnFonts | undefined;
  readonly #found = new Map<string, Promise<Found>>();

  constructor(pinned: FontsFile['pinned'], store: FontStore, own?: OwnFonts) {
    this.#pinned = pinned;
    this.#store = store;
    this.#own = own;
  }

  /** A pinned font by its id. */
  pinned(id: string): Promise<Found> {
    return this.#once(`pinned ${id}`, () => {
      const font = this.#pinned[id];
      return font === undefined
        ? absent()
        : this.#kept(`${id} ${JSON.stringify(font)}`, () => this.#lookForPinned(id, font));
    });
  }

  /** The office's own file for a name that Word knows, or undefined where it lists none. */
  async configured(office: string): Promise<Found | undefined> {
    const own = this.#own;
    if (own === undefined || !Object.hasOwn(own.data, office)) return undefined;
    const entry = own.data[office];
    return (
      entry &&
      this.#once(`own ${office}`, () =>
        this.#kept(`${own.folder} ${JSON.stringify(entry)}`, () =>
          this.#lookForOwn(entry, own.folder),
        ),
      )
    );
  }

  /** What is installed under this name. */
  async installed(name: string): Promise<Found> {
    const face = await this.#store.own?.installed.find(name);
    if (face === undefined) return absent();
    const key = `file ${face.facts.index} ${face.path}`;
    return this.#once(key, () => this.#kept(key, () => this.#openInstalled(face)));
  }

  async #kept(key: string, look: () => Promise<Found>): Promise<Found> {
    const { kept } = this.#store;
    const found = kept?.get(key) ?? (await look());
    if (found.state === 'ready') kept?.set(key, found);
    return found;
  }

  #once(key: string, look: () => Promise<Found>): Promise<Found> {
    const found = this.#found.get(key) ?? look();
    this.#found.set(key, found);
    return found;
  }

  async #lookForPinned(id: string, pinned: PinnedFont): Promise<Found> {
    let best: Found = { state: 'absent' };
    for (const { path, origin } of placesOf(id, pinned, this.#store)) {
      const bytes = await readable(this.#store.files.read(path));
      if (bytes === undefined) continue;
      const sha256 = this.#store.hash(bytes);
      if (sha256 !== pinned.sha256) {
        best = { state: 'altered', path, sha256 };
        continue;
      }
      const found = await this.#open(path, bytes, pinned.face, origin, pinned);
      if (found.state === 'ready') return found;
      best = found;
    }
    return best;
  }

  async #lookForOwn({ file, face, embed }: OwnFontEntry, folder: string): Promise<Found> {
    const path = fileOf(file, folder);
    const bytes = await readable(this.#store.files.read(path));
    if (bytes === undefined) return { state: 'unusable', path, problem: { kind: 'not-there' } };
    const found = await this.#open(path, bytes, face, 'configuration');
    return embed || found.state !== 'ready' ? found : withheld(path, 'configuration', found.facts);
  }

  async #openInstalled({ path, facts }: InstalledFace): Promise<Found> {
    if (!mayEmbed(facts.fsType)) return withheld(path, 'system', facts);
    const bytes = await readable(this.#store.files.read(path));
    return bytes === undefined ? absent() : this.#open(path, bytes, facts.index, 'system');
  }

  async #open(
    path: string,
    bytes: Uint8Array,
    face: string | number | undefined,
    origin: Origin,
    pinned?: PinnedFont,
  ): Promise<Found> {
    const single = await singleFont(bytes, face, this.#store.inflate);
    if ('problem' in single) return { state: 'unusable', path, problem: single.problem };
    const { facts } = single;
    const isWhole = pinned !== undefined && single.bytes === bytes;
    const font = openFont(
      {
        path,
        bytes: single.bytes,
        name: facts.postScript || nameOf(facts),
        // Of the face and not of the file: two faces of one collection are two fonts.
        sha256: isWhole ? pinned.sha256 : this.#store.hash(single.bytes),
        licence: pinned?.licence ?? facts.copyright,
      },
      single.has,
    );
    return { state: 'ready', font, origin, facts };
  }
}

/** Where a pinned font may lie, likeliest first: a package beside the program, the cache. */
export function placesOf(
  id: string,
  pinned: PinnedFont,
  store: Pick<FontStore, 'cache' | 'packageFolder'>,
): readonly { readonly path: string; readonly origin: Origin }[] {
  const cached = { path: cachePath(id, pinned, store.cache), origin: 'cache' as const };
  const folder = pinned.npm && store.packageFolder(pinned.npm.package);
  if (pinned.npm === undefined || folder === undefined) return [cached];
  return [{ path: `${folder}/${pinned.npm.file}`, origin: 'package' }, cached];
}

/** Where fetching puts a font. */
export function cachePath(id: string, pinned: PinnedFont, cache: string): string {
  const file = pinned.debian?.file ?? pinned.npm?.file ?? '';
  // A collection lies there once, under its own name, for all pinned fonts that are faces of it.
  if (/\.[ot]tc$/i.test(file)) return `${cache}/${file.slice(file.lastIndexOf('/') + 1)}`;
  const extension = /\.[a-z0-9]+$/i.exec(file)?.[0] ?? '.ttf';
  return `${cache}/${id}${extension.toLowerCase()}`;
}

function absent(): Promise<Found> {
  return Promise.resolve({ state: 'absent' });
}

function withheld(path: string, origin: Origin, facts: FaceFacts): Found {
  return { state: 'withheld', path, origin, facts };
}

/** Bytes that may be read, or undefined: a file that the user may not open is as good as none. */
async function readable(bytes: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
  return bytes.catch(() => undefined);
}
