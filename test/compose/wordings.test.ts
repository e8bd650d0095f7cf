/** The fixed words of all editions: each has what the others have, in its own way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/compose/calendar.js';
import { counted } from '../../src/compose/counting.js';
import { Wording } from '../../src/compose/wording.js';
import { joinLines } from '../../src/core/characters.js';
import { wordingOf } from '../support/english.js';

const wording = (edition: string): Wording => new Wording(wordingOf(edition), edition);
const EDITIONS = ['zh-Hant-TW', 'zh-Hant-HK', 'en'] as const;

describe.each(EDITIONS)('%s', (edition) => {
  const source = wordingOf('zh-Hans');
  const own = wordingOf(edition);

  it('has every word of the source, with the same places to fill in', () => {
    const places = (text: string): string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(String).sort();
    expect(Object.keys(own.words).sort()).toEqual(Object.keys(source.words).sort());
    for (const [name, word] of Object.entries(own.words)) {
      expect([name, places(word)]).toEqual([name, places(source.words[name] ?? '')]);
    }
    expect(Object.keys(own.statuses)).toEqual(Object.keys(source.statuses));
    expect(Object.keys(own.stages)).toEqual(Object.keys(source.stages));
  });

  it('has no simplified word left', () => {
    const words = [
      ...Object.values(own.words),
      ...Object.values(own.statuses),
      ...Object.values(own.stages),
    ];
    expect(words.join('')).not.toMatch(/[录专栏标图会后样续达为准审议征见发开]/);
  });
});

describe('labels', () => {
  it.each([
    ['en', 1, 4, 'IV. '],
    ['en', 2, 12, '12. '],
    ['en', 3, 2, '(2) '],
    ['zh-Hans', 1, 12, '十二、'],
    ['zh-Hant-HK', 2, 3, '（三）'],
  ] as const)('%s, level %d: %d is %s', (edition, level, number, label) => {
    expect(wording(edition).headingLabel(level, number)).toBe(label);
  });

  it.each([
    ['zh-Hans', '第三稿'],
    ['zh-Hant-TW', '第三稿'],
    ['en', 'Draft No. 3'],
  ])('%s: the third draft is %s', (edition, draft) => {
    expect(wording(edition).draft(3)).toBe(draft);
  });

  it('in Roman numbers read back as the number', () => {
    const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 399 }), (number) => {
        const letters = Array.from(counted(number, 'roman'), (letter) => values[letter] ?? NaN);
        const read = letters.reduce((sum, value, at) => {
          return sum + (value < (letters[at + 1] ?? 0) ? -value : value);
        }, 0);
        expect(read).toBe(number);
        expect(counted(number, 'roman')).not.toMatch(/IIII|XXXX|VV|LL/);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['zh-Hans', '2022年1月4日印制'],
    ['zh-Hant-TW', '2022年1月4日印製'],
    ['en', 'Printed on January 4, 2022'],
  ])('%s: %s', (edition, printed) => {
    const words = wording(edition);
    expect(words.filled('imprint-date', { ...words.calendar('2022-01-04') })).toBe(printed);
  });

  it('have numbers for months that no names are given for', () => {
    expect(calendar('2022-12-31')).toEqual({ year: '2022', month: '12', day: '31' });
  });
});

describe('lines as one', () => {
  it.each([
    [['关于2021年计划', '及2022年计划草案的报告'], '关于2021年计划及2022年计划草案的报告'],
    [
      ['Report on the 2021 Plan', 'and on the 2022 Draft Plan'],
      'Report on the 2021 Plan and on the 2022 Draft Plan',
    ],
    [['Report ', 'on'], 'Report on'],
    [[], ''],
  ])('%j', (lines, joined) => {
    expect(joinLines(lines)).toBe(joined);
  });
});
