/** The fonts of this machine: the cache, and the packages that came with the program. */
import { homedir } from 'node:os';
import type { FontStore } from '../fonts/store.js';
import { fileReader } from '../platform/files.js';
import { fontsCacheFolder, packageFolder } from '../platform/fonts-cache.js';
import { sha256 } from '../platform/hash.js';

export function fontStore(): FontStore {
  const { env: environment, platform } = process;
  return {
    files: fileReader,
    hash: sha256,
    cache: fontsCacheFolder({ environment, platform, home: homedir() }),
    packageFolder,
  };
}
