/** Whether two figures can be the same fact, each as far as it is written: 235亿元 and 234.6亿元, 8.5左右 and 8.5. */
import { Fraction } from '../../quantity/fraction.js';
import type { Comparison, Figure } from '../../quantity/quantity.js';
import { arabicDigits } from '../../quantity/print.js';
import type { UnitRegister } from '../../quantity/units.js';

/** `undefined` where they measure different things. The basis plays no part: texts often leave it out. */
export function sameValue(a: Figure, b: Figure, units: UnitRegister): boolean | undefined {
  if (units.dimension(a.measure) !== units.dimension(b.measure)) return undefined;
  const order = amount(a, units).compare(amount(b, units));
  if (a.comparison !== undefined && b.comparison !== undefined) {
    return a.comparison.operator === b.comparison.operator && order === 0;
  }
  if (a.comparison !== undefined) return holds[a.comparison.operator](-order);
  if (b.comparison !== undefined) return holds[b.comparison.operator](order);
  const [fine, coarse] = [step(a, units), step(b, units)].sort((left, right) =>
    left.compare(right),
  );
  if (fine === undefined || coarse === undefined || order === 0) return order === 0;
  // 余 and 近 leave room on one side, 约 and 左右 on both: less than one of the last digit.
  const vague = [a, b].some((figure) => figure.more ?? figure.approximation);
  if (!vague && fine.compare(coarse) === 0) return false;
  const distance = apart(amount(a, units), amount(b, units));
  const room = vague ? coarse : coarse.dividedBy(Fraction.of(2));
  return distance.compare(room) <= (vague ? -1 : 0);
}

/** By the sign of the other figure minus the limit. */
const holds: Readonly<Record<Comparison['operator'], (sign: number) => boolean>> = {
  gt: (sign) => sign > 0,
  ge: (sign) => sign >= 0,
  lt: (sign) => sign < 0,
  le: (sign) => sign <= 0,
};

/** In base units. */
function amount({ number, measure }: Figure, units: UnitRegister): Fraction {
  return Fraction.of(number.value).times(units.factor(measure));
}

/** One of the last digit, in base units; of 1300余 one of the last that is not 0. */
function step({ number, measure, more }: Figure, units: UnitRegister): Fraction {
  const digits = arabicDigits(number);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = more === undefined ? 0 : (/(?<=[1-9])0+$/.exec(digits)?.[0].length ?? 0);
  return Fraction.powerOfTen(zeros - decimals).times(units.factor(measure));
}

function apart(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) < 0 ? b.minus(a) : a.minus(b);
}
