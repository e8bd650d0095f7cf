/** The real report with its slips put right, as its office would have corrected them. */
import { readFile, readdir, stat } from 'node:fs/promises';
import type { FileReader } from '../../src/core/world.js';

/** File below the report's folder, what is printed, and what it should have been; each stands there once. */
const CORRECTIONS: readonly (readonly [file: string, printed: string, right: string])[] = [
  ['figures.yaml', 'stated: 3个', 'stated: 2个'],
  ['indicators.yaml', 'target: ≧5 }', 'target: ≥5 }'],
  ['body/tasks.yaml', '{{q "industrial-chains" "10"}}大产业链', '十大产业链'],
];

const FOLDER = 'content/wansheng-2022-plan/';

/** Reads from disk, without records of acceptance; what is corrected differs by the corrections alone. */
export const correctedReader: FileReader = {
  async read(path) {
    const text = await textOf(path);
    return text === undefined ? undefined : new TextEncoder().encode(text);
  },
  async size(path) {
    const text = await textOf(path);
    return text === undefined ? undefined : new TextEncoder().encode(text).length;
  },
  list: (path) => readdir(path),
};

async function textOf(path: string): Promise<string | undefined> {
  if (path.endsWith('/accepted.yaml')) return undefined;
  const there = await stat(path).catch(() => undefined);
  if (there === undefined) return undefined;
  let text = await readFile(path, 'utf8');
  for (const [file, printed, right] of CORRECTIONS) {
    if (path !== FOLDER + file) continue;
    if (text.split(printed).length !== 2) throw new Error(`${printed} is not once in ${file}`);
    text = text.replace(printed, right);
  }
  return text;
}
