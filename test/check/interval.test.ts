/** Intervals: what a printed figure can stand for. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { areApart, intervalOf, ratioOf, sumOf } from '../../src/check/interval.js';
import { Fraction } from '../../src/quantity/fraction.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import type { Figure } from '../../src/quantity/quantity.js';
import { unitRegister, type UnitData } from '../../src/quantity/units.js';
import { parse } from 'yaml';

const { units: data } = parse(readFileSync('content/units.yaml', 'utf8')) as {
  units: Record<string, UnitData>; // the file is checked against its schema elsewhere
};
const { units } = unitRegister(data);

function figure(text: string): Figure {
  const read = parseQuantity(text, units);
  if (!read.ok) throw new Error(text);
  return read.value;
}

function printed(text: string): string {
  const { low, high } = intervalOf(figure(text), units);
  return [low, high].map((end) => end?.toFixed(2) ?? '…').join(' ');
}

it.each([
  ['91%', '90.50 91.50'],
  ['5.9%', '5.85 5.95'],
  ['8个', '8.00 8.00'],
  ['1.5万人', '14500.00 15500.00'],
  ['10%以上', '10.00 …'],
  ['不超过5.5%', '… 5.50'],
  ['1300余元', '1300.00 1400.00'],
  ['近300元', '200.00 300.00'],
  ['8.5%左右', '8.40 8.60'],
])('%s is from and to %s', (text, expected) => {
  expect(printed(text)).toBe(expected);
});

test('rounded parts never contradict their rounded sum, nor rounded levels their rounded growth', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 99999 }), { minLength: 2, maxLength: 6 });
  const places = fc.integer({ min: 0, max: 2 });
  fc.assert(
    fc.property(amounts, places, (hundredths, decimals) => {
      const written = (amount: number): Figure => figure(`${amount.toFixed(decimals)}亿元`);
      const exact = hundredths.map((amount) => amount / 100);
      const sum = hundredths.reduce((total, amount) => total + amount, 0) / 100;
      const parts = sumOf(exact.map((amount) => intervalOf(written(amount), units)));
      expect(areApart(parts, intervalOf(written(sum), units))).toBe(false);

      const [before = 1, after = 1] = exact;
      const grown = figure(`${((after / before) * 100).toFixed(1)}%`);
      const ratio = ratioOf(intervalOf(written(after), units), intervalOf(written(before), units));
      const hundred = Fraction.of(100);
      const inPercent = { low: ratio.low?.times(hundred), high: ratio.high?.times(hundred) };
      // What is written as 0 can stand for less than nothing, and nothing can be divided by it.
      if (Number(before.toFixed(decimals)) > 0.5) {
        expect(areApart(inPercent, intervalOf(grown, units))).toBe(false);
      }
    }),
  );
});
