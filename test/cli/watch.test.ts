/** `baogao build --watch` as people use it: a process that runs while files are edited, and ends when it is told to. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, PROGRAM, ROOT } from './run.js';

const REPORT = 'wansheng-2022-plan';
const WAITING = '按 Ctrl-C 结束。\n';

/** A process whose output is read in parts, each up to where it waits for changes. */
function watching(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [PROGRAM, 'build', '--watch', ...args], {
    cwd,
    env: { ...process.env, LC_ALL: 'zh_CN.UTF-8', NO_COLOR: '1', BAOGAO_FONTS: 'open' },
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    /** What is told until it waits again. */
    async part(): Promise<string> {
      while (!told.includes(WAITING)) await new Promise((resolve) => setTimeout(resolve, 20));
      const end = told.indexOf(WAITING) + WAITING.length;
      const part = told.slice(0, end);
      told = told.slice(end);
      return part;
    },
    async end(): Promise<number | null> {
      child.kill('SIGINT');
      return ended;
    },
  };
}

test('makes again what is edited, tells of faults, and leaves what a new run would', async () => {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
  const args = ['--edition', 'zh-Hans', '--format', 'docx', '--templates', `${ROOT}/templates`];
  const path = join(folder, 'content', REPORT, 'indicators.yaml');
  const text = readFileSync(path, 'utf8');
  const docx = `${REPORT}/${REPORT}.zh-Hans.docx`;
  const out = join(folder, 'out');

  const watch = watching(args, folder);
  try {
    expect(await watch.part()).toContain(`已写出 out/${docx}`);
    const first = contents(out);

    writeFileSync(path, text.replace('actual: 12.5 }', 'actaul: 12.5 }'));
    const fault = await watch.part();
    expect(fault).toContain('未知的字段“actaul”');
    expect(fault).toContain('有错误，没有写出任何文件。');
    expect(contents(out)).toEqual(first);

    writeFileSync(path, text.replace('actual: 12.5 }', 'actual: 12.6 }'));
    expect(await watch.part()).toContain(`已写出 out/${docx}`);
    const second = contents(out);
    expect(second.get(docx)).not.toBe(first.get(docx));

    baogao(['build', '--out', 'anew', ...args], { cwd: folder });
    expect(contents(join(folder, 'anew'))).toEqual(second);
  } finally {
    expect(await watch.end()).toBe(0);
  }
}, 60_000);
