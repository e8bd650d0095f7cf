/** Rows of the register with the rows that are parts of them. */
import type { SourceRange } from '../../core/position.js';
import type { RowRelation } from '../../resolve/edition-content.js';
import type { Figure } from '../../quantity/quantity.js';
import type { Subject } from '../subject.js';

export interface RowFigure {
  readonly id: string;
  readonly name: string;
  readonly figure: Figure;
  readonly range: SourceRange;
}

export interface Family {
  readonly parent: RowFigure;
  /** Those that have a number of the parent's dimension. */
  readonly members: readonly RowFigure[];
  /** Some row has a status in place of a number. */
  readonly incomplete: boolean;
}

/** The families of one relation, one for each year and role in which the parent has a number. */
export function familiesOf(subject: Subject, relation: RowRelation): readonly Family[] {
  const years = new Set(subject.indicators.all.flatMap(({ years }) => Object.keys(years)));
  return [...years].flatMap((year) => {
    const byParent = new Map<string, string[]>();
    for (const { indicator, entry, relation: own } of subject.indicators.rows(year)) {
      const parent = entry.of ?? indicator.of;
      if (own !== relation || parent === undefined) continue;
      byParent.set(parent, [...(byParent.get(parent) ?? []), indicator.id]);
    }
    return [...byParent].flatMap(([parentId, ids]) =>
      (['target', 'actual'] as const).flatMap((role): readonly Family[] => {
        const parent = rowFigure(subject, parentId, year, role);
        if (parent === undefined) return [];
        const { units } = subject;
        const dimension = units.dimension(parent.figure.measure);
        const members = ids
          .flatMap((id) => rowFigure(subject, id, year, role) ?? [])
          .filter(({ figure }) => units.dimension(figure.measure) === dimension);
        return [{ parent, members, incomplete: members.length < ids.length }];
      }),
    );
  });
}

function rowFigure(
  { content, indicators }: Subject,
  indicator: string,
  year: string,
  role: 'target' | 'actual',
): RowFigure | undefined {
  const id = `${indicator}.${year}.${role}`;
  const { quantity, definition } = content.quantities.get(id) ?? {};
  const name = indicators.row(indicator, year)?.name;
  if (quantity?.type !== 'figure' || definition === undefined || name === undefined) {
    return undefined;
  }
  return { id, name, figure: quantity, range: definition.range };
}
