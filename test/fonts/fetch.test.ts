/** Fetching fonts, with programs that succeed, fail, and bring the wrong file. */
import { describe, expect, it } from 'vitest';
import { adoptFonts } from '../../src/fonts/adopt.js';
import { fetchFonts } from '../../src/fonts/fetch.js';
import { at, bold, CACHE, fonts, italic, machine, regular, WHOLE, type Machine } from './world.js';

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
  it('认 sha256，不认文件名', async () => {
    const world = machine(
      {},
      {
        '/media/usb/随便什么名字.TTF': regular,
        '/media/usb/odd.ttf': bold,
        '/media/usb/说明.txt': italic,
        '/media/usb/另一款.ttf': new Uint8Array([0, 1, 0, 0]),
      },
    );
    const adopted = await adoptFonts(fonts.pinned, '/media/usb', world);
    expect(adopted.map(({ id, path }) => [id, path])).toEqual([
      ['first', `${CACHE}/first.otf`],
      ['second', `${CACHE}/second.ttf`],
    ]);
    expect(world.disk.get(`${CACHE}/first.otf`)).toBe(regular);
    expect(world.disk.has(`${CACHE}/odd.ttf`)).toBe(false);
  });
});
