/** The measuring of lines on paper finds each kind of fault, and none where there is none. */
import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../scripts/compare-typst/measure/faults.js';
import {
  fullHanLines,
  halfACell,
  latinGaps,
  offEdge,
  offMeasure,
  pauses,
  widestGaps,
} from '../../scripts/compare-typst/measure/fill.js';
import { linesByPage, offGrid, unevenness } from '../../scripts/compare-typst/measure/grid.js';
import { differences, misread } from '../../scripts/compare-typst/measure/read-again.js';
import { paragraphs, textLines } from '../../scripts/compare-typst/measure/text-lines.js';
import type { Glyph, PdfPage } from '../../src/audit/pdf/page.js';

const FRAME = { left: 100, right: 260, size: 16 };
const SPACING = { tracking: 0, hanging: halfACell };

/** A line of type set solid, digits and letters half as wide; `{4}` moves the pen by four points. */
function glyphs(text: string, x: number, y: number): readonly Glyph[] {
  let pen = x;
  return (text.match(/\{-?\d+\}|./gu) ?? []).flatMap((part) => {
    const [, move] = /^\{(-?\d+)\}$/.exec(part) ?? [];
    if (move !== undefined) {
      pen += Number(move);
      return [];
    }
    const advance = part <= 'ɏ' && part !== '·' ? 8 : 16;
    pen += advance;
    return [{ text: part, face: 'F', size: 16, x: pen - advance, y, advance, present: true }];
  });
}

/** A page of lines 30 pt apart; a line with `>` before it is set in by two characters. */
function page(...lines: readonly string[]): PdfPage {
  const all = lines.flatMap((line, at) => {
    const y = 130 + 30 * at;
    return line.startsWith('>') ? glyphs(line.slice(1), 132, y) : glyphs(line, 100, y);
  });
  return { number: 1, width: 400, height: 600, glyphs: all, strokes: [], turned: 0 };
}

const linesOf = (...lines: readonly string[]) => textLines([page(...lines)], FRAME);

describe('lines', () => {
  it('make paragraphs by their indents', () => {
    const groups = paragraphs(linesOf('>全区上下坚持稳中', '求进。', '>“实现了良好开局'));
    expect(groups.map((group) => group.map(({ text }) => text))).toEqual([
      ['全区上下坚持稳中', '求进。'],
      ['“实现了良好开局'],
    ]);
    expect(groups.flat().map(({ first, last }) => [first, last])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('of other sizes are not looked at', () => {
    expect(textLines([page('表')], { ...FRAME, size: 10.5 })).toEqual([]);
  });
});

describe('faults', () => {
  const parted = (end: string, begin: string) => faultsOf(linesOf(`>${end}`, begin)).parted;

  it('are marks at the wrong end of a line', () => {
    const { starts, ends, dashes } = faultsOf(
      linesOf('>全区（', '，上下', '——坚持', '“稳中求进”“', '“十四五”。'),
    );
    expect(starts.map(({ text }) => text)).toEqual(['，上下']);
    expect(dashes.map(({ text }) => text)).toEqual(['——坚持']);
    expect(ends.map(({ text }) => text)).toEqual(['全区（', '“稳中求进”“']);
  });

  it.each([
    ['增长-', '7.1'],
    ['增长8.', '5%'],
    ['增长8', '.5%'],
    ['下降12.5', '%'],
    ['2021', '年'],
    ['达到1300', '余万元'],
    ['3—', '11岁'],
    ['20', '21年'],
  ])('are figures that are parted: %s|%s', (end, begin) => {
    expect(parted(end, begin)).toEqual([`${end.slice(-8)}|${begin}`]);
  });

  it.each([
    ['达到235', '（含）'],
    ['2021年', '1月8日'],
    ['第3项、', '20个'],
    ['综合—', '万盛'],
  ])('are none of these: %s|%s', (end, begin) => {
    expect(parted(end, begin)).toEqual([]);
  });

  it('are last lines of one character', () => {
    const lonely = (text: string) => faultsOf(linesOf('>全区', text)).lonely.length;
    expect(['上。', '上下。', 'N。', '5G。', '0%。'].map(lonely)).toEqual([1, 0, 1, 0, 1]);
    expect(faultsOf(linesOf('>上')).lonely).toEqual([]);
  });
});

describe('how a line fills its measure', () => {
  it('is told by its last character, and by half of a mark', () => {
    const filled = linesOf(
      '>甲乙丙丁戊己庚辛',
      '甲乙丙丁戊己庚辛壬{8}，',
      '甲乙丙丁戊{3}己',
      '>甲',
    );
    expect(offMeasure(filled, FRAME, SPACING)).toEqual([0, 0]);
    const short = linesOf('甲乙丙丁戊己庚辛壬·', '甲乙丙', '甲');
    expect(offMeasure(short, FRAME, SPACING)).toEqual([-4, -112]);
  });

  it('is told at its beginning by half of an opening mark', () => {
    expect(offEdge(linesOf('>甲', '{-8}“乙', '{2}丙'), FRAME)).toEqual([0, 2]);
  });

  it('is told by its widest gap, beyond what is there by nature', () => {
    const lines = linesOf('甲{2}乙{4}丙8', '（8）', '丁');
    expect(widestGaps(lines, FRAME, SPACING)).toEqual([0.25]);
    expect(widestGaps(lines, FRAME, { ...SPACING, tracking: -2 })).toEqual([0.375]);
  });

  it('is told in characters where it is of Han alone', () => {
    expect(fullHanLines(linesOf('>甲乙', '甲乙丙', '甲8丙', '丁'))).toEqual([3]);
  });

  it('may take from the cells of marks', () => {
    expect(pauses(linesOf('增，长{2}、{-8}稳。“中'), FRAME, SPACING)).toEqual([1, 0.5]);
  });

  it('leaves gaps beside words and figures', () => {
    expect(latinGaps(glyphs('增长{2}8{4}年，8', 0, 0))).toEqual([2, 4]);
  });
});

describe('the grid', () => {
  it('is missed by so many points', () => {
    const lines = linesOf('甲', '乙', '丙');
    expect(offGrid(lines, { first: 130, pitch: 30 })).toEqual([0, 0, 0]);
    expect(offGrid(lines, { first: 130, pitch: 32 })).toEqual([0, -2, -4]);
    expect(linesByPage(lines)).toEqual(new Map([[1, 3]]));
  });

  it('has level lines', () => {
    const [line] = linesOf('甲乙');
    if (line === undefined) throw new Error('no line');
    const uneven = line.glyphs.map((glyph, at) => ({ ...glyph, y: 130 + at / 2 }));
    expect(unevenness([line])).toBe(0);
    expect(unevenness([line, { ...line, glyphs: uneven }])).toBe(0.5);
  });
});

describe('text that is read again', () => {
  const written = ['全区上下坚持Word 2019。', '稳中求进。'];

  it('is the text that was written, in whatever lines', () => {
    expect(differences(['全区上下', '坚持Word', '2019。', '稳中求进。'], written)).toEqual([]);
  });

  it.each([
    [
      'a space that nobody wrote',
      ['全区 上下坚持Word 2019。', '稳中求进。'],
      ['全区 上下坚持Word 2019。'],
    ],
    ['other text', ['全区上下坚持Word 2019。', '稳中求远。'], ['稳中求远。']],
    ['text that is missing', ['全区上下坚持Word 2019。'], ['']],
  ])('shows %s', (_, read, wrong) => {
    expect(differences(read, written).map((one) => one.read)).toEqual(wrong);
  });

  it('is told by paragraph where other text stands between', () => {
    const read = ['全区上', '下坚持Word 2019。', '表1', '稳中 求进。'];
    expect(misread(read, written)).toEqual(['稳中求进。']);
  });
});
