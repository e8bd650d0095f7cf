/** Looking through font folders on a real disk, reading only pieces of files, and unpacking what was packed. */
import { open, readdir, stat } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { FileFacts, FileSurvey, Inflate } from '../core/world.js';

/** A link that leads to a folder above would else be followed for ever. */
const DEEPEST = 8;

export const fileSurvey: FileSurvey = {
  async below(folder) {
    const found = await filesBelow(folder, DEEPEST);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
  async readRange(path, offset, length) {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, offset);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
};

async function filesBelow(folder: string, depth: number): Promise<FileFacts[]> {
  // No folder, or one that may not be read: what is installed is not ours to complain of.
  const names = await readdir(folder).catch(() => []);
  const found = names.map(async (name) => {
    const path = `${folder}/${name}`;
    const facts = await stat(path).catch(() => undefined);
    if (facts?.isDirectory() === true) return depth > 0 ? filesBelow(path, depth - 1) : [];
    return facts?.isFile() === true ? [{ path, size: facts.size, modified: facts.mtimeMs }] : [];
  });
  return (await Promise.all(found)).flat();
}

export const inflate: Inflate = (bytes, length) => {
  const unpacked = inflateSync(bytes, { maxOutputLength: Math.max(length, 1) });
  if (unpacked.length !== length) throw new Error(`${unpacked.length} bytes, not ${length}`);
  return unpacked;
};
