/** Font files in all their wrappings, made from real fonts: what comes out is the font that was meant, or a reason. */
import * as fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { readFaces } from '../../src/fonts/sfnt/face-facts.js';
import { characterMap } from '../../src/fonts/sfnt/character-map.js';
import { rangesOf, tablesOf } from '../../src/fonts/sfnt/tables.js';
import { singleFont } from '../../src/fonts/single-font.js';
import { embeddingOf, mayEmbed } from '../../src/fonts/embedding.js';
import { GB2312_HAN_COUNT, gb2312Han } from '../../src/fonts/gb2312.js';
import { inflate } from '../../src/platform/fonts-survey.js';
import {
  called,
  collection,
  coveringAll,
  embeddable,
  named,
  windowsName,
  woff,
} from './make-fonts.js';
import { bold, italic, regular } from './world.js';

const open = (bytes: Uint8Array, face?: string | number) => singleFont(bytes, face, inflate);

async function bytesOf(...args: Parameters<typeof open>): Promise<Uint8Array> {
  const font = await open(...args);
  if ('problem' in font) throw new Error(font.problem.kind);
  return font.bytes;
}

async function problemOf(...args: Parameters<typeof open>): Promise<unknown> {
  const font = await open(...args);
  return 'problem' in font ? font.problem : undefined;
}

describe('WOFF', () => {
  it('拆出来的，就是原来的字体', async () => {
    const packed = woff(regular);
    expect(packed.length).toBeLessThan(regular.length * 0.8);
    expect(Buffer.compare(await bytesOf(packed), regular)).toBe(0);
  });

  it('WOFF2 不用', async () => {
    expect(await problemOf(Buffer.from('wOF2 and so on'))).toEqual({ kind: 'woff2' });
  });

  it('谎报的长度，不会占满内存', async () => {
    const packed = Buffer.from(woff(regular));
    packed.writeUInt32BE(0xfffffff0, 44 + 12);
    expect(await problemOf(packed)).toEqual({ kind: 'damaged' });
  });

  it('压缩的内容坏了', async () => {
    const packed = Buffer.from(woff(regular));
    const offset = packed.readUInt32BE(44 + 4);
    packed.fill(0xff, offset, offset + 16);
    expect(await problemOf(packed)).toEqual({ kind: 'damaged' });
  });
});

describe('字体集（TTC）', () => {
  const simsun = collection(
    called(regular, 'SimSun', 'SimSun', '宋体'),
    called(bold, 'NSimSun', 'NSimSun', '新宋体'),
  );

  it.each([['宋体'], ['SimSun']])('按名字取一款：%s', async (face) => {
    const font = create(await bytesOf(simsun, face));
    expect(font.postscriptName).toBe('SimSun');
    expect(font.hasGlyphForCodePoint(0x41)).toBe(true);
  });

  it('拆出来的字体，各表与原来的一样', async () => {
    const both = collection(regular, italic);
    expect(create(await bytesOf(both, 'Tinos-Italic')).postscriptName).toBe('Tinos-Italic');
    const again = await bytesOf(collection(Buffer.from(await bytesOf(both, 1))), 0);
    expect(Buffer.compare(again, await bytesOf(both, 1))).toBe(0);
  });

  it('只有一款的，不必写名字', async () => {
    expect(create(await bytesOf(collection(regular))).postscriptName).toBe('Tinos-Regular');
  });

  it('有几款而没写名字', async () => {
    expect(await problemOf(simsun)).toEqual({
      kind: 'face-not-named',
      known: ['SimSun', 'NSimSun'],
    });
  });

  it('名字写错，说出最接近的', async () => {
    expect(await problemOf(simsun, 'NSimSum')).toMatchObject({
      kind: 'no-such-face',
      nearest: 'NSimSun',
    });
    expect(await problemOf(simsun, '方正小标宋简体')).toEqual({
      kind: 'no-such-face',
      face: '方正小标宋简体',
      known: ['SimSun', 'NSimSun'],
    });
  });
});

describe('字体自己的名字', () => {
  const families = async (font: Buffer) => (await readFaces(rangesOf(font)))[0]?.families;

  it('中英文都认，英文在前', async () => {
    const font = called(regular, 'FangSong_GB2312', 'FangSong_GB2312', '仿宋_GB2312');
    expect(await families(font)).toEqual(['FangSong_GB2312', '仿宋_GB2312']);
  });

  const gbk = Buffer.from([0xb7, 0xc2, 0xcb, 0xce]);
  it.each([
    ['Windows 的国标编码', 3, 3, 0x804, gbk],
    ['每字节前垫零的国标编码', 3, 3, 0x804, Buffer.from([0, 0xb7, 0, 0xc2, 0, 0xcb, 0, 0xce])],
    ['Mac 的国标编码', 1, 25, 33, gbk],
    ['统一码', 0, 3, 0, Buffer.from('仿宋', 'utf16le').swap16()],
  ] as const)('旧字体的名字也认：%s', async (_, platform, encoding, language, bytes) => {
    const record = { platform, encoding, language, id: 1, bytes };
    expect(await families(named(regular, [record]))).toEqual(['仿宋']);
  });

  it('排印用的家族名（16 号）与旧式家族名（1 号）都认', async () => {
    const font = named(regular, [windowsName(1, 'Songti SC Black'), windowsName(16, 'Songti SC')]);
    expect(await families(font)).toEqual(['Songti SC', 'Songti SC Black']);
  });

  it('真字体：版本、字重、斜体', async () => {
    const [upright] = await readFaces(rangesOf(regular));
    const [slanted] = await readFaces(rangesOf(italic));
    const [heavy] = await readFaces(rangesOf(bold));
    expect(upright).toMatchObject({ postScript: 'Tinos-Regular', weight: 400, italic: false });
    expect(upright?.version).toMatch(/^1\.340/);
    expect(slanted).toMatchObject({ weight: 400, italic: true });
    expect(heavy).toMatchObject({ weight: 700, italic: false });
  });
});

describe('嵌入的限制', () => {
  it.each([
    [0x0000, 'free', true],
    [0x0008, 'editable', true],
    [0x0004, 'preview', true],
    [0x0002, 'restricted', false],
    // Several levels: the most liberal holds.
    [0x000e, 'editable', true],
    [0x0108, 'editable', false],
    [0x0200, 'free', false],
  ])('fsType %i', (fsType, level, allowed) => {
    expect(embeddingOf(fsType).level).toBe(level);
    expect(mayEmbed(fsType)).toBe(allowed);
  });

  it('从字体里读出', async () => {
    const [facts] = await readFaces(rangesOf(embeddable(regular, 0x0102)));
    expect(facts?.fsType).toBe(0x0102);
  });
});

describe('坏文件', () => {
  it.each([
    ['空文件', Buffer.alloc(0), 'not-a-font'],
    ['文本', Buffer.from('这不是字体'), 'not-a-font'],
    ['只有开头', regular.subarray(0, 64), 'damaged'],
    ['没下载完', regular.subarray(0, regular.length - 5000), 'damaged'],
    ['号称有四十亿款的字体集', Buffer.from('ttcf\0\x01\0\0\xff\xff\xff\xff', 'latin1'), 'damaged'],
  ])('%s', async (_, bytes, kind) => {
    expect(await problemOf(bytes)).toEqual({ kind });
  });

  it('不论哪里坏了，都说得出原因或给得出字体，从不中断', async () => {
    const sources = [regular, woff(regular), collection(regular)];
    const damage = fc.array(fc.tuple(fc.nat(1500), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sources), damage, async (source, changes) => {
        const bytes = Buffer.from(source);
        for (const [at, value] of changes) bytes[at] = value;
        const font = await open(bytes, 0);
        expect('problem' in font || font.bytes.length > 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('GB 2312', () => {
  it('一、二级汉字共 6763 个，各不相同', () => {
    expect(new Set(gb2312Han()).size).toBe(GB2312_HAN_COUNT);
    expect(gb2312Han().slice(0, 3).join('')).toBe('啊阿埃');
    expect(gb2312Han()[3755]).toBe('亍');
    expect(gb2312Han().at(-1)).toBe('齄');
    expect(gb2312Han().every((character) => /^\p{Script=Han}$/u.test(character))).toBe(true);
  });
});

describe('有哪些字', () => {
  it.each([
    ['一张小表（格式4）', regular],
    ['各字都有的表（格式12）', coveringAll(regular)],
  ])('%s，与 fontkit 读出的一样', async (_, bytes) => {
    const font = create(bytes);
    const has = await characterMap(rangesOf(bytes));
    fc.assert(
      fc.property(fc.oneof(fc.nat(0x2ff), fc.nat(0x10ffff)), (codePoint) => {
        expect(has(codePoint)).toBe(font.hasGlyphForCodePoint(codePoint));
      }),
      { numRuns: 1000 },
    );
  });

  it('表坏了，说是坏了，或者少几个字，不出缺陷', async () => {
    const tables = await tablesOf(rangesOf(regular), 0);
    const cmap = tables.find(({ tag }) => tag === 'cmap');
    const { offset, length } = cmap ?? { offset: 0, length: 0 };
    expect(length).toBeGreaterThan(0);
    const damage = fc.record({ at: fc.nat(length - 1), byte: fc.nat(255), seen: fc.nat(0xffff) });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, byte, seen }) => {
        const damaged = Buffer.from(regular);
        damaged[offset + at] = byte;
        const font = await open(damaged);
        if ('problem' in font) expect(font.problem).toEqual({ kind: 'damaged' });
        else expect(font.has(seen)).toBeTypeOf('boolean');
      }),
      { numRuns: 500 },
    );
  });
});
