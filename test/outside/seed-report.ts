/** The seed report as `baogao build` makes it, and what changes when something about the run is changed. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_EDITION, type Edition } from '../../src/core/edition.js';
import { baogao, ROOT } from '../cli/run.js';

export const REPORT = 'wansheng-2022-plan';

export interface Run {
  /** Where the files go: a folder of the test. */
  readonly out: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly formats?: string;
  /** The source's alone unless said otherwise. */
  readonly edition?: Edition;
}

/** Paths of what was built. */
export interface SeedFiles {
  readonly folder: string;
  readonly docx: string;
  readonly pdf: string;
}

/** Throws what the program said where it did not end well. */
export function buildSeedReport({
  out,
  env = {},
  content,
  formats = 'docx,pdf',
  edition = SOURCE_EDITION,
}: Run): SeedFiles {
  const where = content === undefined ? [] : ['--content', content];
  const what = ['--edition', edition, '--format', formats];
  const args = ['build', REPORT, ...what, '--out', out, ...where];
  const { code, stderr } = baogao(args, { env });
  if (code !== 0) throw new Error(`baogao build ended with ${code}:\n${stderr}`);
  const folder = join(out, REPORT);
  const file = (format: string): string => join(folder, `${REPORT}.${edition}.${format}`);
  return { folder, docx: file('docx'), pdf: file('pdf') };
}

/** Copies the content to a folder and changes one of its files there: text that must stand there once. */
export function copyContent(folder: string, path?: string, from = '', to = ''): string {
  cpSync(join(ROOT, 'content'), folder, { recursive: true });
  if (path !== undefined) {
    const file = join(folder, path);
    const parts = readFileSync(file, 'utf8').split(from);
    if (parts.length !== 2) throw new Error(`“${from}” does not stand exactly once in ${path}`);
    writeFileSync(file, parts.join(to));
  }
  return folder;
}
