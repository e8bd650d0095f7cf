/** Two reports, or a report and last year's: figures that mean the same must be the same. */
import { related } from '../../core/diagnostic.js';
import { printFigure } from '../../quantity/print.js';
import type { Figure } from '../../quantity/quantity.js';
import type { ResolvedQuantity } from '../../quantity/definition.js';
import { finding, type Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import { sameValue } from './same-value.js';

/**
 * Quantities of one id. Values of indicators also meet by name, year and role where the other office has
 * another id for it. Between reports of different years only ids that name a year are compared: 新增企业50家
 * of this year is no other fact than 40家 of last year's.
 */
export function compareReports(own: Subject, other: Subject): readonly Finding[] {
  const sameYear = yearOf(own) === yearOf(other);
  const byName = indicatorNames(other);
  return [...own.content.quantities].flatMap(([id, { quantity, definition }]) => {
    const alias = byName.get(nameOf(id, own) ?? '');
    const partner: ResolvedQuantity | undefined =
      other.content.quantities.get(id) ?? other.content.quantities.get(alias ?? '');
    if (partner === undefined || (!sameYear && !/\d{4}/.test(id))) return [];
    const theirs = partner.quantity;
    if (quantity.type !== 'figure' || theirs.type !== 'figure') return [];
    if (sameValue(quantity, theirs, own.units) !== false) return [];
    const params = { id, own: printed(quantity), other: printed(theirs) };
    return [
      finding('with-value-differs', definition.range, id, params, [
        related('check-other-place', partner.definition.range, { text: printed(theirs) }),
      ]),
    ];
  });
}

function yearOf({ content }: Subject): string {
  return content.date.slice(0, 4);
}

/** `name year role` → id of the quantity. */
function indicatorNames(subject: Subject): ReadonlyMap<string, string> {
  return new Map(
    [...subject.content.quantities.keys()].flatMap((id) => {
      const name = nameOf(id, subject);
      return name === undefined ? [] : [[name, id] as const];
    }),
  );
}

/** Of `indicator.year.role`: the name of that year, the year and the role. */
function nameOf(id: string, { indicators }: Subject): string | undefined {
  const [indicator = '', year = '', role] = id.split('.');
  const name = indicators.row(indicator, year)?.name;
  return name === undefined || role === undefined ? undefined : `${name} ${year} ${role}`;
}

function printed(figure: Figure): string {
  return printFigure(figure).text;
}
