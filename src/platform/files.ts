/** Reading and writing on a real disk. */
import { randomUUID } from 'node:crypto';
import * as disk from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileReader, FileWriter, OutputFile } from '../core/world.js';

export const fileReader: FileReader = {
  async read(path) {
    return orUndefined(disk.readFile(path));
  },
  async size(path) {
    return (await orUndefined(disk.stat(path)))?.size;
  },
  async list(path) {
    const names = (await orUndefined(disk.readdir(path))) ?? [];
    return names.sort((a, b) => (a < b ? -1 : 1));
  },
};

/** The operations that writing needs; tests make them fail. */
export type DiskOperations = Pick<typeof disk, 'mkdir' | 'writeFile' | 'rename' | 'rm'>;

/**
 * Writes all files under other names first, then exchanges them for the old ones.
 * When any step fails, the old files and folders are as they were, and the error is thrown on.
 */
export function fileWriter(operations: DiskOperations = disk): FileWriter {
  return {
    async writeAll(files) {
      const undo: (() => Promise<unknown>)[] = [];
      let formers: readonly string[];
      try {
        const staged = [];
        for (const file of files) staged.push(await stage(file, operations, undo));
        for (const exchange of staged) await put(exchange, operations, undo);
        formers = staged.map(({ former }) => former);
      } catch (error) {
        for (const step of undo.reverse()) await step().catch(() => undefined);
        throw error;
      }
      // All files are new from here on: an old one that cannot be removed harms nobody.
      for (const former of formers) {
        await operations.rm(former, { force: true }).catch(() => undefined);
      }
    },
  };
}

interface Staged {
  readonly path: string;
  readonly fresh: string;
  readonly former: string;
}

async function stage(
  { path, bytes }: OutputFile,
  operations: DiskOperations,
  undo: (() => Promise<unknown>)[],
): Promise<Staged> {
  const created = await operations.mkdir(dirname(path), { recursive: true });
  if (created !== undefined) undo.push(() => operations.rm(created, { recursive: true }));
  const mark = randomUUID();
  const fresh = `${path}.${mark}.new`;
  undo.push(() => operations.rm(fresh, { force: true }));
  await operations.writeFile(fresh, bytes);
  return { path, fresh, former: `${path}.${mark}.old` };
}

async function put(
  { path, fresh, former }: Staged,
  operations: DiskOperations,
  undo: (() => Promise<unknown>)[],
): Promise<void> {
  const moved = await operations.rename(path, former).then(() => true, ifAbsent(false));
  if (moved) undo.push(() => operations.rename(former, path));
  await operations.rename(fresh, path);
  if (!moved) undo.push(() => operations.rm(path));
}

async function orUndefined<T>(operation: Promise<T>): Promise<T | undefined> {
  return operation.catch(ifAbsent(undefined));
}

/** Turns "there is no such file" into a value and throws everything else on. */
function ifAbsent<T>(value: T): (error: unknown) => T {
  return (error) => {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return value;
    throw error;
  };
}
