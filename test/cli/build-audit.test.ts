/** `baogao build --audit`: what was written is measured in the same run, and only what fails is told. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const folder = temporaryFolder();
const CONTENT = join(ROOT, 'test/fixtures/everything/content');
const DOCX = 'out/everything/everything.zh-Hans.docx';

function build(...options: string[]) {
  const args = ['build', '--format', 'docx', '--content', CONTENT, '--audit', ...options];
  return baogao(args, { cwd: folder });
}

describe('样样合格', () => {
  it('写出后只说各有几项，以 0 结束', () => {
    const { code, stdout } = build();
    expect(code).toBe(0);
    const [wrote, manifest, file, summary, ...more] = stdout.trimEnd().split('\n');
    expect([wrote, manifest, file]).toEqual([
      `已写出 ${DOCX}`,
      '已写出 out/everything/manifest.json',
      DOCX,
    ]);
    expect(summary).toMatch(/^\d\d 项合格，0 项不合格，\d 项需人工查看$/);
    expect(more).toEqual([]);
  });
});

describe('别的版本', () => {
  it('不是简体中文版的不量，并且说明', () => {
    const content = join(folder, 'content');
    cpSync(CONTENT, content, { recursive: true });
    const path = join(content, 'everything/report.yaml');
    const report = readFileSync(path, 'utf8');
    writeFileSync(path, report.replace('editions: [zh-Hans]', 'editions: [zh-Hant-TW]'));
    const { code, stdout } = build('--content', content);
    expect(code).toBe(0);
    expect(stdout).toContain('everything.zh-Hant-TW.docx：GB/T 9704 只管简体中文版，没有量。');
    expect(stdout).not.toMatch(/项合格/);
  });
});

describe('有不合格的', () => {
  const templates = join(folder, 'templates');

  beforeAll(() => {
    cpSync(join(ROOT, 'templates'), templates, { recursive: true });
    const path = join(templates, 'style/gbt9704.yaml');
    const style = readFileSync(path, 'utf8').replace('  lines: 22', '  lines: 21');
    writeFileSync(path, style);
  });

  it('只列不合格的各项和它们的位置，以 1 结束，文件照样写出', () => {
    const { code, stdout, stderr } = build('--templates', templates);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^5\.2\.3 每面行数 +22 行 +21 行 +不合格$/m);
    expect(stdout).toMatch(/^5\.2\.3 行距 .* 30\.\d+ pt.* +不合格$/m);
    expect(stdout).not.toMatch(/正文字体| 合格$/m);
    expect(stdout).toMatch(/，2 项不合格，/);
    expect(stderr).toContain(`错误: ${DOCX} 有 2 项不合格 [audit-failed]`);
    expect([...contents(folder).keys()]).toContain(DOCX);
  });

  it('英文界面一样', () => {
    const { code, stdout, stderr } = build('--templates', templates, '--lang', 'en');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^5\.2\.3 lines a page +22 +21 lines +fail$/m);
    expect(stderr).toContain(`error: 2 clauses failed in ${DOCX} [audit-failed]`);
  });

  it('不加 --audit 就不量', () => {
    const args = ['build', '--format', 'docx', '--content', CONTENT, '--templates', templates];
    const { code, stdout } = baogao(args, { cwd: folder });
    expect(code).toBe(0);
    expect(stdout).not.toContain('不合格');
  });
});

it('模板文件夹里没有要求，就说缺哪个文件，以 1 结束', () => {
  const templates = join(folder, 'without');
  cpSync(join(ROOT, 'templates'), templates, {
    recursive: true,
    filter: (path) => !path.endsWith('audit'),
  });
  const { code, stderr } = build('--templates', templates);
  expect(code).toBe(1);
  expect(stderr).toMatch(/without\/audit\/gbt9704\.yaml.*\[file-missing\]/);
});

it('内容有错，什么也不写，也就没有可量的', () => {
  const content = join(folder, 'content');
  cpSync(CONTENT, content, { recursive: true });
  writeFileSync(join(content, 'everything/report.yaml'), 'title: [');
  const args = ['build', '--content', content, '--out', 'broken', '--audit'];
  const { code, stdout } = baogao(args, { cwd: folder });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
});

it.each(['--review', '--proof'])('不能与 %s 同用：不是付印的文件', (copy) => {
  const { code, stdout, stderr } = build(copy);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--audit');
  expect(stderr).toContain(copy);
  expect(build(copy, '--lang', 'en').stderr).not.toMatch(/\p{Script=Han}/u);
});
