/** The project's own fonts.yaml, and what may not stand in one. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fontsSchema } from '../../src/model/fonts.js';
import { fontsCacheFolder, packageFolder } from '../../src/platform/fonts-cache.js';
import { GBT9704, readStyle } from '../style/read-style.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { hash } from './world.js';

const text = readFileSync('templates/fonts.yaml', 'utf8');
const fonts = fontsSchema.parse(parse(text));

describe('fonts.yaml', () => {
  it('写到的字体都在 pinned 里，pinned 里的都用得到', () => {
    const named = Object.values(fonts.faces).flatMap((editions) =>
      Object.values(editions).flatMap((face) => [
        ...face['east-asian'].candidates,
        ...face.latin.candidates,
        ...(face.latin.bold?.candidates ?? []),
        ...face.supplements.fonts,
      ]),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(fonts.pinned).sort());
  });

  it('版式用到的字体角色都有', () => {
    const { data, at } = readStyle(GBT9704);
    const { faces } = resolveStyle(data, at);
    for (const role of faces.keys()) expect(fonts.faces).toHaveProperty(role);
  });

  it('随程序安装的字体，sha256 相符', () => {
    const installed = Object.values(fonts.pinned).flatMap(({ npm, sha256 }) => {
      const folder = npm && packageFolder(npm.package);
      return npm && folder !== undefined ? [{ path: `${folder}/${npm.file}`, sha256 }] : [];
    });
    expect(installed.length).toBeGreaterThanOrEqual(2);
    for (const { path, sha256 } of installed) {
      expect(existsSync(path)).toBe(true);
      expect(hash(readFileSync(path))).toBe(sha256);
    }
  });

  it.each([
    ['sha256 少一位', /sha256: d838a/, 'sha256: 838a'],
    ['包名夹带选项', /package: texlive-lang-chinese/, 'package: --root'],
    ['文件路径走出包外', /file: usr\/share/, 'file: ../etc'],
    ['绝对路径', /file: usr\/share/, 'file: /usr/share'],
    ['版本不确切', /version: 0\.4\.2/, 'version: latest'],
    ['没有候选', /candidates: \[tinos\]/, 'candidates: []'],
    ['没有许可证', /licence: OFL-1\.1/, 'license: OFL-1.1'],
    ['没有的版本', /zh-Hans:/, 'zh-Hant:'],
  ])('不可以：%s', (_, from, to) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(fontsSchema.safeParse(parse(changed)).success).toBe(false);
  });
});

describe('缓存文件夹', () => {
  const home = '/home/me';
  it.each([
    ['自定', { BAOGAO_CACHE: '/data/cache', XDG_CACHE_HOME: '/xdg' }, 'linux', '/data/cache/fonts'],
    ['XDG', { XDG_CACHE_HOME: '/xdg' }, 'linux', '/xdg/baogao/fonts'],
    ['相对的 XDG 不算', { XDG_CACHE_HOME: 'xdg' }, 'linux', '/home/me/.cache/baogao/fonts'],
    ['都没有', {}, 'darwin', '/home/me/.cache/baogao/fonts'],
    ['空的不算', { BAOGAO_CACHE: '' }, 'linux', '/home/me/.cache/baogao/fonts'],
    ['Windows', { LOCALAPPDATA: 'C:/Users/me/Local' }, 'win32', 'C:/Users/me/Local/baogao/fonts'],
  ] as const)('%s', (_, environment, platform, folder) => {
    expect(fontsCacheFolder({ environment, platform, home })).toBe(folder);
  });
});
