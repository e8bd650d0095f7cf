/** A snapshot read back: every file is what was kept, or it is not used. */
import { diagnostic } from '../../core/diagnostic.js';
import { EDITIONS, type Edition } from '../../core/edition.js';
import type { PageText } from '../../core/page-text.js';
import type { FileReader, Hash } from '../../core/world.js';
import { readManifest, readPageData } from '../../model/snapshot.js';
import type { StateRequest } from '../load-state.js';
import { templateMounts } from './folder-state.js';
import { mounted, placeIn, withFiles } from './mounted-reader.js';
import type { Opening } from './opened-state.js';
import { MANIFEST } from './snapshot-folder.js';

export async function openSnapshot(
  folder: string,
  { report, contentFolder, templatesFolder }: StateRequest,
  { reader, hash }: { readonly reader: FileReader; readonly hash: Hash },
): Promise<Opening> {
  const listed = await reader.read(`${folder}/${MANIFEST}`);
  const manifest = listed && readManifest(listed);
  if (manifest === undefined) {
    return { diagnostics: [diagnostic('snapshot-unreadable', undefined, { path: folder })] };
  }
  const files = new Map<string, Uint8Array>();
  for (const { path, sha256 } of manifest.files) {
    const bytes = await reader.read(`${folder}/${path}`);
    if (bytes === undefined || hash(bytes) !== sha256) {
      const params = { name: manifest.name, file: path };
      return { diagnostics: [diagnostic('snapshot-altered', undefined, params)] };
    }
    files.set(path, bytes);
  }
  const pages = new Map<Edition, readonly PageText[]>();
  for (const edition of EDITIONS) {
    const bytes = files.get(`pages/${report}.${edition}.json`);
    const data = bytes && readPageData(bytes);
    if (data !== undefined) pages.set(edition, data);
  }
  const mounts = [
    { at: contentFolder, to: `${folder}/content` },
    ...templateMounts(templatesFolder, `${folder}/templates`),
  ];
  // From memory: what was checked is what is read.
  return {
    opened: {
      reader: mounted(withFiles(reader, folder, files), mounts),
      pages,
      placeOf: placeIn(mounts),
    },
    diagnostics: [],
  };
}
