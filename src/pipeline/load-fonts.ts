/** The templates folder → which fonts stand behind the face roles, and what the office has of its own. */
import type { FileReader } from '../core/world.js';
import type { OwnFonts } from '../fonts/own-fonts.js';
import type { FontStore } from '../fonts/store.js';
import type { LoadedData, Loader } from './load-file.js';

export interface LoadedFonts extends LoadedData<'fonts'> {
  readonly own?: OwnFonts;
}

/** Undefined when anything is wrong with the fonts file; a fault in the office's list is among the findings. */
export async function loadFonts(
  loader: Loader,
  reader: Pick<FileReader, 'size'>,
  folder: string,
  store: FontStore,
): Promise<LoadedFonts | undefined> {
  const fonts = await loader.data('fonts', `${folder}/fonts.yaml`);
  const own = store.own && (await loadOwn(loader, reader, folder, store.own.settings));
  return fonts && { ...fonts, ...(own && { own }) };
}

/** An office's list beside its templates; without one, the list that the user has for all reports. */
async function loadOwn(
  loader: Loader,
  reader: Pick<FileReader, 'size'>,
  templatesFolder: string,
  settings: string,
): Promise<OwnFonts | undefined> {
  for (const path of [`${templatesFolder}/fonts.local.yaml`, settings]) {
    // A file that is there and may not be looked at is told of when it is read.
    const isThere = await reader.size(path).then(
      (size) => size !== undefined,
      () => true,
    );
    if (!isThere) continue;
    const file = await loader.data('ownfonts', path);
    return (
      file && {
        data: file.data,
        at: (place) => file.located.locate(place, 'value'),
        folder: path.slice(0, path.lastIndexOf('/')),
      }
    );
  }
  return undefined;
}
