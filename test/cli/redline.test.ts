/** `baogao redline --since STATE`: a DOCX beside the edition, with the changes since then. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { open } from '../docx/read-docx.js';
import { readingOf, signatures } from '../docx/accept-reject.js';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const folder = temporaryFolder();

/** Changes a file of the state; the text must be there. */
function change(state: string, name: string, from: string, to: string): void {
  const path = join(folder, state, 'content/small', name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

beforeAll(() => {
  for (const state of ['now', 'then']) {
    cpSync(join(ROOT, 'test/fixtures/small/content'), join(folder, state, 'content'), {
      recursive: true,
    });
  }
  change('then', 'report.yaml', 'date: 2023-02-01', 'date: 2023-01-20');
  change('then', 'body/all.yaml', '总量扩大。', '总量快速扩大。');
});

/** Without fonts, which no redline needs. */
const env = { BAOGAO_CACHE: join(folder, 'no-cache'), GIT_CEILING_DIRECTORIES: tmpdir() };
const run = (...args: readonly string[]) =>
  baogao(['redline', '--content', 'now/content', ...args], { cwd: folder, env });

const FILE = 'out/small/small.zh-Hans.redline.docx';

describe('花脸稿', () => {
  it('写在正式稿旁边，两种状态的文字都在', () => {
    const { code, stdout, stderr } = run('--since', 'then');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `已写出 ${FILE}\n`,
      stderr: '',
    });
    const docx = open(readFileSync(join(folder, FILE)));
    const text = (outcome: 'accepted' | 'rejected'): string =>
      readingOf(docx, outcome).text.join('\n');
    expect(text('accepted')).not.toContain('快速扩大');
    expect(text('rejected')).toContain('快速扩大');
  });

  it('修订的署名和日期取自报告，可以另写', () => {
    const signed = (): readonly string[] => signatures(open(readFileSync(join(folder, FILE))));
    expect(signed()).toHaveLength(1);
    expect(signed()[0]).toMatch(/2023-02-01T00:00:00Z$/);
    change(
      'now',
      'report.yaml',
      'date: 2023-02-01',
      'date: 2023-02-01\nrevision: { author: 张三, date: 2023-01-30 }',
    );
    expect(run('--since', 'then').code).toBe(0);
    expect(signed()).toEqual(['张三 2023-01-30T00:00:00Z']);
  });
});

describe('旧稿', () => {
  beforeAll(() => {
    for (const name of ['送审稿', 'then']) {
      const kept = baogao(['snapshot', name, '--content', 'then/content'], { cwd: folder, env });
      expect(kept).toMatchObject({ code: 0 });
    }
    cpSync(join(folder, 'then/snapshots'), join(folder, 'now/snapshots'), { recursive: true });
  });

  it.each([
    '送审稿',
    'snapshot:送审稿',
    'folder:then',
    'then/content',
    'then/content/small/',
    'then/snapshots/送审稿',
  ])('%s：快照、文件夹，做出来一样', (since) => {
    expect(run('--since', 'folder:then').code).toBe(0);
    const made = readFileSync(join(folder, FILE));
    rmSync(join(folder, FILE));
    expect(run('--since', since)).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, FILE)).equals(made)).toBe(true);
  });
});

describe('wrong usage', () => {
  const none = (name: string): readonly [string, string] => [
    `找不到旧稿“${name}”：没有这个快照、git 版本或文件夹`,
    `there is no earlier state "${name}"`,
  ];

  it.each([
    [['--since', 'nowhere'], ...none('nowhere')],
    [['--since', 'snapshot:now'], ...none('snapshot:now')],
    [['--since', 'folder:送审稿'], ...none('folder:送审稿')],
    [['--since', 'git:then'], ...none('git:then')],
    [['--since', '-x'], ...none('-x')],
    [['--since', 'nowhere'], '现有：then、送审稿', 'there are: then、送审稿'],
    [['--since', 'then'], '“then”可指不止一样：snapshot:then、folder:then', 'say which: --since'],
    [[], '缺少选项 --since <NAME>', 'the option --since <NAME> is missing'],
    [['--since', 'then', 'plan-2021'], '没有报告“plan-2021”', 'there is no report "plan-2021"'],
  ])('%j is told in both languages, and nothing is written', (args, chinese, english) => {
    const before = contents(folder);
    expect(run(...args)).toMatchObject({ code: 2, stdout: '' });
    expect(run(...args).stderr).toContain(chinese);
    expect(run(...args, '--lang', 'en').stderr).toContain(english);
    expect(contents(folder)).toEqual(before);
  });

  it('a former state with errors is told with its place', () => {
    change('then', 'report.yaml', 'id: small', 'id: "small');
    const { code, stderr } = run('--since', 'folder:then');
    expect(code).toBe(1);
    expect(stderr).toContain('旧稿“folder:then”本身有错误（见上）');
    expect(stderr).toContain('then/content/small/report.yaml');
  });
});
