/** Folders of a test: their own, and compared as a whole. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { sha256 } from '../../src/platform/hash.js';

/** A new folder that is gone when the tests of the file have ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baogao-test-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Every file below a folder by its path there, with the SHA-256 of its bytes; folders end in a slash. */
export function contents(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths.map((path) => {
      const whole = join(folder, path);
      return statSync(whole).isDirectory() ? [`${path}/`, ''] : [path, sha256(readFileSync(whole))];
    }),
  );
}
