/** 审阅件: what a style says instead for copies that are read on paper, and what it shows at each stage. */
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/model/stage.js';
import { PARAGRAPH_ROLES } from '../../src/model/style.js';
import { resolveStyle } from '../../src/style/resolve.js';
import type { HouseStyle } from '../../src/style/style.js';
import { changed, GBT9704, readStyle, shown, type ReadStyle } from './read-style.js';

const asEver = ({ data, at }: ReadStyle) => resolveStyle(data, at);
const forReview = ({ data, at }: ReadStyle) => resolveStyle(data, at, { review: true });

function styleOf({ style }: { readonly style?: HouseStyle }): HouseStyle {
  if (style === undefined) throw new Error('the style has errors');
  return style;
}

const own = readStyle(GBT9704);
const plain = styleOf(asEver(own));
const review = styleOf(forReview(own));
const mm = (points: number): number => (points * 25.4) / 72;
const typeArea = ({ page }: HouseStyle): number => page.width - page.left - page.right;

describe('审阅件', () => {
  it('右边空 40mm 写意见，左边排得下行号', () => {
    expect(mm(review.page.right)).toBeCloseTo(40, 9);
    expect(mm(typeArea(review))).toBeCloseTo(140, 9);
    const number = review.paragraphs.lineNumber;
    const room = review.page.left - (review.lineNumbers?.distance ?? Infinity);
    // 两位数字，各宽半个字；离纸边不到 10mm 的地方打印机印不出。
    expect(mm(room - number.size)).toBeGreaterThan(10);
  });

  it('正文、各层标题、列项、结束语都是小二，行少而疏，一行的字排得下', () => {
    for (const role of ['body', 'heading1', 'heading4', 'list', 'closing'] as const) {
      expect(review.paragraphs[role]).toMatchObject({ size: 18, onGrid: true });
      expect(review.paragraphs[role].face).toBe(plain.paragraphs[role].face);
    }
    expect(review.paragraphs.body).toMatchObject({ firstLine: 36, firstLineCharacters: 2 });
    expect(review.page.lines).toBeLessThan(plain.page.lines);
    expect(mm(review.page.linePitch * review.page.lines)).toBeCloseTo(225, 9);
    expect((review.page.characters ?? 0) * 18).toBeLessThanOrEqual(typeArea(review));
  });

  it.each([
    ['标题二十字', 'title', 20],
    ['副标题三十字', 'subtitle', 30],
    ['表题三十字', 'caption', 30],
    ['版记二十八字，左右各空一字', 'imprint', 30],
  ] as const)('%s，原来一行的仍是一行', (_, role, characters) => {
    for (const style of [plain, review]) {
      expect(characters * style.paragraphs[role].size).toBeLessThan(typeArea(style));
    }
  });

  it('每行一个行号，离版心 5mm；正式稿没有行号', () => {
    expect(review.lineNumbers?.every).toBe(1);
    expect(mm(review.lineNumbers?.distance ?? NaN)).toBeCloseTo(5, 9);
    expect(plain).not.toHaveProperty('lineNumbers');
  });

  it('没有另写的都同正式稿', () => {
    const { table, panel, pageNumber, characters } = plain;
    expect(review).toMatchObject({ table, panel, pageNumber, characters });
    expect(review.imprint.outerRule).toBe(plain.imprint.outerRule);
    expect(review.paragraphs.tableName).toEqual(plain.paragraphs.tableName);
    expect([review.page.width, review.page.top]).toEqual([plain.page.width, plain.page.top]);
  });

  it('行号的距离可以按行号的字计', () => {
    const style = styleOf(forReview(changed('distance: 5mm', 'distance: 2字')));
    expect(style.lineNumbers?.distance).toBe(18);
  });

  it('另写的以哪一类为基础，也算数', () => {
    const reviewed = changed(
      '    subtitle:\n      size: 小四',
      '    closing:\n      based-on: heading1',
    );
    expect(styleOf(forReview(reviewed)).paragraphs.closing.face).toBe('heiti');
    expect(styleOf(asEver(reviewed)).paragraphs.closing.face).toBe('fangsong');
  });

  it('写错了，指到 review 里的那一处，生成正式稿时就说，只说一次', () => {
    const wrong = changed('    left: 30mm', '    left: 3O毫米');
    for (const resolve of [asEver, forReview]) {
      const { style, diagnostics } = resolve(wrong);
      expect(style).toBeUndefined();
      expect(shown(diagnostics)).toEqual(['malformed-length @ 3O毫米']);
    }
  });

  it.each([
    [
      '      size: 小二\n    # 版心',
      '      size: 小二号\n    # 版心',
      'unknown-type-size-nearest @ 小二号',
    ],
    ['    right: 40mm', '    right: 190mm', 'no-type-area @ 30mm'],
    ['distance: 5mm', 'distance: 5cm', 'malformed-length @ 5cm'],
  ])('%j 写成 %j', (from, to, told) => {
    expect(shown(forReview(changed(from, to)).diagnostics)).toEqual([told]);
  });

  it('正式稿里写错了，两处用到也只说一次', () => {
    const { diagnostics } = forReview(changed('first-line: 2字', 'first-line: 二字'));
    expect(shown(diagnostics)).toEqual(['malformed-length @ 二字']);
  });

  it('版式没有写 review：正式稿照常，审阅件不生成', () => {
    const without = readStyle(GBT9704.slice(0, GBT9704.indexOf('\nreview:')));
    expect(asEver(without)).toMatchObject({ style: { name: plain.name }, diagnostics: [] });
    const { style, diagnostics } = forReview(without);
    expect(style).toBeUndefined();
    expect(shown(diagnostics)).toEqual([`style-without-review @ ${plain.name}`]);
  });
});

describe('各稿', () => {
  const { stages } = asEver(own);

  it('五种稿都写明印什么', () => {
    expect(Object.keys(stages)).toEqual([...STAGES]);
  });

  it('征求意见稿有稿名、第几稿、会后收回和水印', () => {
    expect(stages.征求意见稿).toMatchObject({
      corner: ['stage', 'draft', 'recall'],
      watermark: true,
    });
  });

  it('送审稿有稿名、第几稿；审议稿有稿名、会后收回、份号', () => {
    expect(stages.送审稿?.corner).toEqual(['stage', 'draft']);
    expect(stages.审议稿?.corner).toEqual(['stage', 'recall', 'copy-number']);
  });

  it('印发稿什么都不印，公开稿不带会议的标记', () => {
    expect(stages.印发稿).toEqual({});
    expect(stages.公开稿).toEqual({ drops: ['series', 'imprint'] });
  });

  it('原样交出，没有写的稿就没有', () => {
    const { stages: few, style } = asEver(
      readStyle(GBT9704.replace(/\nstages:[^]*?\n(?=\n)/, '\n')),
    );
    expect(few).toEqual({});
    expect(style).toEqual(plain);
  });

  it.each([
    ['没有的稿', '  送审稿:', '  送审搞:'],
    ['没有的标记', 'corner: [stage, draft]', 'corner: [stage, drafts]'],
    ['没有的部分', 'drops: [series, imprint]', 'drops: [series, cover]'],
    ['行号每零行', 'every: 1', 'every: 0'],
  ])('%s，不收', (_, from, to) => {
    expect(() => changed(from, to)).toThrow();
  });
});

describe('正文由三号改为小三，只改一处', () => {
  const smaller = styleOf(
    asEver(changed('    face: fangsong\n    size: 三号', '    face: fangsong\n    size: 小三')),
  );

  it('各层标题、列项、署名等没有另写字号的都跟着改', () => {
    const following = PARAGRAPH_ROLES.filter((role) => smaller.paragraphs[role].size === 15);
    expect(following).toEqual(
      PARAGRAPH_ROLES.filter(
        (role) =>
          plain.paragraphs[role].size === 16 &&
          !['organ', 'contentsTitle', 'corner'].includes(role),
      ),
    );
    expect(following).toEqual(
      expect.arrayContaining(['heading1', 'heading4', 'closing', 'list', 'annexList', 'signature']),
    );
  });

  it.each([
    ['body', 'firstLine', 2],
    ['heading3', 'firstLine', 2],
    ['heading4', 'firstLine', 2],
    ['list', 'firstLine', 2],
    ['annexList', 'left', 2],
    ['signature', 'right', 2],
  ] as const)('%s 的 %s 仍是 %d 字', (role, key, characters) => {
    expect(plain.paragraphs[role][key]).toBe(characters * 16);
    expect(smaller.paragraphs[role][key]).toBe(characters * 15);
  });

  it('行距仍是一页二十二行', () => {
    for (const role of PARAGRAPH_ROLES) {
      expect(smaller.paragraphs[role].pitch).toBe(plain.paragraphs[role].pitch);
      expect(smaller.paragraphs[role].onGrid).toBe(plain.paragraphs[role].onGrid);
      expect(smaller.paragraphs[role].before).toBe(plain.paragraphs[role].before);
    }
  });
});
