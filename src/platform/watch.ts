/** Waiting for files to change on a real disk. */
import { watch, type FSWatcher } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

/** Programs write a file in several steps, and save several files at a time. */
const QUIET_MS = 100;

/** Tells of changes to files in folders and the folders in them; folders may come and go. */
export class Watch {
  readonly #folders: readonly string[];
  readonly #watchers = new Map<string, FSWatcher>();
  #changed = false;
  #closed = false;
  #wake = (): void => undefined;

  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** Begins to notice changes, in folders that are new since the last time too. */
  async look(): Promise<void> {
    const there = new Set((await Promise.all(this.#folders.map(foldersFrom))).flat());
    for (const [folder, watcher] of this.#watchers) {
      if (there.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of there) {
      if (!this.#closed && !this.#watchers.has(folder)) this.#watch(folder);
    }
  }

  /** True when files have changed since the last time and none has for a moment; false when the watch is closed. */
  async changed(): Promise<boolean> {
    while (!this.#changed && !this.#closed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    while (this.#changed && !this.#closed) {
      this.#changed = false;
      await wait(QUIET_MS);
    }
    return !this.#closed;
  }

  close(): void {
    this.#closed = true;
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#wake();
  }

  /** Folder by folder: where a system can watch whole trees, editors that exchange files for new ones are lost sight of. */
  #watch(folder: string): void {
    const notice = (): void => {
      this.#changed = true;
      this.#wake();
    };
    try {
      // A folder that vanishes is an error on some systems, and a change on all.
      this.#watchers.set(folder, watch(folder, notice).on('error', notice));
    } catch (error) {
      // It has vanished already, of which the folder above tells.
      if (!isGone(error)) throw error;
    }
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The folder and all in it; none where it is not there. */
async function foldersFrom(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return [];
  const inside = entries.filter((entry) => entry.isDirectory());
  const below = await Promise.all(inside.map(({ name }) => foldersFrom(`${folder}/${name}`)));
  return [folder, ...below.flat()];
}
