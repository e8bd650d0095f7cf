/** The figures of a Chinese text, read anew from what is printed: what calls put in, and what somebody typed. */
import { BASES } from '../quantity/forms.js';
import { parseQuantity } from '../quantity/grammar.js';
import { BARE, sameMeasure, type UnitRegister } from '../quantity/units.js';
import type { Figure } from '../quantity/quantity.js';
import { endOf } from './numbers.js';
import type { NumeralReader } from './passage.js';
import type { PrintedText } from './printed-text.js';
import type { Stretch } from './stretches.js';

/** A figure as it stands: `text` is what is printed of it, and a qualifier that is not printed it has not. */
export interface StatedFigure extends Stretch {
  readonly figure: Figure;
  /** Of the quantity, where a call put it in. */
  readonly id?: string;
}

/** From left to right. */
export function readFigures(
  printed: PrintedText,
  units: UnitRegister,
  numerals: NumeralReader,
): readonly StatedFigure[] {
  const called = printed.figures.flatMap(({ id, offset, length, text }) => {
    const read = parseQuantity(text, units);
    return read.ok ? [{ id, offset, length, text, figure: read.value }] : [];
  });
  const typed = numerals(printed.typed).flatMap(({ offset, length, text, figure }) =>
    figure === undefined ? [] : [{ offset, length, text, figure }],
  );
  const figures = [...called, ...typed].sort((a, b) => a.offset - b.offset);
  return withBases(withUnits(figures, printed), printed);
}

/** In 20、10和27个百分点 the unit of the last is that of all. */
function withUnits(
  figures: readonly StatedFigure[],
  { text }: PrintedText,
): readonly StatedFigure[] {
  const shared: StatedFigure[] = [];
  for (const stated of [...figures].reverse()) {
    const { figure } = stated;
    const next = shared.at(-1);
    const joins =
      next !== undefined &&
      sameMeasure(figure.measure, BARE) &&
      /^[、和]$/.test(text.slice(endOf(stated), next.offset));
    shared.push(
      joins ? { ...stated, figure: { ...figure, measure: next.figure.measure } } : stated,
    );
  }
  return shared.reverse();
}

/** In 同口径增长5.9% a basis that is printed by itself is that of the figure behind it. */
function withBases(
  figures: readonly StatedFigure[],
  printed: PrintedText,
): readonly StatedFigure[] {
  const apart = printed.figures.flatMap(({ offset, text }) => {
    const basis = BASES.find(({ form }) => form === text);
    const owner = basis && figures.find((stated) => stated.offset > offset);
    return owner === undefined ? [] : [{ owner, basis }];
  });
  return figures.map((stated) => {
    const basis = apart.find(({ owner }) => owner === stated)?.basis;
    return basis === undefined ? stated : { ...stated, figure: { ...stated.figure, basis } };
  });
}
