/** Lines as a whole: where they end, that they are full, and what stands between Han and Latin. */
import { describe, expect, it } from 'vitest';
import { EM, lines, piece, placeOf, set, textOf } from './typewriter.js';

const HAN = '全区上下坚持稳中求进工作总基调';

describe('the gap between Han and Latin', () => {
  it.each([
    ['增8长', '8', '长', 0.75],
    ['增8%长', '8%', '长', 1.25],
    // None beside a mark.
    ['增8，长', '8', '，', 0.5],
    ['增N“长”', 'N', '“', 0.5],
  ])('in %s: %s and %s are %d ems apart', (text, before, after, ems) => {
    const [line] = set(text);
    expect(placeOf(after, line) - placeOf(before, line)).toBeCloseTo(ems, 6);
  });

  it('is none where the style has none', () => {
    expect(set('增8长', { latinGap: 0 })[0]?.width).toBeCloseTo(2.5 * EM, 6);
  });

  it('is none at the ends of a line', () => {
    const [first, second] = set('增长8.5扩大', { measure: 3.75 * EM });
    expect(textOf(first ?? neverSet)).toBe('增长8.5');
    expect(first?.width).toBeCloseTo(3.75 * EM, 6);
    expect(second?.units[0]?.x).toBe(0);
  });
});

const neverSet = { units: [], width: NaN, to: 0, isLast: false, loosest: NaN };

describe('a justified line', () => {
  it('holds 28 characters of 16 pt on an advance of 156 mm ÷ 28', () => {
    const measure = (156 * 72) / 25.4;
    const spacing = Math.floor((measure / 28 - 16) * 1000) / 1000;
    const text = piece('稳'.repeat(70), { size: 16, spacing, widthOf: (text) => text.length * 16 });
    const set28 = set([text], { measure });
    expect(set28.map(textOf).map((line) => line.length)).toEqual([28, 28, 14]);
    expect(set28[0]?.width).toBeCloseTo(measure, 2);
  });

  it('grows between Han and Han, and Han and Latin, alike, and beside no mark', () => {
    const [line] = set('甲乙8，丙丁戊己', { measure: 6 * EM });
    expect(textOf(line ?? neverSet)).toBe('甲乙8，丙丁');
    // A quarter of an em more than by nature, over three gaps.
    const grown = 1 / 4 / 3;
    expect(placeOf('乙', line)).toBeCloseTo(1 + grown, 6);
    expect(placeOf('8', line)).toBeCloseTo(2 + 1 / 4 + 2 * grown, 6);
    expect(placeOf('，', line) - placeOf('8', line)).toBeCloseTo(0.5, 6);
    expect(line?.width).toBeCloseTo(6 * EM, 6);
  });

  it('grows beside marks too before any gap is seen', () => {
    // Two gaps between Han alone would have to take a third of an em.
    const [line] = set('甲、乙、丙丁20个百分点', { measure: 6.35 * EM });
    expect(textOf(line ?? neverSet)).toBe('甲、乙、丙丁');
    const grown = 0.35 / 5;
    expect(placeOf('丁', line) - placeOf('丙', line)).toBeCloseTo(1 + grown, 6);
    expect(placeOf('、', line)).toBeCloseTo(1 + grown, 6);
    expect(line?.width).toBeCloseTo(6.35 * EM, 6);
  });

  it('never grows within a word, a figure or a dash', () => {
    const [line] = set([piece('甲——'), piece('20'), piece('21'), piece('，乙丙丁')], {
      measure: 7.2 * EM,
    });
    expect(placeOf('21', line) - placeOf('20', line)).toBeCloseTo(1, 6);
    expect(placeOf('——', line)).toBeCloseTo(1, 6);
    expect(line?.width).toBeCloseTo(7.2 * EM, 6);
  });

  it('is not the last one, nor one before a line break', () => {
    const [first, last] = set('甲乙\n丙', { measure: 5 * EM });
    expect([first?.width, last?.width]).toEqual([2 * EM, EM]);
  });
});

describe('a paragraph', () => {
  it('does not end with one character and its mark', () => {
    // Ten and a half ems by nature: the first line alone would take ten.
    expect(lines(`${HAN.slice(0, 10)}甲。`, 10)).not.toContain('甲。');
    expect(lines(`${HAN.slice(0, 10)}甲。`, 10).at(-1)).toHaveLength(3);
  });

  it('is broken with all of it in view', () => {
    // Line by line, the long figure would leave a hole in the second line.
    const text = '推动工业增加值达到了123456789元左右的水平';
    const loosest = Math.max(...set(text, { measure: 11 * EM }).map((line) => line.loosest));
    expect(loosest).toBeLessThan(0.6);
  });

  it('fills its lines in order where it is not justified', () => {
    expect(lines(HAN, 10, { justified: false })).toEqual([HAN.slice(0, 10), HAN.slice(10)]);
  });

  it('parts what is wider than a line between any two characters', () => {
    expect(lines('http://cqws.gov.cn', 4, { justified: false })).toEqual([
      'http://c',
      'qws.gov.',
      'cn',
    ]);
    // And ends lines where none may end, rather than nowhere.
    expect(lines('（（（（甲', 1.5).join('')).toBe('（（（（甲');
  });

  it('of nothing is no line, and a line break alone is one', () => {
    expect(lines('', 10)).toEqual([]);
    expect(lines('\n', 10)).toEqual(['']);
  });
});

describe('English', () => {
  const english = { region: 'en', latinGap: 0 } as const;

  it('fills lines by the spaces between words', () => {
    const [first] = set('the plan for growth', { measure: 6 * EM, ...english });
    expect(textOf(first ?? neverSet)).toBe('the plan for ');
    expect(first?.width).toBeCloseTo(6 * EM, 6);
    expect(placeOf('plan', first)).toBeCloseTo(2, 6);
    expect(placeOf('for', first)).toBeCloseTo(4.5, 6);
  });

  it('parts words where it is told to, with a hyphen that is not in the text', () => {
    const text = piece('national development plan', {
      hyphenate: (word) => (word === 'development' ? [2, 5, 7] : []),
    });
    const [first, second] = set([text], { measure: 8.5 * EM, ...english });
    expect(textOf(first ?? neverSet)).toBe('national develop');
    expect(first?.hyphen).toBeGreaterThan(0);
    expect(textOf(second ?? neverSet)).toBe('ment plan');
    expect(first?.width).toBeCloseTo(8.5 * EM, 6);
  });
});
