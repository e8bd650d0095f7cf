/** What must hold of growth, shares and averages whatever the figures. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fraction } from '../../src/quantity/fraction.js';
import type { Measure } from '../../src/quantity/quantity.js';
import type { Value } from '../../src/quantity/value.js';
import { VALUE_FUNCTIONS } from '../../src/quantity/value-functions.js';
import { units } from './cases.js';

const value = (written: string, measure: Measure): Value => ({
  amount: Fraction.of(new Decimal(written)),
  measure,
  divided: false,
  difference: false,
});

function call(name: string, ...args: readonly Value[]): Value {
  const result = VALUE_FUNCTIONS.get(name)?.apply(args, units);
  if (result?.ok !== true) throw new Error(`${name}: ${result?.fault.rule ?? 'unknown'}`);
  return result.value;
}

const HUNDRED = Fraction.of(100);
const ONE = Fraction.of(1);
const factor = ({ amount }: Value): Fraction => amount.dividedBy(HUNDRED).plus(ONE);

const amounts = fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));
const measures = fc.constantFrom<Measure>(
  { scale: '', unit: '元' },
  { scale: '万', unit: '元' },
  { scale: '亿', unit: '元' },
);
const money = fc.tuple(amounts, measures).map(([written, measure]) => value(written, measure));
const percent: Measure = { scale: '', unit: '%' };
const growths = fc
  .integer({ min: -9900, max: 30000 })
  .map((hundredths) => value((hundredths / 100).toFixed(2), percent));

test('growth leads from the old amount to the new', () => {
  fc.assert(
    fc.property(money, money, (now, before) => {
      const grown = before.amount.times(factor(call('growth', now, before)));
      const same = units.convert(grown, before.measure, now.measure);
      expect(same.compare(now.amount)).toBe(0);
    }),
  );
});

test('shares of all parts come to 100%', () => {
  fc.assert(
    fc.property(fc.array(money, { minLength: 1, maxLength: 6 }), (parts) => {
      const yuan: Measure = { scale: '', unit: '元' };
      const amount = parts.reduce(
        (sum, part) => sum.plus(units.convert(part.amount, part.measure, yuan)),
        Fraction.of(0),
      );
      const whole: Value = { amount, measure: yuan, divided: false, difference: false };
      const shares = parts.map((part) => call('share', part, whole).amount);
      const total = shares.reduce((sum, share) => sum.plus(share), Fraction.of(0));
      expect(total.compare(HUNDRED)).toBe(0);
    }),
  );
});

test('average growth, year after year, comes to the same as the growths themselves', () => {
  fc.assert(
    fc.property(fc.array(growths, { minLength: 2, maxLength: 5 }), (years) => {
      const average = factor(call('average-growth', ...years));
      const product = (factors: readonly Fraction[]): Fraction =>
        factors.reduce((left, right) => left.times(right), ONE);
      const wanted = product(years.map(factor));
      const reached = product(years.map(() => average));
      const gap = reached.minus(wanted).dividedBy(wanted);
      const tiny = Fraction.powerOfTen(-25);
      expect(gap.compare(tiny)).toBe(-1);
      expect(Fraction.of(0).minus(gap).compare(tiny)).toBe(-1);
    }),
  );
});

test('average growth lies between the least and the most, and of equal growths is that growth', () => {
  fc.assert(
    fc.property(growths, growths, (a, b) => {
      const { amount } = call('average-growth', a, b);
      const [least, most] = a.amount.compare(b.amount) < 0 ? [a, b] : [b, a];
      expect(amount.compare(least.amount)).toBeGreaterThanOrEqual(0);
      expect(amount.compare(most.amount)).toBeLessThanOrEqual(0);
      expect(call('average-growth', a, a, a).amount.compare(a.amount)).toBe(0);
    }),
  );
});
