/** Takes pinned fonts from a folder that was carried here: `baogao fonts fetch --from DIR`, where there is no network. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { FileReader, FileWriter, Inflate } from '../core/world.js';
import type { PinnedFont } from '../model/fonts.js';
import type { Fetched, FetchRequest, FetchResult } from './fetch.js';
import { packageNameOf } from './packages.js';
import { cachePath, FontShelf, type FontStore } from './store.js';
import { directories, kindOf, rangesOf } from './sfnt/tables.js';
import { singleFont } from './single-font.js';
import { wantedFonts } from './wanted.js';

export interface AdoptWorld extends FontStore {
  readonly files: Pick<FileReader, 'read' | 'list'>;
  readonly writer: FileWriter;
}

const FONT_FILE = /\.(otf|ttf|ttc|otc|woff2?)$/i;

/**
 * Fonts are known by their hash, whatever their files are called; one that was packed as WOFF or in a collection
 * is known by what comes out. Other files are left alone. What is still wanted afterwards is told.
 */
export async function adoptFonts(
  request: FetchRequest,
  folder: string,
  world: AdoptWorld,
): Promise<FetchResult> {
  const names = (await world.files.list(folder).catch(() => [])).filter((n) => FONT_FILE.test(n));
  if (names.length === 0) {
    const empty = diagnostic('fonts-folder-empty', undefined, { path: folder });
    return { fetched: [], diagnostics: [empty] };
  }
  const byHash = new Map(
    Object.entries(request.fonts.pinned).map(([id, font]) => [font.sha256, { id, font }]),
  );
  const fetched: Fetched[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const path = `${folder}/${name}`;
    // A folder with such a name, or a file that may not be read, is none of the fonts.
    const file = await world.files.read(path).catch(() => undefined);
    if (file === undefined) continue;
    if (kindOf(file) === 'woff2')
      diagnostics.push(diagnostic('woff2-skipped', undefined, { path }));
    for (const bytes of [file, ...(await unpacked(file, world.inflate))]) {
      const match = byHash.get(world.hash(bytes));
      if (match === undefined) continue;
      const kept = await keep(match.id, match.font, bytes, world);
      if ('rule' in kept) diagnostics.push(kept);
      else fetched.push(kept);
    }
  }
  return { fetched, diagnostics: [...diagnostics, ...(await stillWanted(request, folder, world))] };
}

/** The fonts that a WOFF or a collection holds. */
async function unpacked(file: Uint8Array, inflate: Inflate): Promise<readonly Uint8Array[]> {
  const kind = kindOf(file);
  if (kind !== 'woff' && kind !== 'collection') return [];
  const count = await directories(rangesOf(file)).then(
    ({ length }) => length,
    () => 0,
  );
  const fonts: Uint8Array[] = [];
  for (let index = 0; index < count; index += 1) {
    const font = await singleFont(file, index, inflate);
    if ('bytes' in font) fonts.push(font.bytes);
  }
  return fonts;
}

async function keep(
  id: string,
  font: PinnedFont,
  bytes: Uint8Array,
  world: AdoptWorld,
): Promise<Fetched | Diagnostic> {
  const path = cachePath(id, font, world.cache);
  try {
    await world.writer.writeAll([{ path, bytes }]);
    return { id, path, sha256: font.sha256 };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return diagnostic('write-failed', undefined, { detail });
  }
}

async function stillWanted(
  request: FetchRequest,
  folder: string,
  world: AdoptWorld,
): Promise<Diagnostic[]> {
  const { fonts, own, at } = request;
  const shelf = new FontShelf(fonts.pinned, world, own);
  const missing = await wantedFonts(request, new Map(), shelf);
  return missing.flatMap((id) => {
    const font = fonts.pinned[id];
    if (font === undefined) return [];
    const params = {
      font: font.name,
      path: folder,
      from: packageNameOf(font),
      sha: font.sha256.slice(0, 12),
    };
    return [diagnostic('font-not-in-folder', at(['pinned', id]), params)];
  });
}
