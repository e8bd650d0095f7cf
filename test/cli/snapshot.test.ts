/** `baogao snapshot` and `baogao impact` as an office without git, and without fonts, runs them. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT } from './run.js';

const above = temporaryFolder();
let folder: string;
let count = 0;

/** Neither fonts nor a repository: what is there is content and templates. */
function run(...args: string[]) {
  const env = {
    BAOGAO_CACHE: join(folder, 'no-cache'),
    GIT_CEILING_DIRECTORIES: above,
  };
  return baogao(args, { cwd: folder, env });
}

function edit(path: string, from: string, to: string): void {
  const file = join(folder, path);
  const parts = readFileSync(file, 'utf8').split(from);
  expect(parts.length).toBe(2);
  writeFileSync(file, parts.join(to));
}

/** A component, and with it the sum of its parent. */
function revise(): void {
  edit('content/small/indicators.yaml', 'actual: 0.25', 'actual: 0.75');
}

beforeEach(() => {
  folder = join(above, String(++count));
  mkdirSync(folder);
  cpSync(join(ROOT, 'test/fixtures/small/content'), join(folder, 'content'), { recursive: true });
});

/** Each run is a process of its own, and there are several to a test. */
const PATIENCE = 60_000;

describe('快照', { timeout: PATIENCE }, () => {
  it('存下内容和版式，同样的稿存两次，一个字节不差；没有字体就说没有页码', () => {
    const first = run('snapshot', '送审稿');
    expect(first).toMatchObject({ code: 0 });
    expect(first.stdout).toContain('已存快照“送审稿”');
    expect(first.stderr).toContain('[pages-unknown]');
    expect(run('snapshot', '再存').code).toBe(0);
    const kept = (name: string) => contents(join(folder, 'snapshots', name));
    const [one, two] = [kept('送审稿'), kept('再存')].map((files) => {
      return [...files].filter(([path]) => path !== 'snapshot.json');
    });
    expect(one).toEqual(two);
    const paths = [...kept('送审稿').keys()];
    expect(paths).toContain('content/small/report.yaml');
    expect(paths).toContain('content/units.yaml');
    expect(paths).toContain('templates/report.hbs');
    expect(run('snapshot').stdout.trim().split('\n').sort()).toEqual(['再存', '送审稿'].sort());
  });

  it('同名不取代，大小写不分；加 --replace 才取代，旧文件不留', () => {
    writeFileSync(join(folder, 'content/small/old.txt'), '旧');
    expect(run('snapshot', 'Draft').code).toBe(0);
    const before = contents(join(folder, 'snapshots'));
    rmSync(join(folder, 'content/small/old.txt'));
    const { code, stderr } = run('snapshot', 'draft');
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('已有快照“Draft”');
    expect(contents(join(folder, 'snapshots'))).toEqual(before);
    expect(run('snapshot', 'draft', '--replace').code).toBe(0);
    const after = contents(join(folder, 'snapshots'));
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([
      'Draft/content/small/old.txt',
    ]);
  });

  it('名称不能作文件夹名的，不存', () => {
    const { code, stdout, stderr } = run('snapshot', '稿:二');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('不能用的字符 :');
    expect(readdirSync(folder)).toEqual(['content']);
  });

  it('内容有错就不存，错在哪里说清楚', () => {
    edit('content/small/report.yaml', 'style: gbt9704', 'style: gbt9704\nstage: 定稿了');
    const { code, stderr } = run('snapshot', '送审稿');
    expect(code).toBe(1);
    expect(stderr).toContain('content/small/report.yaml:');
    expect(readdirSync(folder)).toEqual(['content']);
  });
});

describe('与旧稿相比', { timeout: PATIENCE }, () => {
  it('快照、文件夹、报告文件夹，比出来一样', () => {
    cpSync(join(folder, 'content'), join(folder, 'copy/content'), { recursive: true });
    expect(run('snapshot', '送审稿').code).toBe(0);
    revise();
    const compared = [
      '送审稿',
      'copy',
      'copy/content',
      'copy/content/small',
      'snapshots/送审稿',
    ].map((since) => {
      const { code, stdout, stderr } = run('impact', '--since', since, '--format', 'json');
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return JSON.parse(stdout.replaceAll(since, 'X')) as readonly {
        readonly quantities: readonly { readonly new: string }[];
        readonly editions: readonly { readonly pages: unknown; readonly passages: unknown[] }[];
      }[];
    });
    const [first] = compared;
    expect(first?.[0]?.quantities.map((quantity) => quantity.new)).toContain('0.75万吨');
    expect(first?.[0]?.editions[0]?.passages.length).toBeGreaterThan(0);
    expect(first?.[0]?.editions[0]?.pages).toBe(null);
    for (const other of compared) expect(other).toEqual(first);
  });

  it('屏幕和网页说的是同一件事；没有变化就说没有', () => {
    expect(run('snapshot', '送审稿').code).toBe(0);
    expect(run('impact', '--since', '送审稿').stdout).toContain('没有变化。');
    revise();
    const { stdout } = run('impact', '--since', '送审稿');
    expect(stdout).toContain('→ 0.75万吨');
    expect(stdout).toContain('排不出页面');
    expect(run('impact', '--since', '送审稿', '--format', 'html').stdout).toContain(
      '已写出 out/small/small.impact.html',
    );
    const html = readFileSync(join(folder, 'out/small/small.impact.html'), 'utf8');
    expect(html).toContain('<ins>0.75万吨</ins>');
    const english = run('impact', '--since', '送审稿', '--lang', 'en').stdout;
    expect(english).toContain('→ 0.75万吨');
    expect(english).toContain('The pages could not be set');
  });

  it.each([
    [['impact'], 2, '--since'],
    [['impact', '--since', '没有'], 2, '现有：送审稿'],
    [['impact', '--since', 'snapshot:没有'], 2, '现有：送审稿'],
    [['impact', '--since', '-x'], 2, '找不到旧稿'],
    [['impact', '--since', '送审稿', '--edition', 'fr'], 2, '不能是“fr”'],
    [['impact', '--since', '送审稿', '--format', 'pdf'], 2, '不能是“pdf”'],
    [['impact', 'other', '--since', '送审稿'], 2, '没有报告“other”'],
  ])('%j', (args, code, words) => {
    mkdirSync(join(folder, 'snapshots/送审稿'), { recursive: true });
    writeFileSync(join(folder, 'snapshots/送审稿/snapshot.json'), '{}');
    const ended = run(...args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(words);
  });

  it('名称可指两样时，要说明是哪一样', () => {
    expect(run('snapshot', 'copy').code).toBe(0);
    cpSync(join(folder, 'content'), join(folder, 'copy'), { recursive: true });
    const { code, stderr } = run('impact', '--since', 'copy');
    expect(code).toBe(2);
    expect(stderr).toContain('snapshot:copy、folder:copy');
    expect(run('impact', '--since', 'folder:copy').code).toBe(0);
    expect(run('impact', '--since', 'snapshot:copy').code).toBe(0);
  });

  it('快照里的文件被改过，就不用它；旧稿里没有这份报告，也说清楚', () => {
    expect(run('snapshot', '送审稿').code).toBe(0);
    const path = 'snapshots/送审稿/content/small/figures.yaml';
    writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8') + '# 改\n');
    const altered = run('impact', '--since', '送审稿');
    expect(altered.code).toBe(1);
    expect(altered.stderr).toContain('content/small/figures.yaml 和存下时不一样了');
    writeFileSync(join(folder, 'snapshots/送审稿/snapshot.json'), '{');
    expect(run('impact', '--since', '送审稿').stderr).toContain('不是完整的快照');
    expect(run('snapshot', '二稿').code).toBe(0);
    renameSync(join(folder, 'content/small'), join(folder, 'content/smaller'));
    edit('content/smaller/report.yaml', 'id: small', 'id: smaller');
    const { code, stderr } = run('impact', '--since', '二稿');
    expect(code).toBe(2);
    expect(stderr).toContain('没有报告“smaller”');
    expect(stderr).toContain('旧稿里有：small');
  });
});
