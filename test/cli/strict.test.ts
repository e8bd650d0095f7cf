/** `baogao build --strict`: before print, what would show on paper stops the run. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const folder = temporaryFolder();

function build(...options: string[]) {
  return baogao(['build', '--format', 'docx', ...options], { cwd: folder });
}

/** The small report, without the note that explains one of the marks in its table. */
beforeAll(() => {
  cpSync(join(ROOT, 'test/fixtures/small/content'), join(folder, 'content'), { recursive: true });
  const path = join(folder, 'content/small/body/all.yaml');
  const text = readFileSync(path, 'utf8');
  const without = text.replace(/^ +- \{ legend: adjusted, .*\n/m, '');
  expect(without.length).toBeLessThan(text.length);
  writeFileSync(path, without);
});

describe('表中有个标记没有说明', () => {
  it('平时只是警告，照样生成', () => {
    const { code, stdout, stderr } = build();
    expect(code).toBe(0);
    expect(stderr).toMatch(/警告: .*表注却没有说明它/);
    expect(stdout).toContain('已写出 out/small/small.zh-Hans.docx');
  });

  it('从严就是错误：同一句话，同一处，不写任何文件', () => {
    const usual = build();
    const before = contents(folder);
    const strict = build('--strict', '--out', 'print');
    expect({ code: strict.code, stdout: strict.stdout }).toEqual({ code: 1, stdout: '' });
    expect(strict.stderr).toMatch(/错误: .*表注却没有说明它/);
    expect(strict.stderr).toContain('有错误，没有写出任何文件。');
    const place = (told: string): string | undefined => /^\S+:\d+:\d+(?=: )/m.exec(told)?.[0];
    expect(place(strict.stderr)).toMatch(/^content\/small\//);
    expect(place(strict.stderr)).toBe(place(usual.stderr));
    expect(contents(folder)).toEqual(before);
  });

  it('英文界面一样', () => {
    const { code, stderr } = build('--strict', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: the table prints the mark/);
  });
});

it('没有这样的问题，从严也照常生成', () => {
  const content = join(ROOT, 'test/fixtures/small/content');
  const out = join(folder, 'clean');
  expect(build('--strict', '--content', content, '--out', out).code).toBe(0);
  expect([...contents(out).keys()]).toContain('small/small.zh-Hans.docx');
});
