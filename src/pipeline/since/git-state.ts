/** A folder as a git revision has it. The repository is only read: no index, no working tree is touched. */
import { unzipSync } from 'fflate';
import type { FileReader, ProcessRunner, ScratchFolders } from '../../core/world.js';

export interface GitWorld {
  readonly reader: FileReader;
  readonly processes: ProcessRunner;
  readonly scratch: ScratchFolders;
}

/** The full id of a commit, or undefined where the folder is in no repository, or git is not installed or knows no such name. */
export async function commitOf(
  name: string,
  folder: string,
  { processes }: Pick<GitWorld, 'processes'>,
): Promise<string | undefined> {
  // A name that begins with a hyphen would be an option.
  if (name.startsWith('-')) return undefined;
  const args = ['rev-parse', '--verify', '--quiet', `${name}^{commit}`];
  const commit = (await git(args, folder, processes))?.trim();
  return commit === '' ? undefined : commit;
}

/** Files below a folder at a commit, by their path there; undefined where the commit does not have the folder. */
export async function filesAt(
  commit: string,
  folder: string,
  { reader, processes, scratch }: GitWorld,
): Promise<ReadonlyMap<string, Uint8Array> | undefined> {
  return scratch.within(async (place) => {
    const path = `${place}/state.zip`;
    // Where git is run below the top of the working tree, it packs that folder alone.
    const args = ['archive', '--format=zip', `--output=${path}`, commit];
    if ((await git(args, folder, processes)) === undefined) return undefined;
    const bytes = await reader.read(path);
    if (bytes === undefined) return undefined;
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  });
}

/** Tags and branches, the newest first. */
export async function namesOf(
  folder: string,
  { processes }: Pick<GitWorld, 'processes'>,
): Promise<readonly string[]> {
  const args = ['for-each-ref', '--sort=-creatordate', '--format=%(refname:short)'];
  const names = await git([...args, 'refs/tags', 'refs/heads'], folder, processes);
  return names?.split('\n').filter((name) => name !== '') ?? [];
}

async function git(
  args: readonly string[],
  folder: string,
  processes: ProcessRunner,
): Promise<string | undefined> {
  try {
    const { code, stdout } = await processes.run('git', ['-C', folder, ...args]);
    return code === 0 ? stdout : undefined;
  } catch {
    // It is not installed.
    return undefined;
  }
}
