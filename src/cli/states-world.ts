/** What commands that compare states touch of the world: files, fonts, git. */
import type { StatesWorld } from '../pipeline/since/load-states.js';
import { fileReader } from '../platform/files.js';
import { scratchFolders } from '../platform/fonts-cache.js';
import { sha256 } from '../platform/hash.js';
import { processRunner } from '../platform/processes.js';
import { fontStore } from './font-store.js';

export function statesWorld(): StatesWorld {
  return {
    reader: fileReader,
    fonts: fontStore(),
    hash: sha256,
    processes: processRunner,
    scratch: scratchFolders,
  };
}
