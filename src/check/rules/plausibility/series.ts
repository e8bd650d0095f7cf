/** The values of indicators as their tables print them, in the order of time: target, outcome, next year's target. */
import { Fraction } from '../../../quantity/fraction.js';
import type { Figure } from '../../../quantity/quantity.js';
import { RATIO } from '../../../quantity/units.js';
import type { SourceRange } from '../../../core/position.js';
import type { ValueRole } from '../../../model/indicators.js';
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import type { Mention, Subject } from '../../subject.js';

export interface Point {
  readonly row: IndicatorRow;
  readonly role: ValueRole;
  readonly figure: Figure;
  /** In base units of its dimension. */
  readonly amount: Fraction;
  /** As the cell prints it. */
  readonly text: string;
  readonly range: SourceRange;
}

/** A value and the one before it that it is to be judged by. */
export interface Step {
  readonly from: Point;
  readonly to: Point;
}

/** For each indicator its printed figures; those that stand in no table are not there. */
export function seriesOf(subject: Subject): readonly (readonly Point[])[] {
  return subject.indicators.all.map(({ id, years }) =>
    Object.keys(years)
      .sort()
      .flatMap((year) =>
        (['target', 'actual'] as const).flatMap((role) => {
          const row = subject.indicators.row(id, year);
          const mention = cellOf(subject.mentions.get(`${id}.${year}.${role}`));
          if (row === undefined || mention?.figure.quantity.type !== 'figure') return [];
          const { passage, figure: printed } = mention;
          const figure = mention.figure.quantity;
          const amount = amountOf(figure, subject);
          return [{ row, role, figure, amount, text: printed.text, range: passage.place(printed) }];
        }),
      ),
  );
}

function cellOf(mentions: readonly Mention[] | undefined): Mention | undefined {
  return mentions?.find(({ passage }) => passage.kind === 'cell');
}

export function amountOf({ number, measure }: Figure, { units }: Pick<Subject, 'units'>): Fraction {
  return Fraction.of(number.value).times(units.factor(measure));
}

/** From each target to its outcome, and from each outcome to the next year's target and outcome, of one measure and basis. */
export function stepsOf(points: readonly Point[], { units }: Subject): readonly Step[] {
  return points.flatMap((from) =>
    points.flatMap((to) => {
      const years = Number(to.row.year) - Number(from.row.year);
      const next = years === 1 && from.role === 'actual';
      const outcome = years === 0 && from.role === 'target' && to.role === 'actual';
      const like =
        units.dimension(from.figure.measure) === units.dimension(to.figure.measure) &&
        from.figure.basis?.code === to.figure.basis?.code;
      return like && (next || outcome) ? [{ from, to }] : [];
    }),
  );
}

/** 以上 and ≥: a line that is not to be fallen below says nothing of where the value will be. */
export function isFloor({ comparison }: Figure): boolean {
  return comparison?.operator === 'ge' || comparison?.operator === 'gt';
}

const GROWTH = /(?:增速|增长率|增长|增幅|下降|降幅|降低|减少)$/u;

export function isGrowth({ name }: IndicatorRow): boolean {
  return GROWTH.test(name);
}

/** A share or rate: per cent, and of no growth. */
export function isShare({ row, figure }: Point, { units }: Subject): boolean {
  return units.dimension(figure.measure) === RATIO && !isGrowth(row);
}

/** Whether a share moves by more than a third of itself. */
export function leapsByThird({ from, to }: Step): boolean {
  const moved = to.amount.minus(from.amount).times(Fraction.of(3));
  return moved.compare(from.amount) > 0 || moved.plus(from.amount).compare(Fraction.of(0)) < 0;
}

/** About a power of ten and more: what a slip of the point or of 万 makes of a value. */
const LEAP = Fraction.of(8);

export function leapsInMagnitude(a: Fraction, b: Fraction): boolean {
  const zero = Fraction.of(0);
  if (a.compare(zero) <= 0 || b.compare(zero) <= 0) return false;
  return a.compare(b.times(LEAP)) >= 0 || b.compare(a.times(LEAP)) >= 0;
}
