/** `baogao build` on an office's disk: whole files or none, and words that a secretary can act on. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EDITIONS } from '../../src/core/edition.js';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const ESCAPE = '\u001b';
const REPORT = 'wansheng-2022-plan';

describe('a report without errors', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  const path = (name: string): string => `${out}/${REPORT}/${name}`;
  const files = [path(`${REPORT}.zh-Hans.docx`), path('manifest.json')];
  const ARGS = ['build', '--format', 'docx', '--edition', 'zh-Hans'];
  const built = () => baogao([...ARGS, '--out', out]);

  it('becomes a DOCX and a manifest, and each is named on a line of its own', () => {
    const { code, stdout, stderr } = built();
    expect(code).toBe(0);
    expect(stdout).toBe(files.map((file) => `已写出 ${file}\n`).join(''));
    expect([...contents(out).keys()]).toEqual([
      `${REPORT}/`,
      `${REPORT}/manifest.json`,
      `${REPORT}/${REPORT}.zh-Hans.docx`,
    ]);
    expect(stderr).toContain('共 1 个警告');
  });

  it('is told in plain lines where there is no terminal, also on a build server', () => {
    const env = { CI: 'true', FORCE_COLOR: undefined, NO_COLOR: undefined };
    const { stdout, stderr } = baogao([...ARGS, '--out', out], { env });
    expect(stderr).toContain('共 1 个警告');
    expect(stdout + stderr).not.toContain(ESCAPE);
    expect(stdout + stderr).not.toContain('\r');
  });

  it('gives the same files again in their place', () => {
    const before = contents(out);
    expect(built().code).toBe(0);
    expect(contents(out)).toEqual(before);
  });

  it('is found where --content and --templates say, from any folder', () => {
    const before = contents(out);
    const there = ['--content', `${ROOT}/content/`, '--templates', `${ROOT}/templates`];
    expect(baogao([...ARGS, REPORT, ...there], { cwd: folder }).code).toBe(0);
    expect(contents(out)).toEqual(before);
  });
});

describe('a report in all its editions', () => {
  const out = join(temporaryFolder(), 'out');

  it('becomes a file of each, in their order, and one manifest; the same edition as alone', () => {
    const { code, stdout } = baogao(['build', '--format', 'docx', '--out', out]);
    expect(code).toBe(0);
    const written = [...stdout.matchAll(/^已写出 .*\/(.*)$/gm)].map(([, name]) => name);
    expect(written).toEqual([
      ...EDITIONS.map((edition) => `${REPORT}.${edition}.docx`),
      'manifest.json',
    ]);
    const alone = `${out}-alone`;
    const args = ['build', '--format', 'docx', '--edition', 'zh-en', '--out', alone];
    expect(baogao(args).code).toBe(0);
    const docx = `${REPORT}/${REPORT}.zh-en.docx`;
    expect(contents(alone).get(docx)).toMatch(/./);
    expect(contents(alone).get(docx)).toBe(contents(out).get(docx));
  });
});

describe('a report with an error', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  const earlier = join(out, REPORT, `${REPORT}.zh-Hans.docx`);

  beforeAll(() => {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    const place = join(folder, 'content', REPORT, 'body/outlook.yaml');
    const text = readFileSync(place, 'utf8');
    const wrong = text.replace(/^ {4}text:/m, '    txet:');
    expect(wrong).not.toBe(text);
    writeFileSync(place, wrong);
    mkdirSync(join(out, REPORT), { recursive: true });
    writeFileSync(earlier, '上一次生成的文件');
    writeFileSync(join(out, REPORT, 'manifest.json'), '{}\n');
  });

  it('is shown its line and what to do, and former files stay as they were', () => {
    const before = contents(out);
    const args = ['build', '--format', 'docx', '--templates', `${ROOT}/templates`];
    const { code, stdout, stderr } = baogao(args, { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^content\/wansheng-2022-plan\/body\/outlook\.yaml:\d+:5: 错误/m);
    expect(stderr).toMatch(/^> *\d+ \| {5}txet:/m);
    expect(stderr).toMatch(/^ *\| {5}\^+$/m);
    expect(stderr).toContain('“text”');
    expect(stderr).toContain('有错误，没有写出任何文件。');
    expect(contents(out)).toEqual(before);
  });
});

describe('a place that cannot be written to', () => {
  const folder = temporaryFolder();

  it('is told as such, not as a bug', () => {
    const file = join(folder, 'out');
    writeFileSync(file, '这是文件，不是文件夹');
    const before = contents(folder);
    const { code, stdout, stderr } = baogao(['build', '--format', 'docx', '--out', file]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('写不了输出文件');
    expect(contents(folder)).toEqual(before);
  });
});
