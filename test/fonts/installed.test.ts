/** What is installed: read quickly, remembered, and read anew when it changes. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InstalledFonts } from '../../src/fonts/installed.js';
import { fontFolders, ownFontsFile } from '../../src/platform/fonts-folders.js';
import { fileSurvey } from '../../src/platform/fonts-survey.js';
import { called, collection } from './make-fonts.js';
import { bold, italic, regular } from './world.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-test-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A real folder with a memory that tests can spoil; `reads` counts the pieces that were read. */
function machine(name: string) {
  const fonts = join(folder, name);
  mkdirSync(fonts, { recursive: true });
  let remembered: Uint8Array | undefined;
  let reads: string[] = [];
  const look = () =>
    new InstalledFonts({
      folders: [join(folder, 'none'), fonts],
      survey: {
        below: (path) => fileSurvey.below(path),
        readRange: (path, offset, length) => {
          reads.push(path);
          return fileSurvey.readRange(path, offset, length);
        },
      },
      memory: {
        load: () => Promise.resolve(remembered),
        store: (bytes) => {
          remembered = bytes;
          return Promise.resolve();
        },
      },
    });
  return {
    put: (file: string, bytes: Uint8Array) => {
      mkdirSync(join(fonts, file, '..'), { recursive: true });
      writeFileSync(join(fonts, file), bytes);
      return join(fonts, file);
    },
    /** A new run of the program: what it finds under a name, and which files it had to read. */
    find: async (wanted: string) => {
      reads = [];
      const face = await look().find(wanted);
      return { path: face?.path, index: face?.facts.index, read: new Set(reads).size };
    },
    spoil: (bytes: Uint8Array) => (remembered = bytes),
    fonts,
  };
}

describe('本机的字体', () => {
  it('子文件夹里的、字体集里的，都找得到', async () => {
    const { put, find } = machine('nested');
    const path = put(
      'windows/simsun.ttc',
      collection(called(bold, 'NSimSun', '新宋体'), called(regular, 'SimSun', '宋体')),
    );
    expect(await find('宋体')).toMatchObject({ path, index: 1 });
    expect(await find('黑体')).toMatchObject({ path: undefined });
  });

  it('一个家族有几款，取正体', async () => {
    const { put, find } = machine('family');
    put('a-bold.ttf', bold);
    put('b-italic.ttf', italic);
    const path = put('c.ttf', regular);
    expect((await find('Tinos')).path).toBe(path);
    expect((await find('Tinos-Bold')).path).toContain('a-bold.ttf');
  });

  it('第二次不再读；换了文件只读换了的', async () => {
    const { put, find } = machine('memory');
    const path = put('a.ttf', called(regular, 'FangSong', '仿宋'));
    put('b.ttf', bold);
    expect((await find('仿宋')).read).toBe(2);
    expect(await find('仿宋')).toMatchObject({ path, read: 0 });

    put('a.ttf', called(regular, 'KaiTi', '楷体字'));
    expect(await find('仿宋')).toMatchObject({ path: undefined, read: 1 });
    expect(await find('楷体字')).toMatchObject({ path, read: 0 });
  });

  it('大小没变而时间变了，也重新读', async () => {
    const { put, find } = machine('time');
    const path = put('a.ttf', called(regular, 'AAAA', '甲体'));
    await find('甲体');
    put('a.ttf', called(regular, 'BBBB', '乙体'));
    utimesSync(path, 1_000_000_000, 1_000_000_000);
    expect((await find('乙体')).path).toBe(path);
  });

  it('删去的字体不再算有', async () => {
    const { put, find } = machine('removed');
    const path = put('a.ttf', regular);
    await find('Tinos');
    rmSync(path);
    expect((await find('Tinos')).path).toBeUndefined();
  });

  it.each([
    ['不是 JSON', '{"form":1,"fil'],
    ['另一版程序写的', '{"form":0,"files":[["a",1]]}'],
  ])('记下的东西坏了（%s），重新读', async (_, text) => {
    const { put, find, spoil } = machine(`spoilt-${text.length}`);
    put('a.ttf', regular);
    await find('Tinos');
    spoil(Buffer.from(text));
    expect(await find('Tinos')).toMatchObject({ read: 1, index: 0 });
  });

  it('坏的、读不了的、绕圈子的，都略过', async () => {
    const { put, find, fonts } = machine('bad');
    put('broken.ttf', regular.subarray(0, 100));
    put('folder.ttf/readme.txt', Buffer.from('一个文件夹'));
    symlinkSync('.', join(fonts, 'loop'));
    symlinkSync('/nowhere/at/all.ttf', join(fonts, 'gone.ttf'));
    const path = put('z.ttf', called(regular, 'FangSong', '仿宋'));
    expect((await find('仿宋')).path?.endsWith('z.ttf')).toBe(true);
    expect(path).toContain('bad');
  });

  it('不许读的文件同没有一样', async () => {
    const denied = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });
    const fonts = new InstalledFonts({
      folders: ['/fonts'],
      survey: {
        below: () => Promise.resolve([{ path: '/fonts/a.ttf', size: 1, modified: 1 }]),
        readRange: () => Promise.reject(denied),
      },
      memory: { load: () => Promise.resolve(undefined), store: () => Promise.resolve() },
    });
    expect(await fonts.find('仿宋')).toBeUndefined();
  });
});

describe('各系统的文件夹', () => {
  const home = '/home/me';

  it('Linux：用户的在前', () => {
    expect(fontFolders({ environment: {}, platform: 'linux', home })).toEqual([
      '/home/me/.local/share/fonts',
      '/home/me/.fonts',
      '/usr/local/share/fonts',
      '/usr/share/fonts',
    ]);
  });

  it('Windows：为本人安装的也算', () => {
    const environment = { LOCALAPPDATA: 'C:/Users/me/AppData/Local', SystemRoot: 'C:/Windows' };
    expect(fontFolders({ environment, platform: 'win32', home })).toEqual([
      'C:/Users/me/AppData/Local/Microsoft/Windows/Fonts',
      'C:/Windows/Fonts',
    ]);
  });

  it('macOS：后下载的也算', () => {
    const folders = fontFolders({ environment: {}, platform: 'darwin', home: '/Users/me' });
    expect(folders[0]).toBe('/Users/me/Library/Fonts');
    expect(folders).toContain('/System/Library/Fonts');
    expect(folders.at(-1)).toMatch(/MobileAsset_Font\d$/);
  });

  it.each([
    ['XDG', { XDG_CONFIG_HOME: '/xdg' }, 'linux', '/xdg/baogao/fonts.yaml'],
    ['没有 XDG', {}, 'linux', '/home/me/.config/baogao/fonts.yaml'],
    ['相对的 XDG 不算', { XDG_CONFIG_HOME: 'x' }, 'linux', '/home/me/.config/baogao/fonts.yaml'],
    ['Windows', { APPDATA: 'C:/Users/me/R' }, 'win32', 'C:/Users/me/R/baogao/fonts.yaml'],
  ] as const)('用户自己的一份清单：%s', (_, environment, platform, path) => {
    expect(ownFontsFile({ environment, platform, home })).toBe(path);
  });
});
