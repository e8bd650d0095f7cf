/** What a secretary may write in a style file, and what is said when it cannot be laid out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleSchema } from '../../src/model/style.js';
import { lengthInPoints, parseLength } from '../../src/style/length.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { parseTypeSize, TYPE_SIZES } from '../../src/style/type-sizes.js';
import { points } from '../../src/core/lengths.js';
import { changed, GBT9704, readStyle, shown, type ReadStyle } from './read-style.js';

const resolve = ({ data, at }: ReadStyle) => resolveStyle(data, at);

describe('字号', () => {
  it.each([
    ['初号', 42],
    ['小二', 18],
    ['三号', 16],
    ['五号', 10.5],
    ['八号', 5],
    ['16pt', 16],
    ['10.5pt', 10.5],
  ])('%s 是 %d 磅', (text, size) => {
    expect(parseTypeSize(text)).toBe(size);
  });

  it.each(['三 号', '九号', '16', '0pt', '-3pt', '16 pt', '', '16px'])('“%s”不是字号', (text) => {
    expect(parseTypeSize(text)).toBeUndefined();
  });

  it('从大到小排列，没有两号相等', () => {
    const sizes = [...TYPE_SIZES.values()];
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => b - a));
  });

  it('写错时指出是哪一处，并提示相近的字号', () => {
    const { style, diagnostics } = resolve(changed('size: 二号', 'size: 二号字'));
    expect(style).toBeUndefined();
    expect(shown(diagnostics)).toEqual(['unknown-type-size-nearest @ 二号字']);
    expect(diagnostics[0]?.params).toEqual({ value: '二号字', nearest: '二号' });
  });

  it('没有相近的，列出全部', () => {
    const { diagnostics } = resolve(changed('size: 二号', 'size: extra large'));
    expect(shown(diagnostics)).toEqual(['unknown-type-size @ extra large']);
    expect(diagnostics[0]?.params['known']).toContain('小四');
  });
});

describe('长度', () => {
  it('写法都认得，换算不失真', () => {
    const unit = fc.constantFrom('mm', 'pt', '字', '行');
    const scale = { character: points(16), line: points(29) };
    const one = { mm: 72 / 25.4, pt: 1, 字: 16, 行: 29 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99999 }), unit, (hundredths, name) => {
        const value = hundredths / 100;
        const written = parseLength(`${value}${name}`);
        expect(written).toEqual({ value, unit: name });
        if (written) expect(lengthInPoints(written, scale)).toBeCloseTo(value * one[name], 9);
      }),
    );
  });

  it.each(['2', '二字', '37 mm', '-1字', '1e3mm', '.5行', '37cm', '字', ''])(
    '“%s”不是长度',
    (text) => {
      expect(parseLength(text)).toBeUndefined();
    },
  );

  it('正文缩进写错，只说一次，虽然许多段落都随正文', () => {
    const { diagnostics } = resolve(changed('first-line: 2字', 'first-line: 二字'));
    expect(shown(diagnostics)).toEqual(['malformed-length @ 二字']);
  });

  it('页面不能用字、行计', () => {
    const { diagnostics } = resolve(changed('left: 28mm', 'left: 2字'));
    expect(shown(diagnostics)).toEqual(['length-unit-not-here @ 2字']);
    expect(diagnostics[0]?.params).toMatchObject({ unit: '字', known: 'mm、pt' });
  });

  it('字是本段自己的字宽，行是本页的一行', () => {
    const { style } = resolve(changed('size: 四号\n    pitch: 22pt', 'size: 五号\n    pitch: 2行'));
    expect(style?.paragraphs.panelBody).toMatchObject({ firstLine: 21, firstLineCharacters: 2 });
    expect(style?.paragraphs.panelBody.pitch).toBeCloseTo(2 * 28.99, 1);
    expect(style?.paragraphs.panelBody.onGrid).toBe(false);
  });

  it('缩进写成毫米，就不随字号变', () => {
    const { style } = resolve(changed('first-line: 2字', 'first-line: 10mm'));
    expect(style?.paragraphs.body.firstLine).toBeCloseTo(28.35, 2);
    expect(style?.paragraphs.body).not.toHaveProperty('firstLineCharacters');
  });
});

describe('以哪一类段落为基础', () => {
  it('没有写的依次取自 based-on、正文', () => {
    const { style } = resolve(changed('based-on: body', 'based-on: heading1\n    bold: true'));
    expect(style?.paragraphs.closing).toMatchObject({
      face: 'heiti',
      size: 16,
      bold: true,
      keepWithNext: true,
    });
  });

  it('没有写到的一类段落，样子同正文', () => {
    const { style, diagnostics } = resolve(changed('  heading4:\n    keep-with-next: true\n', ''));
    expect(diagnostics).toEqual([]);
    expect(style?.paragraphs.heading4).toEqual(style?.paragraphs.body);
  });

  it('没有这一类，提示相近的', () => {
    const { style, diagnostics } = resolve(changed('based-on: contents1', 'based-on: content1'));
    expect(style).toBeUndefined();
    expect(shown(diagnostics)).toEqual(['unknown-based-on-nearest @ content1']);
    expect(diagnostics[0]?.params['nearest']).toBe('contents1');
  });

  it.each([
    ['自己以自己为基础', 'based-on: body', 'based-on: closing', 'closing → closing'],
    [
      '两类互为基础',
      'caption:\n',
      'caption:\n    based-on: panelTitle\n',
      'caption → panelTitle → caption',
    ],
    ['正文以别人为基础', 'body:\n', 'body:\n    based-on: closing\n', 'body → closing → body'],
  ])('%s，说一次', (_, from, to, cycle) => {
    const style = changed(from, to);
    if (cycle.includes('panelTitle')) {
      Object.assign(style.data.roles.panelTitle ?? {}, { 'based-on': 'caption' });
    }
    const { diagnostics } = resolve(style);
    expect(diagnostics.map(({ rule, params }) => [rule, params['cycle']])).toEqual([
      ['cyclic-based-on', cycle],
    ]);
  });

  it('正文自己要写全', () => {
    const { style, diagnostics } = resolve(changed('    size: 三号\n    pitch: 1行\n', ''));
    expect(style).toBeUndefined();
    expect(diagnostics.map(({ rule, params }) => [rule, params['key']])).toEqual([
      ['body-incomplete', 'size'],
      ['body-incomplete', 'pitch'],
    ]);
  });
});

describe('页面', () => {
  it('页边距占满了纸张', () => {
    const { style, diagnostics } = resolve(changed('left: 28mm', 'left: 184mm'));
    expect(style).toBeUndefined();
    expect(shown(diagnostics)).toEqual(['no-type-area @ 184mm']);
    expect(diagnostics[0]?.params).toEqual({ margins: '184mm + 26mm', paper: '210mm' });
  });

  it('行距比字小，只是提醒', () => {
    const { style, diagnostics } = resolve(changed('pitch: 40pt', 'pitch: 20pt'));
    expect(style?.paragraphs.title.pitch).toBe(20);
    expect(diagnostics.map(({ rule, params }) => [rule, params['role']])).toEqual([
      ['pitch-below-size', 'title'],
    ]);
  });

  it('每页行数一改，正文行距跟着改', () => {
    const { style } = resolve(changed('lines: 22', 'lines: 20'));
    expect(style?.paragraphs.body.pitch).toBeCloseTo(31.89, 2);
    expect(style?.paragraphs.body.onGrid).toBe(true);
  });
});

describe('文件的写法', () => {
  it.each([
    ['没有的字段', 'pitch: 40pt', 'pitsh: 40pt'],
    ['没有的对齐', 'align: justify', 'align: both'],
    ['没有的段落', '  heading4:', '  heading5:'],
    ['行数不是正整数', 'lines: 22', 'lines: 0'],
    ['真假写成别的', 'keep-with-next: true', 'keep-with-next: 是'],
    ['页码没有 {n}', 'form: — {n} —', 'form: — 1 —'],
  ])('%s', (_, from, to) => {
    expect(() => changed(from, to)).toThrow();
    expect(styleSchema.safeParse(readStyle(GBT9704).data).success).toBe(true);
  });
});
