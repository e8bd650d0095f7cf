/** How marks close up, by the cases of CLREQ 3.1.6 and GB/T 15834, 5.1.10. */
import { describe, expect, it } from 'vitest';
import { shrunk } from '../../src/render/pdf/composition/adjust.js';
import { prepare } from '../../src/render/pdf/composition/compose.js';
import { LineSums } from '../../src/render/pdf/composition/line-sums.js';
import { EM, lines, piece, placeOf, set } from './typewriter.js';

/** Width in ems of a line of two characters with these marks in between. */
function between(marks: string, region: 'zh-Hans' | 'zh-Hant' = 'zh-Hans'): number {
  const [line] = set(`前${marks}后`, { region });
  return placeOf('后', line) - 1;
}

describe('neighbouring marks', () => {
  it.each([
    ['，', 1],
    ['”“', 1.5],
    ['）。', 1.5],
    ['》《', 1.5],
    ['，“', 1.5],
    ['。”', 1.5],
    ['（《', 1.5],
    ['》）。', 2],
    ['：“《', 2],
    // Two cells each, that nothing is cut from.
    ['——', 2],
    ['……', 2],
    // 间隔号 is half a cell wherever it stands.
    ['·', 0.5],
    ['／', 0.5],
  ])('%s takes %d ems', (marks, ems) => {
    expect(between(marks)).toBeCloseTo(ems, 6);
  });

  it.each([
    ['，', 1],
    // A mark in the middle of its cell has a quarter on either side.
    ['，「', 1.5],
    ['。」', 1.75],
    ['」，', 1.5],
    ['？」', 2],
  ])('in Traditional text, %s takes %d ems', (marks, ems) => {
    expect(between(marks, 'zh-Hant')).toBeCloseTo(ems, 6);
  });

  it('in Traditional text, brackets in the middle of their cell give a quarter on either side', () => {
    const inMiddle = { emptyAround: () => ({ before: 3.5, after: 3.5 }) };
    const width = (marks: string): number => {
      const [line] = set([piece(`前${marks}后`, inMiddle)], { region: 'zh-Hant' });
      return placeOf('后', line) - 1;
    };
    expect(width('，「')).toBeCloseTo(1.5, 6);
    expect(width('」（')).toBeCloseTo(1.5, 6);
    const [line] = set([piece('「甲」', inMiddle)], { region: 'zh-Hant' });
    expect(placeOf('「', line)).toBeCloseTo(-0.25, 6);
  });

  it('keeps what a font sets in the middle of the cell, whatever the region', () => {
    const centred = piece('前？”后', { emptyAround: () => ({ before: 3.2, after: 3.2 }) });
    const [line] = set([centred]);
    // A sixteenth of an em stays beside the ink.
    expect(placeOf('后', line) - 1).toBeCloseTo(2 - (0.32 - 1 / 16), 6);
  });

  it('gives up one em only where the line wants it', () => {
    // Eight and a half ems by nature.
    expect(lines('甲乙丙丁”“戊己庚', 8.5)).toEqual(['甲乙丙丁”“戊己庚']);
    expect(lines('甲乙丙丁”“戊己庚', 8)).toEqual(['甲乙丙丁”“戊己庚']);
    expect(lines('甲乙丙丁”“戊己庚', 7.9).length).toBe(2);
  });
});

describe('at the ends of a line', () => {
  it('a mark takes half a cell', () => {
    const [line] = set('甲乙丙，');
    expect(line?.width).toBeCloseTo(3.5 * EM, 6);
    expect(lines('甲乙丙，丁戊', 3.5, { justified: false })).toEqual(['甲乙丙，', '丁戊']);
  });

  it('an opening mark stands at the edge, behind an indent too', () => {
    expect(placeOf('“', set('“甲乙”')[0])).toBeCloseTo(-0.5, 6);
    const [line] = set('“甲乙”', { firstLine: 2 * EM });
    expect(placeOf('“', line)).toBeCloseTo(1.5, 6);
    expect(placeOf('甲', line)).toBeCloseTo(2.5, 6);
  });

  it('an opening mark keeps its cell where the first line stands out: it is a label', () => {
    expect(placeOf('（', set('（一）甲', { firstLine: -EM })[0])).toBeCloseTo(-1, 6);
  });
});

describe('a line that is too long', () => {
  const { units, joints } = prepare([piece('甲（乙）丙、丁。戊5己')], {
    region: 'zh-Hans',
    latinGap: EM / 4,
  });
  const room = new LineSums(units, joints).room(0, units.length);

  it.each([
    // Ems too long; what brackets, 、 and ，, 。 and the gaps beside Latin give of what they have.
    [0.5, [0.5, 0, 0, 0]],
    [1, [1, 0, 0, 0]],
    [1.25, [1, 0.5, 0, 0]],
    [2, [1, 1, 1, 0]],
    [2.25, [1, 1, 1, 1]],
  ])('by %d ems asks the brackets first, then 、, then 。, then the gaps', (ems, given) => {
    expect(shrunk(room, ems * EM)?.shrink).toEqual([0, ...given]);
  });

  it('by more than all of them becomes another line', () => {
    expect(shrunk(room, 2.26 * EM)).toBeUndefined();
  });
});
