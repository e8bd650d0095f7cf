/** A machine in memory: files, and programs that fetch from archives made for the test. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SourceFile, startOf, type SourceRange } from '../../src/core/position.js';
import type { ProcessResult } from '../../src/core/world.js';
import { fontsSchema, type FontsFile } from '../../src/model/fonts.js';
import { inflate } from '../../src/platform/fonts-survey.js';
import type { FetchWorld } from '../../src/fonts/fetch.js';

const TINOS = 'node_modules/@expo-google-fonts/tinos';
/** Three real fonts, small and open; in these tests they stand for any. */
export const regular = readFileSync(`${TINOS}/400Regular/Tinos_400Regular.ttf`);
export const bold = readFileSync(`${TINOS}/700Bold/Tinos_700Bold.ttf`);
export const italic = readFileSync(`${TINOS}/400Regular_Italic/Tinos_400Regular_Italic.ttf`);

export const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const CACHE = '/home/me/.cache/baogao/fonts';

export const place: SourceRange = startOf(new SourceFile('templates/style/test.yaml', ''));
export const at = (path: readonly (string | number)[]): SourceRange =>
  startOf(new SourceFile(path.join('.'), ''));

/** One face role 仿宋 of two candidates and one supplement; the first from Debian, the others from npm. */
export const fonts: FontsFile = fontsSchema.parse({
  faces: {
    fangsong: {
      'zh-Hans': {
        'east-asian': { office: '仿宋_GB2312', candidates: ['first', 'second'] },
        latin: { office: 'Times New Roman', candidates: ['second'] },
        supplements: { fonts: ['odd'], expected: '≧' },
      },
    },
    kaiti: {
      'zh-Hans': {
        'east-asian': { office: '楷体_GB2312', candidates: ['first', 'second'] },
        latin: { office: 'Times New Roman', candidates: ['second'] },
        supplements: { fonts: [], expected: '' },
      },
    },
  },
  pinned: {
    first: {
      name: '甲体',
      licence: 'OFL-1.1',
      sha256: hash(regular),
      debian: { package: 'fonts-first', file: 'usr/share/fonts/First.otf' },
    },
    second: {
      name: '乙体',
      licence: 'OFL-1.1',
      sha256: hash(bold),
      npm: { package: '@fonts/second', version: '1.0.0', file: '400Regular/Second.ttf' },
    },
    odd: {
      name: '丙体',
      licence: 'OFL-1.1',
      sha256: hash(italic),
      npm: { package: '@fonts/odd', version: '2.0.0', file: 'Odd.ttf' },
    },
  },
});

export interface Machine extends FetchWorld {
  readonly disk: Map<string, Uint8Array>;
  /** The commands that were run, without their folders. */
  readonly commands: string[];
}

/** What the archives of each package hold, or how fetching it fails. */
export type Network = Readonly<Record<string, Readonly<Record<string, Uint8Array>> | string>>;

export const WHOLE: Network = {
  'fonts-first': { 'usr/share/fonts/First.otf': regular },
  '@fonts/second@1.0.0': { '400Regular/Second.ttf': bold },
  '@fonts/odd@2.0.0': { 'Odd.ttf': italic },
};

const OK: ProcessResult = { code: 0, stdout: '', stderr: '' };

export function machine(
  network: Network,
  files: Readonly<Record<string, Uint8Array>> = {},
): Machine {
  const disk = new Map(Object.entries(files));
  const commands: string[] = [];
  let scratches = 0;

  /** Downloads leave an archive whose content is the package's name; unpacking looks there. */
  const download = (name: string, archive: string): ProcessResult => {
    const content = network[name];
    if (typeof content === 'string') return { code: 100, stdout: '', stderr: content };
    if (content === undefined) return { code: 1, stdout: '', stderr: `no such package: ${name}` };
    disk.set(archive, new TextEncoder().encode(name));
    return OK;
  };
  const unpack = (archive: string, root: string): ProcessResult => {
    const content = network[new TextDecoder().decode(disk.get(archive))];
    const packed = typeof content === 'object' ? content : {};
    for (const [file, bytes] of Object.entries(packed)) disk.set(`${root}/${file}`, bytes);
    return OK;
  };

  return {
    disk,
    commands,
    cache: CACHE,
    hash,
    inflate,
    packageFolder: (name) => (name === '@fonts/second' ? '/program/second' : undefined),
    files: {
      read: (path) => Promise.resolve(disk.get(path)),
      list: (folder) =>
        Promise.resolve(
          [...disk.keys()]
            .filter((path) => path.startsWith(`${folder}/`))
            .map((path) => path.slice(folder.length + 1)),
        ),
    },
    writer: {
      writeAll: (outputs) => {
        for (const { path, bytes } of outputs) disk.set(path, bytes);
        return Promise.resolve();
      },
    },
    scratch: {
      within: async (task) => {
        const folder = `/tmp/${scratches++}`;
        const result = await task(folder);
        for (const path of disk.keys()) if (path.startsWith(`${folder}/`)) disk.delete(path);
        return result;
      },
    },
    processes: {
      run: (command, args, options) => {
        const folder = options?.cwd ?? '';
        commands.push([command, ...args].join(' ').replaceAll(folder, '.'));
        const last = args.at(-1) ?? '';
        if (command === 'env' && args.includes('download')) {
          return Promise.resolve(download(last, `${folder}/a.deb`));
        }
        if (command === 'dpkg-deb') {
          return Promise.resolve(unpack(`${folder}/a.deb`, `${folder}/root`));
        }
        if (command === 'npm') return Promise.resolve(download(args[1] ?? '', `${folder}/a.tgz`));
        if (command === 'tar') {
          return Promise.resolve(unpack(`${folder}/a.tgz`, `${folder}/package`));
        }
        return Promise.resolve(OK);
      },
    },
  };
}
