/** The project's own house style, measured against GB/T 9704-2012. */
import { describe, expect, it } from 'vitest';
import { resolveStyle } from '../../src/style/resolve.js';
import { GBT9704, readStyle } from './read-style.js';

const { data, at } = readStyle(GBT9704);
const { style, faces, diagnostics } = resolveStyle(data, at);
const mm = (points: number | undefined): number => ((points ?? NaN) * 25.4) / 72;

describe('GB/T 9704 版式', () => {
  it('没有任何问题', () => {
    expect(diagnostics).toEqual([]);
  });

  it('版心 156mm × 225mm，22 行，28 字', () => {
    const page = style?.page;
    expect(mm((page?.width ?? 0) - (page?.left ?? 0) - (page?.right ?? 0))).toBeCloseTo(156, 9);
    expect(mm((page?.height ?? 0) - (page?.top ?? 0) - (page?.bottom ?? 0))).toBeCloseTo(225, 9);
    expect([page?.lines, page?.characters]).toEqual([22, 28]);
    expect(page?.linePitch).toBeCloseTo(28.99, 2);
  });

  it('正文三号仿宋，首行缩进二字，行行在格', () => {
    expect(style?.paragraphs.body).toMatchObject({
      face: 'fangsong',
      size: 16,
      bold: false,
      align: 'justify',
      firstLine: 32,
      firstLineCharacters: 2,
      onGrid: true,
    });
  });

  it.each([
    ['heading1', 'heiti'],
    ['heading2', 'kaiti'],
    ['heading3', 'fangsong'],
    ['heading4', 'fangsong'],
  ] as const)('层次标题 %s 用 %s，三号，不加粗', (role, face) => {
    expect(style?.paragraphs[role]).toMatchObject({
      face,
      size: 16,
      bold: false,
      keepWithNext: true,
    });
  });

  it('标题二号小标宋居中，二十个字的一行排得进版心', () => {
    const title = style?.paragraphs.title;
    expect(title).toMatchObject({ face: 'xiaobiaosong', size: 22, align: 'center', firstLine: 0 });
    expect(title?.latinGap).toBe(false);
    expect(20 * (title?.size ?? 99)).toBeLessThan((156 * 72) / 25.4);
  });

  it('版记线 0.35mm，页码在版心下 7mm、四号宋体', () => {
    expect(mm(style?.imprint.outerRule)).toBeCloseTo(0.35, 9);
    expect(style?.imprint.indent).toBe(14);
    expect(mm(style?.pageNumber.distance)).toBeCloseTo(7, 9);
    expect(style?.pageNumber.form).toBe('— {n} —');
    expect(style?.paragraphs.pageNumber).toMatchObject({ face: 'songti', size: 14 });
  });

  it('表内文字不占正文的格', () => {
    for (const role of ['tableHead', 'tableNumber', 'tableName', 'tableFigure'] as const) {
      expect(style?.paragraphs[role]).toMatchObject({ size: 10.5, pitch: 16, onGrid: false });
    }
  });

  it('列出用到的五种字体角色', () => {
    expect([...faces.keys()].sort()).toEqual([
      'fangsong',
      'heiti',
      'kaiti',
      'songti',
      'xiaobiaosong',
    ]);
  });

  it('数字、真假读作文字时，结果一样', () => {
    const asText = readStyle(GBT9704, 'failsafe');
    expect(resolveStyle(asText.data, asText.at).style).toEqual(style);
  });
});
