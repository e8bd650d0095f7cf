/** An office's own fonts: those it lists, those installed on its machines, and what it may not embed. */
import { describe, expect, it } from 'vitest';
import { SourceFile, startOf } from '../../src/core/position.js';
import type { FileFacts } from '../../src/core/world.js';
import { chooseFaces } from '../../src/fonts/choose.js';
import { InstalledFonts } from '../../src/fonts/installed.js';
import { fontStatus } from '../../src/fonts/status.js';
import { fontsSchema, ownFontsSchema, type OwnFontsFile } from '../../src/model/fonts.js';
import { called, collection, embeddable } from './make-fonts.js';
import { at, bold, CACHE, fonts, hash, italic, machine, place, regular } from './world.js';

/** 小标宋 as an office has bought it, and the fonts that come with Windows. */
const XIAOBIAOSONG = called(bold, 'FZXiaoBiaoSong-B05S', 'FZXiaoBiaoSong-B05S', '方正小标宋简体');
const SIMFANG = called(regular, 'FangSong', 'FangSong', '仿宋');
const OPEN = { [`${CACHE}/first.otf`]: regular, [`${CACHE}/second.ttf`]: bold };

/** One role 小标宋; a list of what is looked for on the system. */
function fontsFile(...system: readonly string[]) {
  return fontsSchema.parse({
    faces: {
      xiaobiaosong: {
        'zh-Hans': {
          'east-asian': { office: '方正小标宋简体', system, candidates: ['first'] },
          latin: { office: 'Times New Roman', candidates: ['second'] },
          supplements: { fonts: [], expected: '' },
        },
      },
    },
    pinned: fonts.pinned,
  });
}

interface Office {
  /** `fonts.local.yaml`, in the folder `/office/templates`. */
  readonly list?: OwnFontsFile;
  readonly files?: Readonly<Record<string, Uint8Array>>;
  /** Names that are looked for on the system. */
  readonly system?: readonly string[];
}

function office({ list, files = {}, system = [] }: Office) {
  const world = machine({}, { ...OPEN, ...files });
  const installed = new InstalledFonts({
    folders: ['/windows/fonts'],
    survey: {
      below: (folder) =>
        Promise.resolve(
          Object.entries(files)
            .filter(([path]) => path.startsWith(`${folder}/`))
            .map(([path, { length }]): FileFacts => ({ path, size: length, modified: 0 })),
        ),
      readRange: (path, offset, length) =>
        Promise.resolve((files[path] ?? Buffer.alloc(0)).subarray(offset, offset + length)),
    },
    memory: { load: () => Promise.resolve(undefined), store: () => Promise.resolve() },
  });
  const own = list && { data: list, at: inList, folder: '/office/templates' };
  const request = {
    fonts: fontsFile(...system),
    at,
    edition: 'zh-Hans' as const,
    ...(own && { own }),
  };
  return { request, store: { ...world, own: { settings: '/none', installed } } };
}

const inList = (path: readonly (string | number)[]) =>
  startOf(new SourceFile(['fonts.local.yaml', ...path].join(' '), ''));

async function choose(of: Office) {
  const { request, store } = office(of);
  const chosen = await chooseFaces(
    { ...request, roles: new Map([['xiaobiaosong', place]]) },
    store,
  );
  return {
    font: chosen.faces?.get('xiaobiaosong')?.eastAsian,
    told: chosen.diagnostics.map(({ rule, range }) => [rule, range?.file.path]),
    params: chosen.diagnostics.map(({ params }) => params),
  };
}

describe('写在 fonts.local.yaml 里的', () => {
  it('最先用；相对路径从该文件所在的文件夹算起，反斜线也可以', async () => {
    const { font, told } = await choose({
      list: { 方正小标宋简体: { file: 'fonts\\fzxbs.ttf', embed: true } },
      files: { '/office/templates/fonts/fzxbs.ttf': XIAOBIAOSONG, '/windows/fonts/a.ttf': SIMFANG },
      system: ['FangSong'],
    });
    expect(told).toEqual([]);
    expect(font).toMatchObject({
      name: 'FZXiaoBiaoSong-B05S',
      path: '/office/templates/fonts/fzxbs.ttf',
      sha256: hash(XIAOBIAOSONG),
      licence: '版权所有',
    });
  });

  it('字体集里的一款，写明名字', async () => {
    const { font } = await choose({
      list: { 方正小标宋简体: { file: 'C:\\Fonts\\fz.ttc', face: '方正小标宋简体', embed: true } },
      files: { 'C:/Fonts/fz.ttc': collection(SIMFANG, XIAOBIAOSONG) },
    });
    expect(font?.name).toBe('FZXiaoBiaoSong-B05S');
  });

  it('写明不得嵌入：PDF 用下一款，并说明', async () => {
    const { font, told } = await choose({
      list: { 方正小标宋简体: { file: '/fz.ttf', embed: false } },
      files: { '/fz.ttf': XIAOBIAOSONG },
    });
    expect(font?.path).toBe(`${CACHE}/first.otf`);
    expect(told).toEqual([['own-font-not-embedded', 'fonts.local.yaml 方正小标宋简体 embed']]);
  });

  it('厂商限制嵌入的，单位写明 embed: true 才嵌入', async () => {
    const { font, told } = await choose({
      list: { 方正小标宋简体: { file: '/fz.ttf', embed: true } },
      files: { '/fz.ttf': embeddable(XIAOBIAOSONG, 2) },
    });
    expect(font?.path).toBe('/fz.ttf');
    expect(told).toEqual([]);
  });

  it.each([
    ['没有这个文件', {}, undefined, 'font-file-missing', 'file'],
    ['不是字体', { '/fz.ttf': Buffer.from('小标宋') }, undefined, 'not-a-font', 'file'],
    ['没拷完', { '/fz.ttf': XIAOBIAOSONG.subarray(0, 99_999) }, undefined, 'font-damaged', 'file'],
    ['WOFF2', { '/fz.ttf': Buffer.from('wOF2') }, undefined, 'font-is-woff2', 'file'],
    [
      '字体集没写哪一款',
      { '/fz.ttf': collection(SIMFANG, XIAOBIAOSONG) },
      undefined,
      'font-face-not-named',
      'file',
    ],
    [
      '名字差一个字',
      { '/fz.ttf': collection(SIMFANG, XIAOBIAOSONG) },
      '方正小标宋繁体',
      'unknown-font-face-nearest',
      'face',
    ],
    ['完全不对', { '/fz.ttf': SIMFANG }, '华文中宋体', 'unknown-font-face', 'face'],
  ])('%s：是错误，指到那一项，不悄悄换字体', async (_, files, face, rule, field) => {
    const entry = { file: '/fz.ttf', embed: true, ...(face !== undefined && { face }) };
    const { font, told } = await choose({ list: { 方正小标宋简体: entry }, files });
    expect(font).toBeUndefined();
    expect(told).toEqual([[rule, `fonts.local.yaml 方正小标宋简体 ${field}`]]);
  });

  it('名字与 fonts.yaml 的 office 对不上，提示最接近的', async () => {
    const list = { 方正小标宋: { file: '/a', embed: true }, 隶书: { file: '/b', embed: true } };
    const { told, params } = await choose({ list });
    expect(told).toEqual([
      ['unknown-office-name-nearest', 'fonts.local.yaml 方正小标宋'],
      ['unknown-office-name', 'fonts.local.yaml 隶书'],
    ]);
    expect(params[0]?.['nearest']).toBe('方正小标宋简体');
  });

  it('必须写明可否嵌入', () => {
    expect(ownFontsSchema.safeParse({ 方正小标宋简体: { file: 'a.ttf' } }).success).toBe(false);
  });
});

describe('本机装有的', () => {
  const files = { '/windows/fonts/FZXBSJW.TTF': XIAOBIAOSONG };

  it.each([['方正小标宋简体'], ['FZXiaoBiaoSong-B05S']])('按名字找到：%s', async (name) => {
    const { font, told } = await choose({ files, system: ['没有的字体', name] });
    expect(font?.path).toBe('/windows/fonts/FZXBSJW.TTF');
    expect(told).toEqual([]);
  });

  it('名字差一个字就不是', async () => {
    const { font } = await choose({ files, system: ['方正小标宋', 'fzxiaobiaosong-b05s'] });
    expect(font?.path).toBe(`${CACHE}/first.otf`);
  });

  it('厂商限制嵌入的不用，说明怎样才能用', async () => {
    const restricted = { '/windows/fonts/fz.ttf': embeddable(XIAOBIAOSONG, 2) };
    const { font, told } = await choose({ files: restricted, system: ['方正小标宋简体'] });
    expect(font?.path).toBe(`${CACHE}/first.otf`);
    expect(told).toEqual([
      ['installed-font-restricted', 'faces.xiaobiaosong.zh-Hans.east-asian.system'],
    ]);
  });

  it('只要开源字体时，一概不看', async () => {
    const { request, store } = office({ files, system: ['方正小标宋简体'] });
    const roles = new Map([['xiaobiaosong', place]]);
    const open = machine({}, Object.fromEntries(store.disk));
    const { faces } = await chooseFaces({ ...request, roles }, open);
    expect(faces?.get('xiaobiaosong')?.eastAsian.path).toBe(`${CACHE}/first.otf`);
  });
});

describe('字体的状况', () => {
  it('自备的、本机的、缓存的，依次列出', async () => {
    const { request, store } = office({
      list: { 方正小标宋简体: { file: '/fz.ttf', embed: false } },
      files: { '/fz.ttf': embeddable(XIAOBIAOSONG, 2), '/windows/fonts/simfang.ttf': italic },
      system: ['Tinos'],
    });
    const all = await fontStatus(request, store);
    expect(
      all
        .filter(({ use }) => use === 'east-asian')
        .map(({ name, source, state, chosen, fsType, version }) =>
          [name, source, state, chosen ? '用' : '', fsType, version?.slice(0, 5)].join(' | '),
        ),
    ).toEqual([
      'FZXiaoBiaoSong-B05S | configuration | withheld |  | 2 | 5.01',
      'Tinos | system | ready | 用 | 0 | 1.340',
      'Tinos | cache | ready |  | 0 | 1.340',
    ]);
    expect(all[1]).toMatchObject({ gb2312: 0, postScript: 'Tinos-Italic' });
  });
});
