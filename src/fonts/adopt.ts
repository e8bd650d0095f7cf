/** Takes pinned fonts from a folder that was carried here: `baogao fonts fetch --from DIR`, where there is no network. */
import type { FileReader, FileWriter } from '../core/world.js';
import type { FontsFile } from '../model/fonts.js';
import type { Fetched } from './fetch.js';
import { cachePath, type FontStore } from './store.js';

export interface AdoptWorld extends FontStore {
  readonly files: Pick<FileReader, 'read' | 'list'>;
  readonly writer: FileWriter;
}

/** Fonts are known by their hash, whatever their files are called. Other files of the folder are left alone. */
export async function adoptFonts(
  pinned: FontsFile['pinned'],
  folder: string,
  world: AdoptWorld,
): Promise<readonly Fetched[]> {
  const byHash = new Map(Object.entries(pinned).map(([id, font]) => [font.sha256, { id, font }]));
  const adopted: Fetched[] = [];
  for (const name of await world.files.list(folder)) {
    if (!/\.(otf|ttf)$/i.test(name)) continue;
    const bytes = await world.files.read(`${folder}/${name}`);
    const sha256 = bytes && world.hash(bytes);
    const match = sha256 === undefined ? undefined : byHash.get(sha256);
    if (bytes === undefined || match === undefined) continue;
    const path = cachePath(match.id, match.font, world.cache);
    await world.writer.writeAll([{ path, bytes }]);
    adopted.push({ id: match.id, path, sha256: match.font.sha256 });
  }
  return adopted;
}
