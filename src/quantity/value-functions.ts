/** The functions that expressions use on quantities: growth, share, points, average-growth, round. */
import { failure, type Finding, finding, type Result, success } from './fault.js';
import { Fraction } from './fraction.js';
import type { Measure } from './quantity.js';
import { BARE, RATIO, RATIO_DIFFERENCE, sameMeasure, type UnitRegister } from './units.js';
import { apply, printValue, type Value } from './value.js';

/** What is wrong with a call, and with which of its arguments, counted from 0; without one with the whole call. */
export interface CallFault extends Finding {
  readonly argument?: number;
}

export interface ValueFunction {
  readonly least: number;
  readonly most: number;
  /** Of as many arguments as it takes. */
  apply(args: readonly Value[], units: UnitRegister): Result<Value, CallFault>;
}

function ofTwo(
  apply: (first: Value, second: Value, units: UnitRegister) => Result<Value, CallFault>,
): ValueFunction {
  return {
    least: 2,
    most: 2,
    apply: ([first, second], units) => {
      if (first === undefined || second === undefined) throw new Error(UNCALLED);
      return apply(first, second, units);
    },
  };
}

const UNCALLED = 'a function was called without its arguments';

const HUNDRED = Fraction.of(100);
const ONE = Fraction.of(1);
const ZERO = Fraction.of(0);
const MOST_DECIMALS = 6;

/** `growth(new, old)`: by how many per cent the first is more than the second, on the basis of both. */
const growth = ofTwo((now, before, units) => {
  if (before.amount.compare(ZERO) < 0)
    return fault(finding('expression-growth-base', { value: printValue(before) }), 1);
  const ratio = quotient(now, before, units);
  if (!ratio.ok) return ratio;
  const amount = ratio.value.minus(ONE).times(HUNDRED);
  return inBase(RATIO, '%', units, { ...now, amount, divided: true, difference: false });
});

/** `share(part, whole)`: how many per cent of the second the first is. */
const share = ofTwo((part, whole, units) => {
  const ratio = quotient(part, whole, units);
  if (!ratio.ok) return ratio;
  const amount = ratio.value.times(HUNDRED);
  return inBase(RATIO, '%', units, { amount, measure: BARE, divided: true, difference: false });
});

/** `points(a, b)`: by how many percentage points the first percentage is more than the second. */
const points = ofTwo((first, second, units) => {
  for (const [index, value] of [first, second].entries())
    if (!isRatio(value, units)) return notRatio(value, index);
  const result = apply('-', first, second, units);
  if (!result.ok) return fault(result.fault, 1);
  const amount = inPercent(result.value, units);
  return inBase(RATIO_DIFFERENCE, '个百分点', units, { ...result.value, amount });
});

/**
 * `average-growth(this, last)`: the growth a year that in as many years comes to the same, the geometric mean of the
 * growths, as the statistics bureau works out 两年平均增长.
 */
const averageGrowth: ValueFunction = {
  least: 2,
  most: Infinity,
  apply: (args, units) => {
    const [first] = args;
    if (first === undefined) throw new Error(UNCALLED);
    let product = ONE;
    for (const [index, value] of args.entries()) {
      if (!isRatio(value, units)) return notRatio(value, index);
      const together = apply('+', first, value, units);
      if (!together.ok) return fault(together.fault, index);
      const factor = ONE.plus(inPercent(value, units).dividedBy(HUNDRED));
      if (factor.compare(ZERO) <= 0)
        return fault(finding('expression-growth-all', { value: printValue(value) }), index);
      product = product.times(factor);
    }
    const amount = product.root(args.length).minus(ONE).times(HUNDRED);
    return inBase(RATIO, '%', units, { ...first, amount, divided: true, difference: false });
  },
};

/** `round(a, 1)`: to so many decimals, a half away from zero. */
const round = ofTwo((value, decimals) => {
  const places = Number(decimals.amount.toFixed(0));
  const whole = sameMeasure(decimals.measure, BARE) && decimals.amount.decimals === 0;
  return whole && places >= 0 && places <= MOST_DECIMALS
    ? success({ ...value, amount: value.amount.rounded(places), divided: false })
    : fault(finding('expression-round-decimals', { most: String(MOST_DECIMALS) }), 1);
});

export const VALUE_FUNCTIONS: ReadonlyMap<string, ValueFunction> = new Map([
  ['growth', growth],
  ['share', share],
  ['points', points],
  ['average-growth', averageGrowth],
  ['round', round],
]);

/** Of two values that measure the same on the same basis, bare numbers among them. */
function quotient(above: Value, below: Value, units: UnitRegister): Result<Fraction, CallFault> {
  const comparable = apply('-', above, below, units);
  if (!comparable.ok) return failure({ ...comparable.fault, argument: 1 });
  if (below.amount.isZero) return failure({ ...finding('expression-zero', {}), argument: 1 });
  const amount = units.convert(above.amount, above.measure, below.measure);
  return success(amount.dividedBy(below.amount));
}

function isRatio({ measure }: Value, units: UnitRegister): boolean {
  return units.dimension(measure) === RATIO;
}

function inPercent({ amount, measure }: Value, units: UnitRegister): Fraction {
  return amount.times(units.factor(measure));
}

/** A value whose amount counts base units of a dimension; the register of units may lack that unit. */
function inBase(
  dimension: string,
  usual: string,
  units: UnitRegister,
  value: Value,
): Result<Value, CallFault> {
  const measure: Measure | undefined = units.base(dimension);
  return measure === undefined
    ? failure(finding('unit-unknown', { unit: usual }))
    : success({ ...value, measure });
}

function notRatio(value: Value, argument: number): Result<Value, CallFault> {
  return fault(finding('expression-not-ratio', { value: printValue(value) }), argument);
}

function fault(found: Finding, argument: number): Result<Value, CallFault> {
  return failure({ ...found, argument });
}
