/** All quantities that a report defines: figures, values of indicators, and those defined in place in prose. */
import type { Places } from '../core/places.js';
import type { Report } from '../model/content.js';
import type { Value } from '../model/value.js';
import type { Definition } from '../quantity/definition.js';
import type { Measure } from '../quantity/quantity.js';
import type { UnitRegister } from '../quantity/units.js';
import type { Diagnostics } from '../core/diagnostic.js';
import { faultDiagnostic } from '../quantity/fault.js';
import type { ProseBook } from './prose-book.js';

export function definitionsOf(
  report: Report,
  book: ProseBook,
  units: UnitRegister,
  places: Places,
  diagnostics: Diagnostics,
): readonly Definition[] {
  return [
    ...report.figures.figures.map((figure) =>
      definition(figure.id, figure, 'value', figure.value, places),
    ),
    ...indicatorValues(report, units, places, diagnostics),
    ...definedInPlace(book),
  ];
}

/** `indicator.year.role`, read in the measure of the indicator. */
function indicatorValues(
  report: Report,
  units: UnitRegister,
  places: Places,
  diagnostics: Diagnostics,
): Definition[] {
  return report.indicators.indicators.flatMap((indicator) => {
    const usual = measureAt(indicator, units, places, diagnostics);
    return Object.entries(indicator.years).flatMap(([year, entry]) => {
      const { unit } = entry;
      const measure =
        unit === undefined
          ? usual
          : measureAt({ ...entry, unit }, units, places, diagnostics, entry);
      return (['target', 'actual'] as const).flatMap((role): Definition[] => {
        const value = entry[role];
        // A unit in error has been told; its values are read bare, so that they are not missed as well.
        if (value === undefined) return [];
        const id = `${indicator.id}.${year}.${role}`;
        return [definition(id, entry, role, value, places, measure)];
      });
    });
  });
}

function measureAt(
  holder: { readonly unit: string },
  units: UnitRegister,
  places: Places,
  diagnostics: Diagnostics,
  owner: object = holder,
): Measure | undefined {
  const measure = units.parseMeasure(holder.unit);
  if (measure.ok) return measure.value;
  diagnostics.add(faultDiagnostic(measure.fault, places.text(owner, 'unit')));
  return undefined;
}

function definition(
  id: string,
  owner: object,
  key: string,
  value: Value,
  places: Places,
  measure?: Measure,
): Definition {
  const defined = { id, range: places.of(owner, key), ...(measure && { measure }) };
  if (typeof value === 'string') {
    return { ...defined, type: 'given', value: places.text(owner, key) };
  }
  if ('status' in value) {
    return { ...defined, type: 'given', value: { type: 'status', status: value.status } };
  }
  if ('stated' in value) {
    const printed = places.text(value, 'stated');
    return { ...defined, type: 'stated', printed, by: places.text(value, 'by') };
  }
  return {
    ...defined,
    type: 'computed',
    expression: places.text(value, 'computed'),
    ...(value.unit !== undefined && { unit: places.text(value, 'unit') }),
    ...(value.approved !== undefined && { approved: places.text(value, 'approved') }),
  };
}

/** `{{q "id" "6个"}}` */
function definedInPlace(book: ProseBook): Definition[] {
  return book.calls.flatMap((call): Definition[] => {
    const [id, value] = call.args;
    if (call.name !== 'q' || id === undefined || value === undefined) return [];
    return [{ type: 'given', id: id.text, range: id.range, value }];
  });
}
