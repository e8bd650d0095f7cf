/** `baogao translate export` and `import` as an office runs them: files that are written, and what is said. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT, type Ended } from './run.js';

const folder = temporaryFolder();
const small = join(folder, 'content');
cpSync(join(ROOT, 'test/fixtures/everything/content'), small, { recursive: true });

const run = (...args: string[]): Ended => baogao(['translate', ...args], { cwd: folder });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

describe('a translation', () => {
  it('goes out, comes back translated, and then is known', () => {
    const out = run('export', '--to', 'xliff', '--state', 'missing', '--out', 'to.xlf');
    expect(out).toMatchObject({ code: 0, stderr: '' });
    expect(out.stdout).toMatch(/^已写出 to\.xlf\n导出 \d+ 条\n$/);
    const id = 'blocks/services-care#text';
    const xliff = read('to.xlf');
    const back = xliff.replace(
      new RegExp(`(id="${id}".*?)<target state="needs-translation"/>`),
      '$1<target state="translated">Care for the elderly</target>',
    );
    expect(back).not.toBe(xliff);
    writeFileSync(join(folder, 'back.xlf'), back);
    expect(run('import', 'back.xlf')).toEqual({
      code: 0,
      stdout: [
        'blocks/services-care: translated text',
        '已写出 content/everything/en/review.yaml',
        '已写出 content/everything/en/sources.json',
        '',
      ].join('\n'),
      stderr: '',
    });
    expect(read('content/everything/en/review.yaml')).toContain('text: Care for the elderly\n');
    expect(run('import', 'back.xlf')).toMatchObject({
      code: 0,
      stdout: '没有可收的改动，什么也没有写。\n',
    });
    expect(run('export', '--to', 'tmx').code).toBe(0);
    expect(read('out/everything/everything.en.tmx')).toContain('Care for the elderly');
  });

  it('with a fault is told with its line, and nothing is written', () => {
    const before = contents(small);
    run('export', '--to', 'xliff', '--out', 'to.xlf');
    const lost = read('to.xlf').replaceAll('#text"', '#txet"');
    writeFileSync(join(folder, 'lost.xlf'), lost);
    const { code, stderr } = run('import', 'lost.xlf');
    expect(code).toBe(1);
    expect(stderr).toMatch(/lost\.xlf:\d+:\d+/);
    expect(stderr).toContain('exchange-id-unknown');
    expect(stderr).toContain('没有写出任何文件');
    expect(contents(small)).toEqual(before);
  });
});

it('a glossary is made from a table', () => {
  writeFileSync(join(folder, 'terms.csv'), 'zh,en,also,note\n高龄津贴,old-age allowance,,\n');
  const { code, stdout } = run('import', 'terms.csv');
  expect(code).toBe(0);
  expect(stdout).toBe('+ 高龄津贴 = old-age allowance\n已写出 content/glossary.yaml\n');
  expect(run('export', '--to', 'csv', '--out', 'again.csv').code).toBe(0);
  expect(read('again.csv')).toContain('高龄津贴,old-age allowance,,\r\n');
});

it.each([
  [['export']],
  [['export', '--to', 'pdf']],
  [['export', '--to', 'xliff', '--state', 'lost']],
  [['import', 'no-such-file.xlf']],
  [['import', 'lost.xlf', 'no-such-report']],
])('%j is wrong usage', (args) => {
  const { code, stderr } = run(...args);
  expect(code).toBe(2);
  expect(stderr).not.toBe('');
  expect(existsSync(join(folder, 'out/no-such-report'))).toBe(false);
});
