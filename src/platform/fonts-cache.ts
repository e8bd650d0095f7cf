/** Where fetched fonts are kept on this machine, and where npm put those that came with the program. */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import type { PackageFolder, ScratchFolders } from '../core/world.js';

export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** The user's home folder. */
  readonly home: string;
}

/**
 * `BAOGAO_CACHE` if it is set; else the place where the system keeps what can be fetched again.
 * A relative `XDG_CACHE_HOME` is ignored, as the XDG base directory specification says.
 */
export function fontsCacheFolder({ environment, platform, home }: Machine): string {
  const own = environment['BAOGAO_CACHE'];
  if (own) return slashed(join(own, 'fonts'));
  const xdg = environment['XDG_CACHE_HOME'];
  const local = environment['LOCALAPPDATA'];
  let base = join(home, '.cache');
  if (platform === 'win32' && local) base = local;
  else if (xdg && isAbsolute(xdg)) base = xdg;
  return slashed(join(base, 'baogao', 'fonts'));
}

/** Paths have forward slashes throughout the program; Windows takes them too. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

const require = createRequire(import.meta.url);

/** Looks from the program's own place, so that it does not matter where the user stands. */
export const packageFolder: PackageFolder = (name) => {
  try {
    return slashed(dirname(require.resolve(`${name}/package.json`)));
  } catch {
    // The package is not installed, or keeps its folder to itself: both mean that nothing is found there.
    return undefined;
  }
};

export const scratchFolders: ScratchFolders = {
  async within(task) {
    const folder = await mkdtemp(join(tmpdir(), 'baogao-'));
    try {
      return await task(slashed(folder));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
