/** A disk that fails while files are written: at whichever step, the folder is as it was before. */
import * as disk from 'node:fs/promises';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWriter, type DiskOperations } from '../../src/platform/files.js';
import { contents, temporaryFolder } from './folders.js';

const root = temporaryFolder();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Two files that are there already, one that is new, and one in a folder that is new. */
const FRESH = {
  'plan/plan.docx': '新的文件',
  'plan/plan.pdf': '新的印刷稿',
  'plan/manifest.json': '{ "report": "plan" }',
  'budget/2022/budget.docx': '预算报告',
};

interface Step {
  readonly operation: keyof DiskOperations;
  readonly path: string;
}

/** A disk on which step number `failing` (from 0) fails once; the steps that it took are noted. */
function failingDisk(failing: number): { steps: Step[]; operations: DiskOperations } {
  const steps: Step[] = [];
  const fails = (operation: Step['operation'], path: unknown): boolean => {
    steps.push({ operation, path: String(path) });
    return steps.length - 1 === failing;
  };
  const full = (): Error =>
    Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  // The signatures are those of node:fs/promises, whose overloads a wrapper cannot spell out.
  const operations = {
    mkdir: async (path: string, options: object) => {
      if (fails('mkdir', path)) throw full();
      return disk.mkdir(path, options);
    },
    writeFile: async (path: string, data: Uint8Array) => {
      if (!fails('writeFile', path)) return disk.writeFile(path, data);
      // What a full disk leaves behind.
      await disk.writeFile(path, data.subarray(0, 2));
      throw full();
    },
    rename: async (from: string, to: string) => {
      if (fails('rename', from)) throw full();
      return disk.rename(from, to);
    },
    rm: async (path: string, options: object) => {
      if (fails('rm', path)) throw full();
      return disk.rm(path, options);
    },
  } as DiskOperations;
  return { steps, operations };
}

function office(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'plan'), { recursive: true });
  writeFileSync(join(folder, 'plan/plan.docx'), '上次的文件');
  writeFileSync(join(folder, 'plan/plan.pdf'), '上次的印刷稿');
  writeFileSync(join(folder, 'notes.txt'), '别人的文件');
  return folder;
}

const outputs = (folder: string) =>
  Object.entries(FRESH).map(([path, text]) => ({ path: `${folder}/${path}`, bytes: bytes(text) }));

async function steps(): Promise<readonly Step[]> {
  const folder = office('whole');
  const { steps: taken, operations } = failingDisk(-1);
  await fileWriter(operations).writeAll(outputs(folder));
  return taken;
}

describe('writing', async () => {
  const taken = await steps();
  const whole = join(root, 'whole');

  it('puts every file in its place and leaves nothing else', () => {
    for (const [path, text] of Object.entries(FRESH)) {
      expect(readFileSync(join(whole, path), 'utf8')).toBe(text);
    }
    expect([...contents(whole).keys()].filter((path) => !path.endsWith('/'))).toEqual(
      [...Object.keys(FRESH), 'notes.txt'].sort(),
    );
  });

  it('takes steps of every kind', () => {
    const kinds = new Set(taken.map(({ operation }) => operation));
    expect(kinds).toEqual(new Set(['mkdir', 'writeFile', 'rename', 'rm']));
  });

  const named = taken.map(({ operation, path }, at) => ({
    at,
    operation,
    // Names that are made up for the time of writing have a part that is different every time.
    path: path.slice(whole.length + 1).replace(/\.[0-9a-f-]{36}/, ''),
  }));

  it.each(named.filter(({ operation }) => operation !== 'rm'))(
    'leaves the folder as it was when step $at, $operation $path, fails',
    async ({ at }) => {
      const folder = office(`failing-${at}`);
      const before = contents(folder);
      const { operations } = failingDisk(at);
      await expect(fileWriter(operations).writeAll(outputs(folder))).rejects.toThrow('ENOSPC');
      expect(contents(folder)).toEqual(before);
    },
  );

  // When all files have been exchanged and a former one cannot be cleared away, either end is right, but not a mixture.
  it.each(named.filter(({ operation }) => operation === 'rm'))(
    'leaves all files old or all new when step $at, $operation $path, fails',
    async ({ at }) => {
      const folder = office(`failing-${at}`);
      const before = contents(folder);
      const { operations } = failingDisk(at);
      const written = await fileWriter(operations)
        .writeAll(outputs(folder))
        .then(
          () => true,
          () => false,
        );
      const after = [...contents(folder)].filter(([path]) => !path.endsWith('.old'));
      expect(new Map(after)).toEqual(written ? contents(whole) : before);
    },
  );
});
