/** What holds for every paragraph: 1,000 of mixed Han, Latin, figures, quotes and brackets in the measure of the print edition. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { prepare } from '../../src/render/pdf/composition/compose.js';
import { MOST_STRETCH } from '../../src/render/pdf/composition/adjust.js';
import { piece, set, textOf } from './typewriter.js';

const MEASURE = (156 * 72) / 25.4;
const SIZE = 16;
const SPACING = Math.floor((MEASURE / 28 - SIZE) * 1000) / 1000;
const BEGINS_NO_LINE = /^[，、。：；！？）》」』”’】〉…—～·％%‰]/;
const ENDS_NO_LINE = /[（《「『“‘【〈]$/;
/** A figure on both sides of a line's end, or its sign or unit. */
const PARTED = /(?:[-+≥≤]|\d|\d\.)\|(?:\d|\.\d|%|万|亿|元|年|亩|个)/;

const han = fc.constantFrom(
  ...Array.from('全区上下坚持稳中求进工作总基调推动高质量发展取得新成效重点项目建设'),
);
const phrase = fc.string({ unit: han, minLength: 1, maxLength: 14 });
const number = fc.tuple(fc.integer({ min: 0, max: 99999 }), fc.constantFrom('', '.5', '.57'));
const figure = fc
  .tuple(
    fc.constantFrom('', '-', '+', '≥'),
    number,
    fc.constantFrom('%', '元', '年', '个', '万亩', '亿元', ''),
  )
  .map(([sign, [whole, fraction], unit]) => `${sign}${whole}${fraction}${unit}`);
const word = fc.constantFrom('GDP', 'OTC', '5G', 'N', 'follow-up', 'e-mail', 'Word 2019');
const quoted = fc
  .tuple(fc.constantFrom('“”', '《》', '（）', '“‘’”', '【】'), phrase)
  .map(([marks, text]) => {
    const half = marks.length / 2;
    return marks.slice(0, half) + text + marks.slice(half);
  });
const mark = fc.constantFrom('，', '、', '。', '；', '：', '——', '……', '·', '—');
const part = fc.oneof(
  { weight: 8, arbitrary: phrase },
  { weight: 3, arbitrary: figure },
  { weight: 1, arbitrary: word },
  { weight: 3, arbitrary: quoted },
);
const sentence = fc
  .array(fc.tuple(part, fc.option(mark, { nil: '', freq: 2 })), { minLength: 4, maxLength: 60 })
  .map((parts) => parts.map(([text, behind]) => text + behind).join(''));

/** Han and marks are as wide as their type, digits and letters half of it, as in Tinos. */
const widthOf = (text: string): number =>
  Array.from(text).reduce(
    (sum, character) => sum + (character <= 'ɏ' && character !== '·' ? SIZE / 2 : SIZE),
    0,
  );

/** As it is written: Latin without the spacing of the grid. */
const piecesOf = (text: string) =>
  (text.match(/[\u0020-\u007e]+|[^\u0020-\u007e]+/g) ?? []).map((stretch) =>
    piece(stretch, {
      size: SIZE,
      spacing: /^[\u0020-\u007e]/.test(stretch) ? 0 : SPACING,
      widthOf,
    }),
  );

it('keeps the rules, fills its lines, and prints all of its text', () => {
  let lines = 0;
  let loose = 0;
  let worst = 0;
  fc.assert(
    fc.property(sentence, (text) => {
      const set28 = set(piecesOf(text), {
        measure: MEASURE,
        firstLine: 2 * (SIZE + SPACING),
        latinGap: SIZE / 8,
      });
      expect(set28.map(textOf).join('')).toBe(text);
      set28.forEach((line, at) => {
        const written = textOf(line);
        if (at > 0) expect(written).not.toMatch(BEGINS_NO_LINE);
        if (at < set28.length - 1) {
          expect(written.trimEnd()).not.toMatch(ENDS_NO_LINE);
          const { width } = line;
          expect(Math.abs(width - MEASURE)).toBeLessThanOrEqual(0.5);
          lines++;
          worst = Math.max(worst, line.loosest);
          if (line.loosest > MOST_STRETCH) loose++;
        }
      });
      expect(set28.map(textOf).join('|')).not.toMatch(PARTED);
    }),
    { numRuns: 1000, seed: 2022 },
  );
  // Gaps that are seen: nearly all are near the beginning of a paragraph, before a figure of five ems and more.
  expect(lines).toBeGreaterThan(2000);
  expect(loose / lines).toBeLessThan(0.05);
  expect(worst).toBeLessThan(0.6);
});

it('never lets characters lie on each other', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      for (const { units } of set(piecesOf(text), { measure: MEASURE, latinGap: SIZE / 8 })) {
        units.slice(1).forEach(({ x, unit }, at) => {
          const before = units[at];
          // Spaces may become narrower than they are.
          if (before === undefined || before.unit.kind === 'space') return;
          const ink = before.x + before.unit.inset + before.unit.width - before.unit.blank.after;
          expect(x + unit.inset + unit.blank.before).toBeGreaterThanOrEqual(ink - 0.01);
        });
      }
    }),
    { numRuns: 300, seed: 2022 },
  );
});

it('prepares a text that is empty', () => {
  expect(prepare([], { region: 'zh-Hans', latinGap: 0 })).toEqual({ units: [], joints: [] });
});
