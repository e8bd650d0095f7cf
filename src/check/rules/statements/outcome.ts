/** How an indicator came out beside its target. */
import type { Figure, Quantity } from '../../../quantity/quantity.js';
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import type { Subject } from '../../subject.js';
import type { ValueRole } from '../../../model/indicators.js';

export interface Outcome {
  readonly target?: Figure;
  readonly actual?: Figure;
  /** The indicator was suspended that year: nobody claims anything of it. */
  readonly suspended: boolean;
  /** The sign of outcome minus target; absent where one of them is missing or too vague to tell. */
  readonly order?: -1 | 0 | 1;
  readonly reached?: boolean;
}

/** By the printed numbers: a basis of its own (同口径) does not change what a reader sees. */
export function outcomeOf(subject: Subject, row: IndicatorRow): Outcome {
  const wanted = valueOf(subject, row, 'target');
  const came = valueOf(subject, row, 'actual');
  const suspended = [wanted, came].some(
    (value) => value?.type === 'status' && value.status === 'suspended',
  );
  const target = wanted?.type === 'figure' ? wanted : undefined;
  const actual = came?.type === 'figure' ? came : undefined;
  const known = { suspended, ...(target && { target }), ...(actual && { actual }) };
  if (!target || !actual || actual.comparison !== undefined) return known;
  const difference = actual.number.value.minus(target.number.value);
  const vague = target.approximation ?? actual.approximation;
  if (vague && !difference.isZero() && difference.abs().lt(lastDigit(target))) return known;
  const order = difference.isZero() ? 0 : difference.isNegative() ? -1 : 1;
  return { ...known, order, reached: isReached(order, target, row.indicator.better === 'lower') };
}

function isReached(order: -1 | 0 | 1, target: Figure, lowerIsBetter: boolean): boolean {
  switch (target.comparison?.operator) {
    case 'gt':
      return order > 0;
    case 'ge':
      return order >= 0;
    case 'lt':
      return order < 0;
    case 'le':
      return order <= 0;
    case undefined:
      return lowerIsBetter ? order <= 0 : order >= 0;
  }
}

/** What one of the last digit is worth: 1 in 7左右, 0.1 in 8.5左右. */
function lastDigit({ number }: Figure): number {
  return 10 ** -(number.digits.split('.')[1]?.length ?? 0);
}

export function valueOf(
  subject: Subject,
  row: IndicatorRow,
  role: ValueRole,
): Quantity | undefined {
  return subject.content.quantities.get(valueId(row, role))?.quantity;
}

export function valueId({ indicator, year }: IndicatorRow, role: ValueRole): string {
  return `${indicator.id}.${year}.${role}`;
}

/** Years with outcomes; of the last the report says how its plan was carried out. */
export function outcomeYears(subject: Subject): readonly string[] {
  const years = subject.indicators.all.flatMap(({ years: entries }) =>
    Object.entries(entries).flatMap(([year, { actual }]) => (actual === undefined ? [] : [year])),
  );
  return [...new Set(years)].sort();
}
