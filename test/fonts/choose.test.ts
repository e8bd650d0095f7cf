/** Which fonts are taken, in which order, and what is said of the others. */
import { describe, expect, it } from 'vitest';
import { chooseFaces } from '../../src/fonts/choose.js';
import { officeFaces } from '../../src/fonts/office.js';
import type { FontsFile } from '../../src/model/fonts.js';
import { called, collection, woff } from './make-fonts.js';
import { at, bold, CACHE, fonts, hash, italic, machine, place, regular } from './world.js';

const FIRST = { [`${CACHE}/first.otf`]: regular };
const SECOND = { '/program/second/400Regular/Second.ttf': bold };
const ODD = { [`${CACHE}/odd.ttf`]: italic };

function choose(
  files: Readonly<Record<string, Uint8Array>>,
  roles: readonly string[] = ['fangsong', 'kaiti'],
  file: FontsFile = fonts,
) {
  const request = {
    fonts: file,
    at,
    edition: 'zh-Hans' as const,
    roles: new Map(roles.map((role) => [role, place])),
  };
  return chooseFaces(request, machine({}, files));
}

describe('选字体', () => {
  it('取第一款，西文、补字各归各', async () => {
    const { faces, diagnostics } = await choose({ ...FIRST, ...SECOND, ...ODD });
    expect(diagnostics).toEqual([]);
    const face = faces?.get('fangsong');
    expect(face?.eastAsian).toMatchObject({
      name: 'Tinos-Regular',
      path: `${CACHE}/first.otf`,
      licence: 'OFL-1.1',
      sha256: fonts.pinned['first']?.sha256,
    });
    expect(face?.latin.name).toBe('Tinos-Bold');
    expect(face?.supplements.map(({ name }) => name)).toEqual(['Tinos-Italic']);
    expect(faces?.get('kaiti')?.supplements).toEqual([]);
    expect(faces?.get('kaiti')?.eastAsian).toBe(face?.eastAsian);
  });

  it('没有第一款就取第二款，两个角色都缺的也只说一次', async () => {
    const { faces, diagnostics } = await choose(SECOND);
    expect(faces?.get('kaiti')?.eastAsian.name).toBe('Tinos-Bold');
    expect(diagnostics.map(({ rule, params }) => [rule, params])).toEqual([
      ['font-substituted', { font: '甲体', instead: '乙体' }],
    ]);
  });

  it('sha256 不符的文件不用，并说明是哪个文件', async () => {
    const { faces, diagnostics } = await choose({ ...SECOND, [`${CACHE}/first.otf`]: italic });
    expect(faces?.get('fangsong')?.eastAsian.name).toBe('Tinos-Bold');
    expect(diagnostics.map(({ rule, params }) => [rule, params['path']])).toEqual([
      ['font-altered', `${CACHE}/first.otf`],
      ['font-substituted', undefined],
    ]);
  });

  it('随程序安装的文件换了样，缓存里的照用', async () => {
    const { faces, diagnostics } = await choose({
      ...FIRST,
      '/program/second/400Regular/Second.ttf': italic,
      [`${CACHE}/second.ttf`]: bold,
    });
    expect(diagnostics).toEqual([]);
    expect(faces?.get('fangsong')?.latin.path).toBe(`${CACHE}/second.ttf`);
  });

  it('pinned 里可以写 WOFF，也可以写字体集里的一款', async () => {
    const packed = woff(regular);
    const both = collection(bold, called(italic, 'FandolFang-Regular', '仿宋'));
    const pinned = {
      first: { name: '甲体', licence: '', sha256: hash(both), face: '仿宋' },
      second: { name: '乙体', licence: '', sha256: hash(packed) },
      odd: { name: '丙体', licence: '', sha256: hash(italic) },
    };
    const { faces, diagnostics } = await choose(
      { [`${CACHE}/first.ttf`]: both, [`${CACHE}/second.ttf`]: packed, ...ODD },
      ['fangsong'],
      { ...fonts, pinned },
    );
    expect(diagnostics).toEqual([]);
    const face = faces?.get('fangsong');
    expect(face?.eastAsian.name).toBe('FandolFang-Regular');
    expect(Buffer.compare(face?.latin.bytes ?? Buffer.alloc(0), regular)).toBe(0);
  });

  it('pinned 的字体集没写是哪一款，指到那一项', async () => {
    const both = collection(regular, bold);
    const first = { name: '甲体', licence: '', sha256: hash(both) };
    const { diagnostics } = await choose({ ...SECOND, [`${CACHE}/first.ttf`]: both }, ['kaiti'], {
      ...fonts,
      pinned: { ...fonts.pinned, first },
    });
    expect(diagnostics.map(({ rule, params }) => [rule, params['known']])).toEqual([
      ['font-face-not-named', 'Tinos、Tinos'],
      ['font-substituted', undefined],
    ]);
  });

  it('一款也没有，不能生成 PDF', async () => {
    const { faces, diagnostics } = await choose({}, ['kaiti']);
    expect(faces).toBeUndefined();
    expect(diagnostics.map(({ rule, params }) => [rule, params['fonts']])).toEqual([
      ['no-font-for-face', '甲体、乙体'],
      ['no-font-for-face', '乙体'],
    ]);
  });

  it('版式写了没有的字体角色，指到版式文件', async () => {
    const { faces, diagnostics } = await choose({ ...FIRST, ...SECOND }, ['fangsog', 'lishu']);
    expect(faces).toBeUndefined();
    expect(diagnostics.map(({ rule, params, range }) => [rule, params['nearest'], range])).toEqual([
      ['unknown-face-nearest', 'fangsong', place],
      ['unknown-face', undefined, place],
    ]);
  });

  it('candidates 写了没有的字体，指到那一项', async () => {
    const file: FontsFile = {
      faces: fonts.faces,
      pinned: Object.fromEntries(Object.entries(fonts.pinned).filter(([id]) => id !== 'first')),
    };
    const { faces, diagnostics } = await choose(SECOND, ['kaiti'], file);
    expect(faces).toBeUndefined();
    expect(diagnostics.map(({ rule, range }) => [rule, range?.file.path])).toEqual([
      ['unknown-font', 'faces.kaiti.zh-Hans.east-asian.candidates.0'],
    ]);
  });
});

describe('Word、WPS 里的字体名', () => {
  it('每个角色两个名字，不需要字体文件', () => {
    expect([...officeFaces(fonts, 'zh-Hans')]).toEqual([
      ['fangsong', { eastAsian: '仿宋_GB2312', latin: 'Times New Roman' }],
      ['kaiti', { eastAsian: '楷体_GB2312', latin: 'Times New Roman' }],
    ]);
  });
});
