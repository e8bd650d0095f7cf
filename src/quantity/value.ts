/** What an expression comes to, and the arithmetic of such values with their units. */
import { Decimal } from 'decimal.js';
import type { Operator } from './expression.js';
import { failure, type Finding, finding, type Result, success } from './fault.js';
import { Fraction } from './fraction.js';
import { printFigure } from './print.js';
import type { Basis, Figure, Measure, Numeral } from './quantity.js';
import {
  BARE,
  COUNT,
  NUMBER,
  printMeasure,
  RATIO,
  RATIO_DIFFERENCE,
  sameMeasure,
  type UnitRegister,
} from './units.js';

export interface Value {
  /** In the measure. */
  readonly amount: Fraction;
  readonly measure: Measure;
  readonly basis?: Basis;
  /** A division took part, so that the result is printed rounded. */
  readonly divided: boolean;
  /** Ratio minus ratio: may be printed in percentage points. */
  readonly difference: boolean;
  /** Brought into another measure of its dimension: printed no finer than the approved or stated form. */
  readonly converted?: true;
}

export function bareValue(number: Decimal): Value {
  return { amount: Fraction.of(number), measure: BARE, divided: false, difference: false };
}

/** The number of a figure. That it is 以上 or 左右 plays no part in arithmetic; its basis does. */
export function valueOf({ number, measure, basis }: Figure): Value {
  const amount = Fraction.of(number.value);
  return { amount, measure, ...(basis && { basis }), divided: false, difference: false };
}

/** Applies an operator. The result is in the measure of the first operand that has one. */
export function apply(
  operator: Operator,
  left: Value,
  right: Value,
  units: UnitRegister,
): Result<Value, Finding> {
  return operators[operator](left, right, units);
}

type Operation = (left: Value, right: Value, units: UnitRegister) => Result<Value, Finding>;

const operators: Readonly<Record<Operator, Operation>> = {
  '+': (left, right, units) =>
    together(left, right, units, (amount) => ({
      ...left,
      amount: left.amount.plus(amount),
      divided: left.divided || right.divided,
      difference: left.difference && right.difference,
    })),

  '-': (left, right, units) =>
    together(left, right, units, (amount) => ({
      ...left,
      amount: left.amount.minus(amount),
      divided: left.divided || right.divided,
      difference: units.dimension(left.measure) === RATIO,
    })),

  '*': (left, right, units) => {
    const [quantity, number] = isNumber(left, units) ? [right, left] : [left, right];
    if (!isNumber(number, units)) return failure(finding('expression-product', pair(left, right)));
    const amount = quantity.amount.times(units.convert(number.amount, number.measure, BARE));
    return success({ ...quantity, amount, divided: left.divided || right.divided });
  },

  '/': (left, right, units) => {
    if (right.amount.isZero) return failure(finding('expression-zero', {}));
    if (isNumber(right, units)) {
      const amount = left.amount.dividedBy(units.convert(right.amount, right.measure, BARE));
      return success({ ...left, amount, divided: true });
    }
    return together(left, right, units, (amount) => ({
      amount: left.amount.dividedBy(amount),
      measure: BARE,
      divided: true,
      difference: false,
    }));
  },
};

/** Combines two values of one dimension and one basis, giving `combine` the right amount in the left measure. */
function together(
  left: Value,
  right: Value,
  units: UnitRegister,
  combine: (amount: Fraction) => Value,
): Result<Value, Finding> {
  if (units.dimension(left.measure) !== units.dimension(right.measure))
    return failure(finding('expression-dimensions', pair(left, right)));
  if (left.basis?.code !== right.basis?.code)
    return failure(finding('expression-bases', pair(left, right)));
  return success(combine(units.convert(right.amount, right.measure, left.measure)));
}

function isNumber(value: Value, units: UnitRegister): boolean {
  return units.dimension(value.measure) === NUMBER;
}

function pair(left: Value, right: Value): { readonly left: string; readonly right: string } {
  return { left: printValue(left), right: printValue(right) };
}

/**
 * The value in the measure that it is to be printed in. A bare number prints as a per cent or with a
 * counting unit, and a difference of ratios in percentage points; else the dimension must be the same.
 */
export function inMeasure(
  value: Value,
  measure: Measure,
  units: UnitRegister,
): Result<Value, Finding> {
  const from = units.dimension(value.measure);
  const to = units.dimension(measure);
  const percent = from === NUMBER && to === RATIO;
  const counted = from === NUMBER && to === COUNT;
  const points = from === RATIO && to === RATIO_DIFFERENCE && value.difference;
  if (from !== to && !percent && !counted && !points) {
    const params = { value: printValue(value), unit: printMeasure(measure) };
    return failure(finding('expression-unit', params));
  }
  const converted = units.convert(value.amount, value.measure, measure);
  const amount = percent ? converted.times(Fraction.powerOfTen(2)) : converted;
  const converts = from === to && !sameMeasure(value.measure, measure);
  return success({ ...value, amount, measure, ...(converts && { converted: true }) });
}

/**
 * The value as a figure. A quotient is rounded to the decimals of `expected`, the approved or stated
 * number, or else to one; a converted value to those of `expected`, if it has more; other results are exact. Zeros at the end of the decimals are dropped, unless
 * the result is the expected number and that was written with them.
 */
export function toFigure(value: Value, expected?: Numeral): Figure {
  const { measure, basis } = value;
  const number = toNumeral(value, expected);
  return { type: 'figure', ...(basis && { basis }), number, measure };
}

function toNumeral({ amount, divided, converted }: Value, expected: Numeral | undefined): Numeral {
  const exact = divided ? undefined : amount.decimals;
  const written = decimalsWritten(expected);
  const decimals = converted && written !== undefined ? written : (exact ?? written ?? 1);
  const rounded = new Decimal(amount.toFixed(decimals));
  return expected?.value.equals(rounded) ? expected : { value: rounded, digits: rounded.toFixed() };
}

/** How many decimals a number was written with: 2 in `9.50`. */
function decimalsWritten(number: Numeral | undefined): number | undefined {
  return number && (number.digits.split('.')[1]?.length ?? 0);
}

/** As a message names it. */
export function printValue(value: Value): string {
  return printFigure(toFigure(value)).text;
}
