/** The amounts that a printed figure can stand for: 91亿元 is from 90.5 up to 91.5, 10%以上 is 10 and more. */
import { Fraction } from '../quantity/fraction.js';
import type { Figure } from '../quantity/quantity.js';
import { COUNT, type UnitRegister } from '../quantity/units.js';

/** In base units, ends included; an end that is not there is open. */
export interface Interval {
  readonly low: Fraction | undefined;
  readonly high: Fraction | undefined;
}

export function intervalOf(figure: Figure, units: UnitRegister): Interval {
  const { comparison, more, approximation } = figure;
  const value = amountOf(figure, units);
  if (comparison !== undefined) {
    const upwards = comparison.operator === 'ge' || comparison.operator === 'gt';
    return upwards ? { low: value, high: undefined } : { low: undefined, high: value };
  }
  if (more !== undefined) return { low: value, high: value.plus(step(figure, units)) };
  if (approximation !== undefined) {
    const room = step(figure, units);
    const high = approximation.form === '近' ? value : value.plus(room);
    return { low: value.minus(room), high };
  }
  if (isCounted(figure, units)) return { low: value, high: value };
  const half = step(figure, units).dividedBy(Fraction.of(2));
  return { low: value.minus(half), high: value.plus(half) };
}

/** In base units. */
export function amountOf({ number, measure }: Figure, units: UnitRegister): Fraction {
  return Fraction.of(number.value).times(units.factor(measure));
}

export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({
    low: a.low && b.low && a.low.plus(b.low),
    high: a.high && b.high && a.high.plus(b.high),
  }));
}

/** For amounts above zero. */
export function ratioOf(a: Interval, b: Interval): Interval {
  return {
    low: a.low && b.high && !b.high.isZero ? a.low.dividedBy(b.high) : undefined,
    high: a.high && b.low && !b.low.isZero ? a.high.dividedBy(b.low) : undefined,
  };
}

/** Every amount of `a` is above every one of `b`. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low !== undefined && b.high !== undefined && a.low.compare(b.high) > 0;
}

/** No amount can be both. */
export function areApart(a: Interval, b: Interval): boolean {
  return isAbove(a, b) || isAbove(b, a);
}

/** One of the last digit, in base units; where the number is vague, of the last digit that is not 0. */
function step({ number, measure, more, approximation }: Figure, units: UnitRegister): Fraction {
  const [, decimals = ''] = number.digits.split('.');
  const vague = (more ?? approximation) !== undefined;
  const zeros = vague ? (/(?<=[1-9])0+$/.exec(number.digits)?.[0].length ?? 0) : 0;
  return Fraction.powerOfTen(zeros - decimals.length).times(units.factor(measure));
}

/** Things and people that are written out one by one are not rounded: 8个 is 8. */
function isCounted({ number, measure }: Figure, units: UnitRegister): boolean {
  const counted = [COUNT, 'people'].includes(units.dimension(measure));
  return counted && measure.scale === '' && !number.digits.includes('.');
}
