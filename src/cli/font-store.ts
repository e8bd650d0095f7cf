/** The fonts of this machine: those of its user, those installed, the cache, and the packages that came with the program. */
import { homedir } from 'node:os';
import { InstalledFonts } from '../fonts/installed.js';
import type { FontStore, OwnStore } from '../fonts/store.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { fontsCacheFolder, packageFolder, type Machine } from '../platform/fonts-cache.js';
import { fontFolders, ownFontsFile } from '../platform/fonts-folders.js';
import { fileSurvey, inflate } from '../platform/fonts-survey.js';
import { sha256 } from '../platform/hash.js';

/** `BAOGAO_FONTS=open`: only the pinned open fonts, so that every machine makes the same bytes. */
const OPEN_ONLY = 'open';

export function fontStore(): FontStore {
  const { env: environment, platform } = process;
  const machine = { environment, platform, home: homedir() };
  const cache = fontsCacheFolder(machine);
  return {
    files: fileReader,
    hash: sha256,
    inflate,
    cache,
    packageFolder,
    ...(environment['BAOGAO_FONTS'] !== OPEN_ONLY && { own: ownStore(machine, cache) }),
  };
}

function ownStore(machine: Machine, cache: string): OwnStore {
  const path = `${cache}/installed.json`;
  return {
    settings: ownFontsFile(machine),
    installed: new InstalledFonts({
      folders: fontFolders(machine),
      survey: fileSurvey,
      // Without a cache everything still works, only slower.
      memory: {
        load: () => fileReader.read(path).catch(() => undefined),
        store: (bytes) =>
          fileWriter()
            .writeAll([{ path, bytes }])
            .catch(() => undefined),
      },
    }),
  };
}
