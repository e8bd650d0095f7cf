/** The text of a value's cell → a value, by the grammar of written values and in the unit that the figure has. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { range, SourceFile } from '../core/position.js';
import { parseQuantity } from '../quantity/grammar.js';
import type { Measure } from '../quantity/quantity.js';
import { BARE, printMeasure, sameMeasure, type UnitRegister } from '../quantity/units.js';
import { columnNumber, type ColumnKey } from './columns.js';
import type { ReportFigure } from './figure.js';
import type { NewValue } from './revision.js';
import { columnName } from './xlsx/cell-text.js';
import { STATUS_WORDS, statusOf } from './status-words.js';

export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

export function placeOf(row: number, key: ColumnKey): CellPlace {
  return { row: String(row), column: columnName(columnNumber(key)) };
}

/** `path`: of the sheet, for the place of what is wrong within the text. */
export function readValue(
  found: string,
  figure: ReportFigure,
  units: UnitRegister,
  place: CellPlace,
  path: string,
): NewValue | Diagnostic {
  if (found === '') {
    return diagnostic('figures-value-empty', undefined, { ...place, statuses: STATUS_WORDS });
  }
  const status = statusOf(found);
  if (status !== undefined) {
    return figure.home === 'prose' || figure.definition.type === 'stated'
      ? diagnostic('figures-value-status', undefined, { ...place, found })
      : { type: 'status', status };
  }
  const { measure: indicatorMeasure } = figure.definition;
  const text = indicatorMeasure?.unit === '%' ? withoutPercent(found, figure) : found;
  const parsed = parseQuantity(text, units);
  if (!parsed.ok) {
    const { rule, params, start, length } = parsed.fault;
    const cell = new SourceFile(`${path}!${place.column}${place.row}`, text);
    return {
      ...diagnostic('figures-value-unreadable', undefined, {
        ...place,
        found,
        statuses: STATUS_WORDS,
      }),
      related: [{ rule, params, range: range(cell, start, start + length) }],
    };
  }
  const written = parsed.value.measure;
  const expected = expectedMeasure(figure);
  const bare = sameMeasure(written, BARE) && indicatorMeasure !== undefined;
  if (expected === undefined || bare || sameMeasure(written, expected)) {
    return { type: 'figure', text };
  }
  const params = { ...place, found, expected: printMeasure(expected) };
  return diagnostic('figures-value-unit', undefined, params);
}

/** Undefined where a status stands in its place, and no unit is known. */
function expectedMeasure({ definition, quantity }: ReportFigure): Measure | undefined {
  return definition.measure ?? (quantity.type === 'figure' ? quantity.measure : undefined);
}

/** A sheet turns 8.5% into a number of per cents; an indicator whose unit is % is written without. */
function withoutPercent(found: string, { value }: ReportFigure): string {
  return value.includes('%') ? found : found.replace('%', '');
}
