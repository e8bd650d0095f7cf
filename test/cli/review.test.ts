/** `baogao build --review`: copies for reading on paper, which leave the edition and its manifest alone. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const CONTENT = join(ROOT, 'test/fixtures/small/content');

function build(folder: string, ...options: string[]) {
  return baogao(['build', '--format', 'docx', '--content', CONTENT, ...options], { cwd: folder });
}

/** The part of a DOCX that has the words and the pages. */
function documentXml(path: string): string {
  const part = unzipSync(readFileSync(path))['word/document.xml'];
  if (part === undefined) throw new Error(`${path} has no word/document.xml`);
  return strFromU8(part);
}

describe('审阅件', () => {
  const folder = temporaryFolder();
  let edition: ReadonlyMap<string, string>;

  beforeAll(() => {
    expect(build(folder).code).toBe(0);
    edition = contents(folder);
  });

  it('另有文件名、另有清单，正式稿和它的清单一个字节不动', () => {
    const { code, stdout } = build(folder, '--review');
    const files = ['small.zh-Hans.review.docx', 'manifest.review.json'];
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: files.map((name) => `已写出 out/small/${name}\n`).join(''),
    });
    const after = contents(folder);
    expect([...after.keys()].filter((name) => !edition.has(name))).toEqual(
      files.map((name) => `out/small/${name}`).sort(),
    );
    for (const [name, hash] of edition) expect(after.get(name)).toBe(hash);
  });

  it('清单里是审阅件自己的文件', () => {
    const data: unknown = JSON.parse(
      readFileSync(join(folder, 'out/small/manifest.review.json'), 'utf8'),
    );
    expect(data).toMatchObject({
      report: 'small',
      outputs: [{ path: 'small.zh-Hans.review.docx' }],
    });
  });

  it('文字与正式稿一样，每行有行号，右边空 40mm', () => {
    const [plain, review] = ['small.zh-Hans.docx', 'small.zh-Hans.review.docx'].map((name) =>
      documentXml(join(folder, 'out/small', name)),
    );
    const words = (xml = ''): string => [...xml.matchAll(/<w:t[ >][^<]*/g)].join('');
    expect(words(review)).toBe(words(plain));
    expect(words(review)).toContain('经济平稳增长。');
    expect(review).toMatch(/<w:lnNumType [^>]*w:countBy="1"/);
    expect(plain).not.toContain('w:lnNumType');
    expect(review).toMatch(/<w:pgMar [^>]*w:right="2268"/);
  });
});

describe('版式里没有写审阅件', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');

  beforeAll(() => {
    const templates = join(folder, 'templates');
    cpSync(join(ROOT, 'templates'), templates, { recursive: true });
    const style = join(templates, 'style/gbt9704.yaml');
    const text = readFileSync(style, 'utf8');
    const without = text.slice(0, text.indexOf('\nreview:'));
    expect(without.length).toBeLessThan(text.length);
    writeFileSync(style, without);
  });

  it('正式稿照常生成；要审阅件，就说明缺什么、怎样补', () => {
    expect(build(folder, '--templates', 'templates').code).toBe(0);
    const before = contents(out);
    const asked = ['--templates', 'templates', '--review'];
    const { code, stdout, stderr } = build(folder, ...asked);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('templates/style/gbt9704.yaml:');
    expect(stderr).toContain('没有写审阅件（review）');
    expect(stderr).toContain('line-numbers');
    const english = build(folder, ...asked, '--lang', 'en').stderr;
    expect(english).toContain('has no section review');
    expect(contents(out)).toEqual(before);
  });
});
