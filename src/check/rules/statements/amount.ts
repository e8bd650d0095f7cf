/** Numbers compared in their units. */
import { Fraction } from '../../../quantity/fraction.js';
import type { Comparison, Figure } from '../../../quantity/quantity.js';
import { NUMBER, type UnitRegister } from '../../../quantity/units.js';

/** The sign of `a` minus `b`; `undefined` where they measure different things. */
export function order(a: Figure, b: Figure, units: UnitRegister): -1 | 0 | 1 | undefined {
  if (units.dimension(a.measure) !== units.dimension(b.measure)) return undefined;
  return amount(a, units).compare(amount(b, units));
}

/** In base units. */
export function amount({ number, measure }: Figure, units: UnitRegister): Fraction {
  return Fraction.of(number.value).times(units.factor(measure));
}

/** By the sign of a value minus the limit. */
export const HOLDS: Readonly<Record<Comparison['operator'], (sign: number) => boolean>> = {
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
};

/** 由35提高到42%: the first number may leave to the second what they share. */
export function withMeasureOf(figure: Figure, other: Figure, units: UnitRegister): Figure {
  return units.dimension(figure.measure) === NUMBER
    ? { ...figure, measure: other.measure }
    : figure;
}

/** Half of one of the last digit, in base units: how far a printed number may stand from the exact one. */
export function halfStep({ number, measure }: Figure, units: UnitRegister): Fraction {
  const decimals = number.digits.split('.')[1]?.length ?? 0;
  return Fraction.powerOfTen(-decimals).times(units.factor(measure)).dividedBy(Fraction.of(2));
}
