/** Taking files away on a real disk. */
import { rm } from 'node:fs/promises';

/** What is not there is gone already. */
export async function removeFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}
