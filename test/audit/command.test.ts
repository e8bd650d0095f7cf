/** `baogao audit` as people run it: tables, JSON, exit codes, files that cannot be measured. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AuditJson } from '../../src/audit/findings-json.js';
import { temporaryFolder } from '../cli/folders.js';
import { baogao, PROGRAM, ROOT } from '../cli/run.js';
import { tinyPdf } from './tiny-pdf.js';

const folder = temporaryFolder();
const docx = join(folder, 'out/wansheng-2022-plan/wansheng-2022-plan.zh-Hans.docx');
const pdf = join(folder, 'words.pdf');

beforeAll(() => {
  const args = ['build', '--edition', 'zh-Hans', '--format', 'docx'];
  const { code } = baogao([...args, '--out', join(folder, 'out')]);
  expect(code).toBe(0);
  writeFileSync(pdf, tinyPdf({ content: 'BT /F 10 Tf (A) Tj ET' }));
});

const write = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

describe('for people', () => {
  it('is a table, in their language', () => {
    const zh = baogao(['audit', docx]);
    expect(zh).toMatchObject({ code: 0, stderr: '' });
    expect(zh.stdout).toMatch(/^条款 +要求 +实测 +结论$/m);
    expect(zh.stdout).toMatch(/^5\.2\.3 每面行数 +22 行 +22 行 +合格$/m);
    expect(zh.stdout).toMatch(/^\d+ 项合格，0 项不合格，\d+ 项需人工查看\n$/m);
    const en = baogao(['audit', docx, '--lang', 'en']);
    expect(en.stdout).toMatch(/^5\.2\.3 lines a page +22 +22 lines +pass$/m);
    expect(en.stdout).not.toMatch(/合格/);
  });

  it('names what failed with its place, and ends with 1', () => {
    const requirements = readFileSync(join(ROOT, 'templates/audit/gbt9704.yaml'), 'utf8');
    const templates = join(folder, 'templates');
    mkdirSync(join(templates, 'audit'), { recursive: true });
    writeFileSync(
      join(templates, 'audit/gbt9704.yaml'),
      requirements.replace(
        "body-face: { clause: '5.2.2', face: fangsong }",
        "body-face: { clause: '5.2.2', face: songti }",
      ),
    );
    const { code, stdout, stderr } = baogao(['audit', docx, '--templates', templates]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/^5\.2\.2 正文字体 +宋体 +仿宋_GB2312 +不合格$/m);
    expect(stdout).toMatch(/^ {4}根据市委、市人大常委会要…$/m);
    expect(stdout).toMatch(/^ {4}还有 \d+ 处$/m);
  });
});

describe('for programs', () => {
  it('is JSON, one object a file', () => {
    const { stdout } = baogao(['audit', docx, pdf, '--format', 'json']);
    const [first, second] = JSON.parse(stdout) as readonly AuditJson[];
    expect(first).toMatchObject({ file: docx, format: 'docx', fail: 0 });
    expect(first?.findings.find(({ id }) => id === 'body-face')).toEqual({
      id: 'body-face',
      clause: '5.2.2',
      name: '正文字体',
      requirement: '仿宋',
      measured: '仿宋_GB2312',
      verdict: 'pass',
      places: [],
    });
    expect(second).toMatchObject({ file: pdf, format: 'pdf' });
  });
});

describe('files that cannot be measured', () => {
  const cases: readonly (readonly [string, () => string, string])[] = [
    ['text', () => write('notes.txt', '会议文件'), 'audit-neither'],
    ['nothing', () => write('empty.pdf', ''), 'audit-neither'],
    [
      'a zip of something else',
      () => write('other.docx', readFileSync(docx).subarray(0, 0)),
      'audit-neither',
    ],
    [
      'half a DOCX',
      () => write('half.docx', readFileSync(docx).subarray(0, 9000)),
      'audit-damaged',
    ],
    [
      'a DOCX in a lock',
      () =>
        write(
          'locked.docx',
          Buffer.concat([
            Buffer.from('d0cf11e0a1b11ae1', 'hex'),
            Buffer.from('EncryptedPackage', 'utf16le'),
          ]),
        ),
      'audit-locked',
    ],
    [
      'an old Word file',
      () => write('old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      'audit-neither',
    ],
    ['half a PDF', () => write('half.pdf', readFileSync(pdf).subarray(0, 80)), 'audit-damaged'],
    ['a file that is not there', () => join(folder, 'missing.pdf'), 'file-missing'],
    ['a folder', () => folder, 'file-unreadable'],
  ];

  it.each(cases)('%s: a sentence and 2', (_, file, rule) => {
    const { code, stdout, stderr } = baogao(['audit', file()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`[${rule}]`);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:|Error:/);
  });

  it('do not keep others from being measured', () => {
    const { code, stdout } = baogao(['audit', join(folder, 'missing.pdf'), docx]);
    expect(code).toBe(2);
    expect(stdout).toContain('项合格');
  });

  it('and no file at all is wrong usage', () => {
    expect(baogao(['audit']).code).toBe(2);
  });
});

it('needs no native canvas, and says nothing of it', () => {
  const refuse = write(
    'refuse.cjs',
    `const Module = require('node:module');
const load = Module._load;
Module._load = (name, ...rest) => {
  if (name.startsWith('@napi-rs/')) throw new Error('not installed');
  return load(name, ...rest);
};`,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--require', refuse, PROGRAM, 'audit', pdf, '--format', 'json'],
    { cwd: ROOT, encoding: 'utf8' },
  );
  // The file brings no fonts, and fails for that alone.
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(JSON.parse(stdout)).toHaveLength(1);
});
