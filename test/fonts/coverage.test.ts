/** Which characters fonts have, with real fonts. */
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/core/diagnostic.js';
import { severityOf, strictly } from '../../src/core/severity.js';
import { range, SourceFile } from '../../src/core/position.js';
import { chooseFaces } from '../../src/fonts/choose.js';
import { checkCharacters, coverage, missingCharacters } from '../../src/fonts/coverage.js';
import type { Face, FontFile } from '../../src/fonts/face.js';
import { fontStatus } from '../../src/fonts/status.js';
import { at, bold, CACHE, fonts, italic, machine, place, regular } from './world.js';

const files = {
  [`${CACHE}/first.otf`]: regular,
  '/program/second/400Regular/Second.ttf': bold,
  [`${CACHE}/odd.ttf`]: italic,
};
const request = { fonts, at, edition: 'zh-Hans' as const, roles: new Map([['fangsong', place]]) };

async function tinos() {
  const { faces } = await chooseFaces(request, machine({}, files));
  if (faces === undefined) throw new Error('Tinos was not chosen');
  return faces;
}

/** A face whose fonts have just the characters given. */
function faceOf(eastAsian: string, latin: string, ...supplements: string[]): Face {
  const font = (name: string, characters: string): FontFile => ({
    name,
    path: name,
    bytes: new Uint8Array(),
    sha256: '',
    licence: '',
    has: (codePoint) => characters.includes(String.fromCodePoint(codePoint)),
  });
  return {
    role: 'fangsong',
    eastAsian: font('仿宋', eastAsian),
    latin: font('Tinos', latin),
    supplements: supplements.map((characters, index) => font(`补${index + 1}`, characters)),
  };
}

const report = new SourceFile('body/one.yaml', '增长≧5，▽为调整');
const pieces = [
  { role: 'fangsong', text: '增长≧5', range: range(report, 0, 4) },
  { role: 'fangsong', text: '▽≧', range: range(report, 5, 6) },
];

describe('有没有这个字', () => {
  it('Tinos 有西文和 ≥，没有汉字和 ≧', async () => {
    const missing = missingCharacters(
      [{ role: 'fangsong', text: 'GDP ≥8.5%，增长≧5' }],
      await tinos(),
    );
    expect(missing.map(({ character }) => character).join('')).toBe('，增长≧');
  });

  it('换行、零宽字符不算字', async () => {
    const text = 'a\n\tb\u200bc\u2060\ufe0f';
    expect(missingCharacters([{ role: 'fangsong', text }], await tinos())).toEqual([]);
  });

  it('两个码位的生僻字作一个字', () => {
    const faces = new Map([['fangsong', faceOf('增', '5')]]);
    const [use] = missingCharacters([{ role: 'fangsong', text: '增𬭎' }], faces);
    expect(use?.character).toBe('𬭎');
  });

  it('补字按先后取，各记第一次出现的地方', () => {
    const faces = new Map([['fangsong', faceOf('增长', '5', '≧', '≧▽')]]);
    const { missing, supplemented } = coverage(pieces, faces);
    expect(missing).toEqual([]);
    expect(
      supplemented.map(({ character, font, range: where }) => [character, font.name, where?.start]),
    ).toEqual([
      ['≧', '补1', 0],
      ['▽', '补2', 5],
    ]);
  });
});

describe('印前的提示', () => {
  it('缺字是错误，指到文中；意料之中的补字不提', () => {
    const faces = new Map([['fangsong', faceOf('增长', '5', '≧')]]);
    const diagnostics = checkCharacters(pieces, faces, fonts, 'zh-Hans');
    expect(
      diagnostics.map(({ rule, params, range: where }) => [rule, params['code'], where?.start]),
    ).toEqual([['character-missing', 'U+25BD', 5]]);
    expect(diagnostics[0]?.params['fonts']).toBe('仿宋、Tinos、补1');
  });

  it('一个字出现几次，只说一次，说明几处；角色不同则分开说', () => {
    const face = faceOf('增长', '5');
    const faces = new Map([
      ['fangsong', face],
      ['heiti', face],
    ]);
    const text = [...pieces, { role: 'heiti', text: '▽▽' }];
    const diagnostics = checkCharacters(text, faces, fonts, 'zh-Hans');
    expect(
      diagnostics.map(({ params }) => [params['character'], params['role'], params['count']]),
    ).toEqual([
      ['≧', 'fangsong', '2'],
      ['▽', 'fangsong', '1'],
      ['▽', 'heiti', '2'],
    ]);
  });

  it('付印前从严：换了字体、字体被改、意外的补字都算错误', () => {
    const found = strictly([
      diagnostic('font-substituted', undefined, { font: '甲', instead: '乙' }),
      diagnostic('font-altered', undefined, { font: '甲', path: 'a.ttf' }),
      ...checkCharacters(
        pieces,
        new Map([['fangsong', faceOf('增长', '5', '≧▽')]]),
        fonts,
        'zh-Hans',
      ),
    ]);
    expect(found.map((item) => [item.rule, severityOf(item)])).toEqual([
      ['font-substituted', 'error'],
      ['font-altered', 'error'],
      ['character-supplemented', 'error'],
    ]);
  });

  it('意料之外的补字请人核对', () => {
    const faces = new Map([['fangsong', faceOf('增长', '5', '≧▽')]]);
    const diagnostics = checkCharacters(pieces, faces, fonts, 'zh-Hans');
    expect(diagnostics.map(({ rule, params }) => [rule, params['character']])).toEqual([
      ['character-supplemented', '▽'],
    ]);
  });
});

describe('字体的状况', () => {
  it('逐款列出角色、来源、许可证、状态、缺字', async () => {
    const world = machine({}, { ...files, [`${CACHE}/odd.ttf`]: bold });
    const all = await fontStatus(
      { fonts, edition: 'zh-Hans', pieces: [{ role: 'fangsong', text: '增长8.5%' }] },
      world,
    );
    const rows = all.map(({ face, use, id, state, chosen, source, package: from, lacks }) =>
      [face, use, id, state, chosen ? '用' : '', source, from, lacks.join('')].join(' | '),
    );
    expect(rows).toEqual([
      'fangsong | east-asian | first | ready | 用 | cache | Debian fonts-first | 增长',
      'fangsong | east-asian | second | ready |  | package | npm @fonts/second@1.0.0 | 增长',
      'fangsong | latin | second | ready | 用 | package | npm @fonts/second@1.0.0 | ',
      'fangsong | supplement | odd | altered |  |  | npm @fonts/odd@2.0.0 | ',
      'kaiti | east-asian | first | ready | 用 | cache | Debian fonts-first | ',
      'kaiti | east-asian | second | ready |  | package | npm @fonts/second@1.0.0 | ',
      'kaiti | latin | second | ready | 用 | package | npm @fonts/second@1.0.0 | ',
    ]);
    expect(all[3]).toMatchObject({ path: `${CACHE}/odd.ttf`, sha256: world.hash(bold) });
    expect(all[0]).toMatchObject({ office: '仿宋_GB2312', licence: 'OFL-1.1' });
  });
});
