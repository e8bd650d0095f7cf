/** The years that a report has indicators of, and the entries of an indicator in two that follow each other. */
import type { Adjustment, Indicator } from '../../../model/indicators.js';
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import type { Subject } from '../../subject.js';

/** From the earliest on. */
export function yearsOf({ indicators }: Subject): readonly string[] {
  return [...new Set(indicators.all.flatMap(({ years }) => Object.keys(years)))].sort();
}

export interface Step {
  readonly indicator: Indicator;
  readonly before: IndicatorRow;
  readonly year: string;
  /** Absent where the indicator has no row in that year. */
  readonly row: IndicatorRow | undefined;
  /** What is recorded of it for that year, also by those that it was merged into. */
  readonly records: readonly Adjustment[];
}

/** Each row with what became of it in the next year of the report. */
export function stepsOf(subject: Subject): readonly Step[] {
  const years = yearsOf(subject);
  const { indicators } = subject;
  return years.flatMap((earlier, index) => {
    const year = years[index + 1];
    if (year === undefined) return [];
    const records = indicators.all.flatMap(({ id, adjustments = [] }) =>
      adjustments
        .filter((record) => record.year === year)
        .map((record) => ({ ids: [id, ...(record.from ?? [])], record })),
    );
    return indicators.rows(earlier).map((before) => {
      const { indicator } = before;
      const own = records.filter(({ ids }) => ids.includes(indicator.id));
      return {
        indicator,
        before,
        year,
        row: indicators.row(indicator.id, year),
        records: own.map(({ record }) => record),
      };
    });
  });
}
