/** Fetching fonts, with programs that succeed, fail, and bring the wrong file. */
import { describe, expect, it } from 'vitest';
import { adoptFonts } from '../../src/fonts/adopt.js';
import { fetchFonts } from '../../src/fonts/fetch.js';
import { collection, woff } from './make-fonts.js';
import {
  at,
  bold,
  CACHE,
  fonts,
  hash,
  italic,
  machine,
  regular,
  WHOLE,
  type Machine,
} from './world.js';

const fetchOn = (world: Machine) => fetchFonts({ fonts, editions: ['zh-Hans'], at }, world);
const shown = ({ diagnostics }: Awaited<ReturnType<typeof fetchOn>>) =>
  diagnostics.map(({ rule, params }) => [rule, params['font'], params['instead']]);

const NO_NETWORK =
  "E: Failed to fetch http://mirror.example/…  Temporary failure resolving 'mirror.example'";

describe('取字体', () => {
  it('只取首选和补字的字体，放进缓存；第二次什么也不做', async () => {
    const world = machine(WHOLE, { '/program/second/400Regular/Second.ttf': bold });
    const { fetched, diagnostics } = await fetchOn(world);
    expect(diagnostics).toEqual([]);
    expect(fetched.map(({ id }) => id)).toEqual(['first', 'odd']);
    expect(world.disk.get(`${CACHE}/first.otf`)).toBe(regular);
    expect(world.disk.get(`${CACHE}/odd.ttf`)).toBe(italic);
    expect([...world.disk.keys()].filter((path) => path.startsWith('/tmp'))).toEqual([]);

    world.commands.length = 0;
    expect(await fetchOn(world)).toEqual({ fetched: [], diagnostics: [] });
    expect(world.commands).toEqual([]);
  });

  it('不要 root，不安装：下载、拆包而已', async () => {
    const world = machine(WHOLE);
    await fetchOn(world);
    const programs = world.commands.map((command) => command.split(' ')[0]);
    expect(programs).toEqual(['env', 'dpkg-deb', 'npm', 'tar', 'npm', 'tar']);
    expect(world.commands[0]).toMatch(/apt-get .* download fonts-first$/);
    expect(world.commands.join(' ')).not.toMatch(/sudo|install /);
  });

  it('同一个包里的几款字体，只下载一次', async () => {
    const both = {
      ...fonts,
      pinned: {
        ...fonts.pinned,
        odd: {
          name: '丙体',
          licence: 'OFL-1.1',
          sha256: fonts.pinned['odd']?.sha256 ?? '',
          debian: { package: 'fonts-first', file: 'usr/share/fonts/Odd.otf' },
        },
      },
    };
    const world = machine({
      ...WHOLE,
      'fonts-first': { 'usr/share/fonts/First.otf': regular, 'usr/share/fonts/Odd.otf': italic },
    });
    const { fetched } = await fetchFonts({ fonts: both, editions: ['zh-Hans'], at }, world);
    expect(fetched.map(({ id }) => id)).toEqual(['first', 'odd', 'second']);
    expect(world.commands.filter((command) => command.includes(' download '))).toHaveLength(1);
  });

  it('字体集在缓存里只有一份，几款字体共用', async () => {
    const file = collection(regular, italic);
    const of = (name: string) => ({
      name,
      licence: 'OFL-1.1',
      sha256: hash(file),
      face: name,
      debian: { package: 'fonts-first', file: 'usr/share/fonts/All.ttc' },
    });
    const pinned = {
      ...fonts.pinned,
      first: of('Tinos-Regular'),
      odd: of('Tinos-Italic'),
    };
    const world = machine({ ...WHOLE, 'fonts-first': { 'usr/share/fonts/All.ttc': file } });
    const request = { fonts: { ...fonts, pinned }, editions: ['zh-Hans'] as const, at };
    const { fetched } = await fetchFonts(request, world);
    expect(fetched.map(({ id }) => id)).toEqual(['first', 'odd', 'second']);
    expect([...world.disk.keys()].sort()).toEqual([`${CACHE}/All.ttc`, `${CACHE}/second.ttf`]);
    expect(await fetchFonts(request, world)).toEqual({ fetched: [], diagnostics: [] });
  });

  it('只取所问版本的字体；对照版用简体版的', async () => {
    const world = machine(WHOLE);
    const none = await fetchFonts({ fonts, editions: ['zh-Hant-TW'], at }, world);
    expect(none).toEqual({ fetched: [], diagnostics: [] });
    const { fetched } = await fetchFonts({ fonts, editions: ['zh-en'], at }, world);
    expect(fetched.map(({ id }) => id)).toEqual(['first', 'second', 'odd']);
  });

  it('系统没有软件包列表，就自备一份再取', async () => {
    const world = machine({ ...WHOLE, 'fonts-first': 'E: Unable to locate package fonts-first' });
    const { processes } = world;
    const withOwnLists: Machine = {
      ...world,
      processes: {
        run: async (command, args, options) => {
          const result = await processes.run(command, args, options);
          const own = args.some((arg) => arg.startsWith('Dir::State::lists='));
          if (!own || !args.includes('download')) return result;
          world.disk.set(`${options?.cwd ?? ''}/root/usr/share/fonts/First.otf`, regular);
          world.disk.set(`${options?.cwd ?? ''}/b.deb`, regular);
          return { code: 0, stdout: '', stderr: '' };
        },
      },
    };
    const { fetched, diagnostics } = await fetchOn(withOwnLists);
    expect(diagnostics).toEqual([]);
    expect(fetched.map(({ id }) => id)).toContain('first');
    expect(world.commands.some((command) => command.endsWith(' update'))).toBe(true);
  });

  it('没有网络：说明原因和代替的字体，不出错', async () => {
    const world = machine(
      {
        'fonts-first': NO_NETWORK,
        '@fonts/odd@2.0.0': 'npm error code EAI_AGAIN\nnpm error request failed',
      },
      { '/program/second/400Regular/Second.ttf': bold },
    );
    const result = await fetchOn(world);
    expect(result.fetched).toEqual([]);
    expect(shown(result)).toEqual([
      ['font-not-fetched', '甲体', '乙体'],
      ['font-not-fetched-alone', '丙体', undefined],
    ]);
    expect(result.diagnostics[0]?.params['reason']).toContain('Temporary failure resolving');
    expect(result.diagnostics[1]?.params['reason']).toBe('npm error request failed');
    expect(result.diagnostics[0]?.range?.file.path).toBe('pinned.first');
  });

  it('首选取不到，就取下一款', async () => {
    const world = machine({ ...WHOLE, 'fonts-first': NO_NETWORK });
    const result = await fetchOn(world);
    expect(result.fetched.map(({ id }) => id)).toEqual(['second', 'odd']);
    expect(shown(result)).toEqual([['font-not-fetched', '甲体', '乙体']]);
  });

  it('本机没有 apt-get、npm，同没有网络一样', async () => {
    const world: Machine = {
      ...machine(WHOLE),
      processes: { run: () => Promise.reject(new Error('ENOENT')) },
    };
    const result = await fetchOn(world);
    expect(shown(result).map(([rule]) => rule)).toEqual([
      'font-not-fetched-alone',
      'font-not-fetched-alone',
      'font-not-fetched-alone',
    ]);
    expect(result.diagnostics.at(-1)?.params['reason']).toContain('npm');
  });

  it('sha256 不符的文件不进缓存', async () => {
    const world = machine({ ...WHOLE, 'fonts-first': { 'usr/share/fonts/First.otf': italic } });
    const result = await fetchOn(world);
    expect(shown(result)).toEqual([['font-not-fetched', '甲体', '乙体']]);
    expect(result.diagnostics[0]?.params['reason']).toContain('sha256');
    expect(world.disk.has(`${CACHE}/first.otf`)).toBe(false);
  });

  it('包里没有那个文件，也只是提醒', async () => {
    const result = await fetchOn(
      machine({ ...WHOLE, '@fonts/odd@2.0.0': { 'Other.ttf': italic } }),
    );
    expect(shown(result)).toEqual([['font-not-fetched-alone', '丙体', undefined]]);
  });

  it('缓存写不进，也只是提醒', async () => {
    const world: Machine = {
      ...machine(WHOLE),
      writer: { writeAll: () => Promise.reject(new Error('EACCES: permission denied')) },
    };
    const result = await fetchOn(world);
    expect(result.fetched).toEqual([]);
    expect(result.diagnostics[0]?.params['reason']).toContain('EACCES');
  });

  it('取到的不是单个 TTF、OTF，不会反复去取', async () => {
    const collection = new TextEncoder().encode('ttcf and more');
    const world = machine({ ...WHOLE, '@fonts/odd@2.0.0': { 'Odd.ttf': collection } });
    const odd = { ...fonts.pinned['odd'], sha256: world.hash(collection) };
    const pinned = { ...fonts.pinned, odd: { name: '丙体', licence: '', ...odd } };
    await fetchFonts({ fonts: { ...fonts, pinned }, editions: ['zh-Hans'], at }, world);
    expect(world.commands.filter((command) => command.includes('@fonts/odd'))).toHaveLength(1);
  });
});

describe('从文件夹拷入', () => {
  const USB = '/media/usb';
  const adopt = (world: Machine) => adoptFonts({ fonts, editions: ['zh-Hans'], at }, USB, world);
  const on = (files: Readonly<Record<string, Uint8Array>>) =>
    machine(
      {},
      Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${USB}/${name}`, bytes])),
    );

  it('认 sha256，不认文件名；还缺的说清楚', async () => {
    const world = on({
      '随便什么名字.TTF': regular,
      'odd.ttf': bold,
      '说明.txt': italic,
      '另一款.ttf': new Uint8Array([0, 1, 0, 0]),
    });
    const { fetched, diagnostics } = await adopt(world);
    expect(fetched.map(({ id, path }) => [id, path])).toEqual([
      ['first', `${CACHE}/first.otf`],
      ['second', `${CACHE}/second.ttf`],
    ]);
    expect(world.disk.get(`${CACHE}/first.otf`)).toBe(regular);
    expect(world.disk.has(`${CACHE}/odd.ttf`)).toBe(false);
    expect(diagnostics.map(({ rule, params }) => [rule, params['font'], params['from']])).toEqual([
      ['font-not-in-folder', '丙体', 'npm @fonts/odd@2.0.0'],
    ]);
  });

  it('包成 WOFF、收在字体集里的也认得出', async () => {
    const world = on({ 'a.woff': woff(regular), 'b.ttc': collection(italic, bold) });
    const { fetched, diagnostics } = await adopt(world);
    expect(diagnostics).toEqual([]);
    expect(fetched.map(({ id }) => id)).toEqual(['first', 'odd', 'second']);
    for (const { path, sha256 } of fetched) {
      expect(hash(world.disk.get(path) ?? new Uint8Array())).toBe(sha256);
    }
  });

  it('WOFF2 请换文件；读不了的文件略过', async () => {
    const world = on({ 'a.woff2': Buffer.from('wOF2…'), 'b.ttf': regular, 'c.ttf': bold });
    const unreadable: Machine = {
      ...world,
      files: {
        ...world.files,
        read: (path) =>
          path.endsWith('c.ttf') ? Promise.reject(new Error('EACCES')) : world.files.read(path),
      },
    };
    const { fetched, diagnostics } = await adopt(unreadable);
    expect(fetched.map(({ id }) => id)).toEqual(['first']);
    expect(diagnostics.map(({ rule, params }) => [rule, params['path'] ?? ''])).toEqual([
      ['woff2-skipped', `${USB}/a.woff2`],
      ['font-not-in-folder', USB],
      ['font-not-in-folder', USB],
    ]);
  });

  it('文件夹写错了，不会说字体齐全', async () => {
    const { diagnostics } = await adopt(on({ '说明.txt': regular }));
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['fonts-folder-empty']);
  });

  it('缓存写不进，是错误，不是缺陷', async () => {
    const world: Machine = {
      ...on({ 'a.ttf': regular }),
      writer: { writeAll: () => Promise.reject(new Error('ENOSPC')) },
    };
    const { fetched, diagnostics } = await adopt(world);
    expect(fetched).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ rule: 'write-failed', params: { detail: 'ENOSPC' } });
  });
});

describe('有自己的字体', () => {
  it('本机装有的角色，不再去取', async () => {
    const installed = {
      path: '/fonts/simfang.ttf',
      facts: {
        index: 0,
        families: ['仿宋_GB2312'],
        postScript: 'FangSong_GB2312',
        version: '',
        copyright: '',
        weight: 400,
        italic: false,
        fsType: 0,
      },
    };
    const face = fonts.faces['fangsong']?.['zh-Hans'];
    if (face === undefined) throw new Error('no 仿宋');
    const script = { ...face['east-asian'], system: ['仿宋_GB2312'] };
    const faces = { fangsong: { 'zh-Hans': { ...face, 'east-asian': script } } };
    const world: Machine = {
      ...machine(WHOLE, { '/fonts/simfang.ttf': regular }),
      own: {
        settings: '/none',
        installed: {
          find: (name) => Promise.resolve(name === '仿宋_GB2312' ? installed : undefined),
        },
      },
    };
    const request = { fonts: { ...fonts, faces }, editions: ['zh-Hans'] as const, at };
    const { fetched } = await fetchFonts(request, world);
    expect(fetched.map(({ id }) => id)).toEqual(['second', 'odd']);
  });
});
