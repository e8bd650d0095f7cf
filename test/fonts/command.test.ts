/** `baogao fonts` as an office uses it: carried fonts, its own list, and the table that says what stands where. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';
import { called, collection, woff } from './make-fonts.js';
import { bold, hash, italic, regular } from './world.js';

/** Fonts that are nowhere but in the folder that was carried here; 仿宋 is what Tinos is called. */
const FONTS = `# yaml-language-server: $schema=../docs/schemas/fonts.schema.json
faces:
  fangsong:
    zh-Hans:
      east-asian:
        office: 仿宋_GB2312
        system: [仿宋_GB2312]
        candidates: [open-fang]
      latin: { office: Times New Roman, candidates: [open-latin] }
      supplements: { fonts: [open-odd], expected: '' }
pinned:
  open-fang: { name: 开源仿宋, licence: OFL-1.1, sha256: ${hash(regular)} }
  open-latin: { name: 开源西文, licence: OFL-1.1, sha256: ${hash(bold)} }
  open-odd: { name: 开源补字, licence: OFL-1.1, sha256: ${hash(italic)} }
`;

interface Row {
  readonly edition: string;
  readonly face: string;
  readonly use: string;
  readonly chosen: boolean;
  readonly source?: string;
  readonly path?: string;
}

describe('没有网络的办公室', () => {
  const folder = temporaryFolder();
  const templates = join(folder, 'templates');
  const usb = join(folder, 'usb');
  const home = join(folder, 'home');
  const env = {
    HOME: home,
    BAOGAO_CACHE: join(folder, 'cache'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    BAOGAO_FONTS: '',
  };
  const put = (path: string, bytes: string | Uint8Array): string => {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
    return path;
  };
  const fonts = (...args: readonly string[]) =>
    baogao(['fonts', ...args, '--templates', templates], { cwd: folder, env });
  const rows = (more = {}): readonly Row[] => {
    const { code, stdout, stderr } = baogao(
      ['fonts', 'status', '--format', 'json', '--templates', templates],
      { cwd: folder, env: { ...env, ...more } },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // The command's own documented format; the fields are compared below.
    return JSON.parse(stdout) as readonly Row[];
  };
  const chosen = (more = {}) =>
    rows(more)
      .filter((row) => row.use === 'east-asian' && row.chosen)
      .map(({ edition, face, source, path }) => [edition, face, source, path]);

  beforeAll(() => {
    put(join(templates, 'fonts.yaml'), FONTS);
  });

  it('什么也没有：表中写明没有，退出码 0', () => {
    const { code, stdout, stderr } = fonts('status');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^zh-Hans\n/);
    expect(stdout).toMatch(/fangsong +中文 +开源仿宋 +没有 +OFL-1\.1 +仿宋_GB2312/);
  });

  it('列出的是各报告要出的版本，一份也没有的按简体版；--edition 另指', () => {
    const editions = (...args: readonly string[]) =>
      fonts('status', ...args)
        .stdout.split('\n')
        .filter((line) => /^(zh|en)/.test(line));
    expect(editions()).toEqual(['zh-Hans']);
    expect(editions('--edition', 'en,zh-Hant-TW')).toEqual(['en', 'zh-Hant-TW']);
    const report = readFileSync(
      join(ROOT, 'test/fixtures/small/content/small/report.yaml'),
      'utf8',
    );
    const reports = join(folder, 'content');
    put(join(reports, 'small/report.yaml'), report.replace('[zh-Hans]', '[en, zh-Hans]'));
    expect(editions()).toEqual(['zh-Hans', 'en']);
    // Its faults are told by whoever builds it.
    put(join(reports, 'small/report.yaml'), 'editions: 英文\n');
    expect(editions()).toEqual(['zh-Hans']);
  });

  it('文件夹写错：退出码 1，不说齐全', () => {
    const { code, stdout, stderr } = fonts('fetch', '--from', join(folder, 'ubs'));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('[fonts-folder-empty]');
  });

  it('从 U 盘拷入：WOFF、字体集里的也认得出', () => {
    put(join(usb, '仿宋.woff'), woff(regular));
    put(join(usb, '其他.ttc'), collection(bold, italic));
    const { code, stdout, stderr } = fonts('fetch', '--from', usb);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const taken = ['已取得字体 开源仿宋', '已取得字体 开源补字', '已取得字体 开源西文'];
    expect(stdout.trim().split('\n').sort()).toEqual(taken);
    const cached = (name: string) => readFileSync(join(env.BAOGAO_CACHE, 'fonts', name));
    expect(Buffer.compare(cached('open-fang.ttf'), regular)).toBe(0);
    expect(Buffer.compare(cached('open-latin.ttf'), bold)).toBe(0);
    expect(chosen()).toEqual([
      ['zh-Hans', 'fangsong', 'cache', `${env.BAOGAO_CACHE}/fonts/open-fang.ttf`],
    ]);
  });

  it('本机装了仿宋_GB2312，就用它；BAOGAO_FONTS=open 时不用', () => {
    const path = join(home, '.fonts/simfang.ttf');
    put(path, called(regular, 'FangSong_GB2312', 'FangSong_GB2312', '仿宋_GB2312'));
    expect(chosen()).toEqual([['zh-Hans', 'fangsong', 'system', path]]);
    expect(readdirSync(join(env.BAOGAO_CACHE, 'fonts'))).toContain('installed.json');
    const open = `${env.BAOGAO_CACHE}/fonts/open-fang.ttf`;
    expect(chosen({ BAOGAO_FONTS: 'open' })).toEqual([['zh-Hans', 'fangsong', 'cache', open]]);
  });

  it('用户自己的清单先于本机的，模板旁边的清单先于用户的', () => {
    const mine = put(join(home, 'mine.ttf'), called(regular, 'Mine', '我的仿宋'));
    put(join(home, '.config/baogao/fonts.yaml'), `仿宋_GB2312: { file: ${mine}, embed: true }\n`);
    expect(chosen()).toEqual([['zh-Hans', 'fangsong', 'configuration', mine]]);

    put(join(templates, 'own/ours.ttf'), called(regular, 'Ours', '单位的仿宋'));
    const list = '仿宋_GB2312: { file: own/ours.ttf, embed: true }\n';
    put(join(templates, 'fonts.local.yaml'), list);
    expect(chosen()).toEqual([
      ['zh-Hans', 'fangsong', 'configuration', join(templates, 'own/ours.ttf')],
    ]);
    expect(fonts('status').stdout).toMatch(
      /\* +fangsong +中文 +单位的仿宋 \(Ours\) +自备 +版权所有 +5\.01 +0\/6763/,
    );
  });

  it('清单写错：指到那一行，退出码 1', () => {
    put(join(templates, 'fonts.local.yaml'), '仿宋_GB2312:\n  file: own/ours.ttf\n  embed: 准许\n');
    const { code, stderr } = fonts('status');
    expect(code).toBe(1);
    expect(stderr).toMatch(/fonts\.local\.yaml:3:\d+: 错误/);
  });
});

describe('baogao fonts status 报告', () => {
  it('没有这份报告：说明原因，不是缺陷', () => {
    const cwd = temporaryFolder();
    const templates = join(ROOT, 'templates');
    const before = contents(cwd);
    const { code, stderr } = baogao(
      ['fonts', 'status', 'no-such-report', '--templates', templates],
      {
        cwd,
        env: { BAOGAO_FONTS: 'open' },
      },
    );
    expect(code).toBe(1);
    expect(stderr).toContain('no-such-report');
    expect(contents(cwd)).toEqual(before);
  });
});
