/** Figures of a column: points below each other, in the middle of the column, what qualifies them outside. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, inline, note, row, table, type Words } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { pagesOf } from './rendering.js';

const { page, paragraphs, table: rules } = testHouseStyle;
const { size } = paragraphs.tableFigure;
const left = page.left;
const width = page.width - page.left - page.right;
/** Digits of Tinos are half an em wide, its points and signs less. */
const DIGIT = size / 2;

/** Where the text of each row begins, in a column that is half of the table. */
async function starts(...figures: readonly Words[]): Promise<number[]> {
  const columns = [
    { role: 'name', share: 1 },
    { role: 'figure', share: 1 },
  ] as const;
  const rows = figures.map((figure, at) => row('item', [`I${at}`, cell(figure)]));
  const [lines = []] = await pagesOf(table('t', 'CAPTION', columns, rows));
  return figures.map((_, at) => {
    const name = lines.findIndex((line) => line.text === `I${at}`);
    return lines[name + 1]?.x ?? NaN;
  });
}

/** Of the text of the right half: its outer rule is thicker than its inner one. */
const middle = left + (width * 3) / 4 + (rules.innerRule - rules.outerRule) / 2;

describe('the points of a column', () => {
  it('stand below each other, whatever is before and behind them', async () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = await starts('8.5', '12.5', '7', '100');
    expect(first - second).toBeCloseTo(DIGIT, 1);
    expect(third).toBeCloseTo(first, 1);
    expect(first - fourth).toBeCloseTo(2 * DIGIT, 1);
  });

  it('leave the digits in the middle of the column as one block', async () => {
    const [whole = 0, fraction = 0] = await starts('100', '0.25');
    // Three digits, a point, two digits.
    const block = 5 * DIGIT + size / 4;
    expect(whole).toBeCloseTo(middle - block / 2, 0);
    expect(fraction - whole).toBeCloseTo(2 * DIGIT, 1);
  });

  it('take no notice of words and signs: 同口径5.9, 8.5左右, ≥96', async () => {
    const [plain = 0, behind = 0, before = 0] = await starts('5.9', '8.5ABOUT', 'SAME5.9');
    expect(behind).toBeCloseTo(plain, 1);
    // S, A, M, E of Tinos in thousandths of the size.
    expect(plain - before).toBeCloseTo(((556 + 722 + 889 + 611) / 1000) * size, 1);
  });

  it('count a minus sign among the digits', async () => {
    const [plain = 0, minus = 0] = await starts('7.1', '-7.1');
    expect(plain - minus).toBeCloseTo((333 / 1000) * size, 1);
  });

  it('take no notice of the mark of a note', async () => {
    const marked = [...inline('8.5'), note('basis', 21, 'footnote', 'BASIS')];
    const [plain = 0, noted = 0] = await starts('8.5', marked);
    expect(noted).toBeCloseTo(plain, 1);
  });
});

it('sets words without a figure, and several figures, in the middle', async () => {
  const [, status = 0, several = 0] = await starts('8.5', 'AAAA', '2021-2025');
  expect(status).toBeCloseTo(middle - (4 * 722 * size) / 2000, 0);
  expect(several).toBeCloseTo(middle - (8 * DIGIT + (333 / 1000) * size) / 2, 0);
});

it('moves figures aside rather than out of their column', async () => {
  const long = 'M'.repeat(9);
  const cellLeft = middle - width / 4 + rules.paddingHorizontal;
  const [, qualified = 0] = await starts('8.5', `${long}8.5`);
  expect(qualified).toBeGreaterThanOrEqual(cellLeft);
});

it('aligns the others where one is too long to stand beside them', async () => {
  const room = width / 2 - 2 * rules.paddingHorizontal;
  const long = `5.9${'M'.repeat(Math.floor((room - 3 * DIGIT) / ((889 / 1000) * size)))}`;
  const [first = 0, second = 0, centred = 0] = await starts('8.5', '1234567.5', long);
  expect(first - second).toBeCloseTo(6 * DIGIT, 1);
  expect(second).toBeCloseTo(middle - (8 * DIGIT + size / 4) / 2, 0);
  expect(centred).toBeLessThan(second);
});

it('keeps every figure within its column, whatever stands in it', async () => {
  const figure = fc
    .tuple(
      fc.constantFrom('', '>', 'SAME', 'WORDS '),
      fc.constantFrom('', '-'),
      fc.nat({ max: 99999 }),
      fc.constantFrom('', '.5', '.25'),
      fc.constantFrom('', 'ABOUT', 'AND MORE', ' AND MUCH MORE THAN THAT'),
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(figure, { minLength: 1, maxLength: 6 }), async (figures) => {
      for (const start of await starts(...figures)) {
        expect(start).toBeGreaterThanOrEqual(left + width / 2 + rules.paddingHorizontal - 0.1);
        expect(start).toBeLessThan(left + width - rules.paddingHorizontal);
      }
    }),
    { numRuns: 30 },
  );
});

it('leaves the head of the column alone', async () => {
  const columns = [{ role: 'figure', share: 1 }] as const;
  const [lines = []] = await pagesOf(
    table('t', '', columns, [row('head', ['2021']), row('item', ['1.25'])]),
  );
  const head = lines.find((line) => line.text === '2021');
  expect(head?.x).toBeCloseTo(left + width / 2 - 2 * DIGIT, 0);
});
