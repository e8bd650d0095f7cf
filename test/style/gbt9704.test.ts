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

  it('附件说明左空二字，上空一行', () => {
    const { linePitch } = style?.page ?? { linePitch: NaN };
    expect(style?.paragraphs.annexList).toMatchObject({
      face: 'fangsong',
      size: 16,
      left: 32,
      firstLine: 0,
      before: linePitch,
    });
  });

  it('附件序号三号黑体顶格，附件标题二号小标宋居中，两者之间空一行', () => {
    const { annexLabel, annexTitle } = style?.paragraphs ?? {};
    expect(annexLabel).toMatchObject({
      face: 'heiti',
      size: 16,
      align: 'left',
      left: 0,
      firstLine: 0,
      after: 0,
      onGrid: true,
      keepWithNext: true,
    });
    expect(annexTitle).toMatchObject({
      face: 'xiaobiaosong',
      size: 22,
      align: 'center',
      before: style?.page.linePitch,
    });
  });

  it('署名、日期右空二字，上空一行', () => {
    expect(style?.paragraphs.signature).toMatchObject({
      size: 16,
      align: 'right',
      right: 32,
      before: style?.page.linePitch,
    });
  });

  it('注的回行与文字对齐，别的段落没有悬挂', () => {
    const note = style?.paragraphs.note;
    expect(note).toMatchObject({ face: 'fangsong', size: 10.5, firstLine: 0, hanging: 15.75 });
    expect(style?.paragraphs.body).not.toHaveProperty('hanging');
  });

  it.each([
    ['正式稿', false],
    ['审阅件', true],
  ])('%s首页角上排得下“征求意见稿”，“份号：”后面留得出六位数字', (_, review) => {
    const { style: copy } = resolveStyle(data, at, { review });
    const corner = copy?.paragraphs.corner;
    const page = copy?.page;
    const room =
      (page?.width ?? 0) - (page?.left ?? 0) - (page?.right ?? 0) - (corner?.left ?? 999);
    expect(corner).toMatchObject({ face: 'heiti', size: 16, align: 'left', firstLine: 0 });
    expect(room).toBeGreaterThan(5 * 16);
    expect(mm(room - 3 * 16)).toBeGreaterThan(20);
  });

  it('水印斜排，最长的稿名横过版心而不出纸', () => {
    const size = style?.paragraphs.watermark.size ?? NaN;
    const diagonal = Math.hypot(156, 225);
    expect(mm(5 * size)).toBeGreaterThan(diagonal / 2);
    expect(mm(5 * size)).toBeLessThan(diagonal);
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
