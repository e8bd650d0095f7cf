/** The overlay of an edition: all files of its folder, in the order of their names. */
import type { Language } from '../core/edition.js';
import type { FileReader } from '../core/world.js';
import type { OverlayFile } from '../model/overlay.js';
import type { Overlay } from '../resolve/translation/overlay.js';
import type { Loader } from './load-file.js';

/** `folder` is the report's. Undefined where a file is in error; an edition without a folder has an overlay without entries. */
export async function loadOverlay(
  loader: Loader,
  reader: Pick<FileReader, 'list'>,
  folder: string,
  language: Language,
): Promise<Overlay | undefined> {
  const names = (await reader.list(`${folder}/${language}`)).filter((name) =>
    name.endsWith('.yaml'),
  );
  const files: OverlayFile[] = [];
  for (const name of names) {
    const file = await loader.data('overlay', `${folder}/${language}/${name}`);
    if (file !== undefined) files.push(file.data);
  }
  return files.length < names.length ? undefined : { files };
}
