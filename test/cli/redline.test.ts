/** `baogao redline --since STATE`: a DOCX beside the edition, with the changes since then. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
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

const run = (...args: readonly string[]) =>
  baogao(['redline', '--content', 'now/content', ...args], { cwd: folder });

describe('花脸稿', () => {
  it('写在正式稿旁边，两种状态的文字都在', () => {
    const { code, stdout, stderr } = run('--since', 'then');
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '已写出 out/small/small.zh-Hans.redline.docx\n',
      stderr: '',
    });
    const docx = open(readFileSync(join(folder, 'out/small/small.zh-Hans.redline.docx')));
    const text = (outcome: 'accepted' | 'rejected'): string =>
      readingOf(docx, outcome).text.join('\n');
    expect(text('accepted')).not.toContain('快速扩大');
    expect(text('rejected')).toContain('快速扩大');
  });

  it('修订的署名和日期取自报告，可以另写', () => {
    const signed = (): readonly string[] =>
      signatures(open(readFileSync(join(folder, 'out/small/small.zh-Hans.redline.docx'))));
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

describe('wrong usage', () => {
  it.each([
    [['--since', 'nowhere'], '没有找到“nowhere”这个旧稿', 'there is no former state "nowhere"'],
    [[], '缺少选项 --since <DIR>', 'the option --since <DIR> is missing'],
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
    const { code, stderr } = run('--since', 'then');
    expect(code).toBe(1);
    expect(stderr).toContain('then/content/small/report.yaml');
  });
});
