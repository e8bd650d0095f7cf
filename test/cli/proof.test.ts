/** `baogao build --proof`: copies that say where every figure comes from, which leave the edition and its manifest alone. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const CONTENT = join(ROOT, 'test/fixtures/everything/content');

function build(folder: string, ...options: string[]) {
  const fixed = ['build', 'everything', '--format', 'docx', '--content', CONTENT];
  return baogao([...fixed, ...options], { cwd: folder });
}

function parts(path: string): ReadonlyMap<string, string> {
  const files = Object.entries(unzipSync(readFileSync(path)));
  return new Map(files.map(([name, content]) => [name, strFromU8(content)]));
}

describe('校样', () => {
  const folder = temporaryFolder();
  let edition: ReadonlyMap<string, string>;
  const part = (name: string): string =>
    parts(join(folder, 'out/everything/everything.zh-Hans.proof.docx')).get(name) ?? '';

  beforeAll(() => {
    expect(build(folder).code).toBe(0);
    edition = contents(folder);
    expect(build(folder, '--proof').code).toBe(0);
  });

  it('另有文件名、另有清单，正式稿和它的清单一个字节不动', () => {
    const after = contents(folder);
    expect([...after.keys()].filter((name) => !edition.has(name)).sort()).toEqual([
      'out/everything/everything.zh-Hans.proof.docx',
      'out/everything/manifest.proof.json',
    ]);
    for (const [name, hash] of edition) expect(after.get(name)).toBe(hash);
    const plain = parts(join(folder, 'out/everything/everything.zh-Hans.docx'));
    for (const [name, text] of plain)
      expect([name, /校样|w:comment/.test(text)]).toEqual([name, false]);
  });

  it('每个数有批注，出处不写本机的路径', () => {
    const comments = part('word/comments.xml');
    expect(comments).toMatch(/出处：content\/everything\/[a-z/]+\.yaml:\d+</);
    expect(comments).not.toContain(ROOT);
    const marks = part('word/document.xml').match(/<w:commentReference /g) ?? [];
    expect(marks.length).toBeGreaterThan(10);
  });

  it('各页有“校样”：封面有水印，别的页还有天头', () => {
    const headers = [1, 2, 3, 4].map((number) => part(`word/header${number}.xml`));
    for (const header of headers) expect(header).toMatch(/string="校样"/);
    const heads = headers.map((header) => header.replace(/<[^>]*>/g, ''));
    expect(heads).toEqual(['', '', '校样', '校样']);
  });

  it('也可以是审阅件，另有文件名', () => {
    const { code, stdout } = build(folder, '--proof', '--review');
    expect(code).toBe(0);
    expect(stdout).toContain('everything.zh-Hans.review.proof.docx');
    expect(stdout).toContain('manifest.review.proof.json');
  });
});
