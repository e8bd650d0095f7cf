/** English lines: filled by their spaces, words parted by rule, figures whole. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/render/pdf/composition/compose.js';
import type { PlacedLine } from '../../src/render/pdf/composition/place.js';
import { hyphenateEnglish } from '../../src/render/pdf/hyphenation.js';
import { english, PARAGRAPHS, spacesOf } from './english-text.js';
import { EM, piece, set, textOf, widthOf } from './typewriter.js';

const MEASURE = (156 * 72) / 25.4;

/** The text with `|` where a line may end, `-|` where that takes a hyphen. */
function marked(text: string): string {
  const whole = piece(text, { hyphenate: hyphenateEnglish });
  const { units, joints } = prepare([whole], { region: 'en', latinGap: 0 });
  return units
    .map(({ text: part, hyphen }, at) => {
      if (joints[at]?.break !== 'may') return part;
      return `${part}${hyphen === undefined ? '' : '-'}|`;
    })
    .join('');
}

describe('a word may be parted', () => {
  it.each([
    ['by the patterns of British English', 'development', 'de-|vel-|op-|ment'],
    ['with three letters behind', 'economy nearly', 'eco-|nomy |nearly'],
    ['between its quotes and marks', '“implementation”,', '“im-|ple-|ment-|a-|tion”,'],
    ['before its ending', 'the government’s plan', 'the |gov-|ern-|ment’s |plan'],
    ['behind a dash', 'park—the largest', 'park—|the |largest'],
    ['behind a dash between names', 'Chongqing–Guiyang', 'Chongqing–|Guiyang'],
    ['behind a stroke', 'public/private', 'pub-|lic/|private'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it.each([
    ['a name', 'Chongqing Development'],
    ['capitals', 'NATIONAL DEVELOPMENT'],
    ['an abbreviation', 'CPPCC SMEs'],
    ['with digits', 'covid19 development2022'],
    ['short', 'also into onto'],
    ['an address', 'info@development.gov.cn'],
  ])('not %s', (_, text) => {
    expect(marked(text)).toBe(text.replaceAll(' ', ' |'));
  });

  it('behind the hyphen of a compound alone', () => {
    expect(marked('well-developed follow-up')).toBe('well-|developed |follow-|up');
  });
});

describe('a figure stays with its words', () => {
  it.each([
    ['reached 23.5 billion yuan', 'reached |23.5 billion yuan'],
    ['grew 8.7 percent, or 5.2%', 'grew |8.7 percent, |or |5.2%'],
    ['up 37 percentage points', 'up |37 percentage |points'],
    ['about 15,000 mu of it', 'about |15,000 mu |of |it'],
    ['of 1.2 million metric tons', 'of |1.2 million |metric |tons'],
    ['on March 5, 2022', 'on |March 5, |2022'],
    ['from 2020–2025 in Box 3', 'from |2020–2025 |in |Box 3'],
    ['at 80 km/h', 'at |80 km/h'],
  ])('%s', (text, expected) => {
    const { units, joints } = prepare([piece(text)], { region: 'en', latinGap: 0 });
    const written = units.map((unit, at) => unit.text + (joints[at]?.break === 'may' ? '|' : ''));
    expect(written.join('')).toBe(expected);
  });

  it('and a word that is none is free', () => {
    expect(marked('the 37 projects')).toBe('the |37 |pro-|jects');
  });
});

/** The word that a hyphenated line parts, and where. */
function partedWord(line: PlacedLine, next: PlacedLine): { word: string; at: number } {
  const before = /\p{L}+$/u.exec(textOf(line))?.[0] ?? '';
  const after = /^\p{L}+/u.exec(textOf(next))?.[0] ?? '';
  return { word: before + after, at: before.length };
}

function expectLegal(set: readonly PlacedLine[], measure: number): void {
  let row = 0;
  set.forEach((line, at) => {
    const next = set[at + 1];
    if (next === undefined) return;
    if (spacesOf(line).length > 0) expect(Math.abs(line.width - measure)).toBeLessThan(0.5);
    else expect(line.width).toBeLessThan(measure + 0.5);
    row = line.hyphen !== undefined || textOf(line).endsWith('-') ? row + 1 : 0;
    expect(row).toBeLessThanOrEqual(2);
    if (line.hyphen === undefined) return;
    expect(next.isLast).toBe(false);
    const { word, at: point } = partedWord(line, next);
    expect(word).toMatch(/^\p{Ll}+$/u);
    expect(hyphenateEnglish(word)).toContain(point);
    expect(point).toBeGreaterThanOrEqual(2);
    expect(word.length - point).toBeGreaterThanOrEqual(3);
  });
}

describe('paragraphs of a report in English', () => {
  it.each(PARAGRAPHS)('%s', (text) => {
    const lines = english(text, { measure: MEASURE, firstLine: 32 });
    expect(lines.map(textOf).join('')).toBe(text);
    expectLegal(lines, MEASURE);
    const spaces = lines.flatMap(spacesOf);
    expect(Math.min(...spaces)).toBeGreaterThanOrEqual(0.749);
    expect(Math.max(...spaces)).toBeLessThan(3.2);
    const last = lines.at(-1);
    if (last !== undefined) expect(spacesOf(last).every((width) => width === 1)).toBe(true);
  });

  it('have closer lines than without hyphens', () => {
    const squares = (hyphenate?: () => []): number =>
      PARAGRAPHS.flatMap((text) => english(text, { measure: MEASURE }, hyphenate))
        .flatMap(spacesOf)
        .reduce((sum, width) => sum + (width - 1) ** 2, 0);
    expect(squares()).toBeLessThan(squares(() => []) / 2);
  });

  it('keep the rules in any measure', () => {
    const someWords = fc
      .tuple(fc.constantFrom(...PARAGRAPHS), fc.nat({ max: 90 }), fc.integer({ min: 20, max: 60 }))
      .map(([text, from, count]) =>
        text
          .split(' ')
          .slice(from, from + count)
          .join(' '),
      );
    fc.assert(
      fc.property(someWords, fc.integer({ min: 220, max: 520 }), (text, measure) => {
        const lines = english(text, { measure });
        expect(lines.map(textOf).join('')).toBe(text);
        expectLegal(lines, measure);
      }),
      { numRuns: 300, seed: 2022 },
    );
  });
});

describe('the last line', () => {
  const setting = { region: 'en', latinGap: 0 } as const;

  it('is no word of fewer than four letters by itself', () => {
    const text = 'this plan is for all the people of the town who live and who work near it.';
    // All but the last word fills a line as it is.
    const measure = widthOf(text.slice(0, -4));
    expect(set(text.slice(0, -4), { ...setting, measure })).toHaveLength(1);
    expect(
      set(text, { ...setting, measure })
        .map(textOf)
        .at(-1),
    ).toBe('near it.');
  });

  it('is no end of a word', () => {
    const text = piece('the growth of development', { hyphenate: hyphenateEnglish });
    const found = set([text], { ...setting, measure: 11.5 * EM });
    expect(found.map(textOf)).toEqual(['the growth of ', 'development']);
  });
});

it('does not change Chinese: its pieces part no words, and its spaces stay as CLREQ has them', () => {
  const [line] = set('Word 与 WPS 文字处理', { measure: 8 * EM });
  const spaces = line?.units.filter(({ unit }) => unit.kind === 'space') ?? [];
  for (const { advance } of spaces) expect(advance).toBeLessThanOrEqual(EM / 2 + 0.001);
});
