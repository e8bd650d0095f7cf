/** The rows of a year's table: which indicators have an entry, in which order, under which number, name and marks. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import { nearest } from '../core/nearest.js';
import type { Indicator, IndicatorsFile, IndicatorYear } from '../model/indicators.js';
import type { RowRelation } from './edition-content.js';

/** One indicator in one year. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  readonly entry: IndicatorYear;
  readonly year: string;
  readonly relation: RowRelation;
  /** Rows that hang on none are numbered through from 1. */
  readonly number?: number;
  readonly name: string;
  readonly unit: string;
  /** Ids of marks, in the order of the file's `marks`. */
  readonly marks: readonly string[];
}

export class IndicatorRegister {
  readonly #file: IndicatorsFile;
  readonly #byId = new Map<string, Indicator>();
  readonly #years = new Map<string, readonly IndicatorRow[]>();

  constructor(file: IndicatorsFile) {
    this.#file = file;
    for (const indicator of file.indicators) this.#byId.set(indicator.id, indicator);
  }

  get all(): readonly Indicator[] {
    return this.#file.indicators;
  }

  get marks(): Readonly<Record<string, string>> {
    return this.#file.marks;
  }

  get ids(): Iterable<string> {
    return this.#byId.keys();
  }

  find(id: string): Indicator | undefined {
    return this.#byId.get(id);
  }

  /** The rows of a year, in the order of the file. */
  rows(year: string): readonly IndicatorRow[] {
    const known = this.#years.get(year);
    if (known !== undefined) return known;
    let number = 0;
    const rows = this.#file.indicators.flatMap((indicator): IndicatorRow[] => {
      const entry = indicator.years[year];
      if (entry === undefined) return [];
      const relation = entry.relation ?? indicator.relation ?? 'none';
      const row = {
        indicator,
        entry,
        year,
        relation,
        name: entry.name ?? indicator.name,
        unit: entry.unit ?? indicator.unit,
        marks: this.#marksOf(indicator, entry, year),
      };
      return [relation === 'none' ? { ...row, number: ++number } : row];
    });
    this.#years.set(year, rows);
    return rows;
  }

  row(id: string, year: string): IndicatorRow | undefined {
    return this.rows(year).find((row) => row.indicator.id === id);
  }

  /** A nature that an entry names prints the mark of that name; an adjustment of that year prints its own. */
  #marksOf(indicator: Indicator, entry: IndicatorYear, year: string): string[] {
    const wanted = new Set<string>();
    const nature = entry.nature ?? indicator.nature;
    if (nature !== undefined) wanted.add(nature);
    for (const adjustment of indicator.adjustments ?? []) {
      if (adjustment.year === year && adjustment.mark !== undefined) wanted.add(adjustment.mark);
    }
    return Object.keys(this.#file.marks).filter((mark) => wanted.has(mark));
  }
}

/** Relations that lead nowhere, marks that do not exist, rows parted from what they hang on. */
export function checkIndicators(
  register: IndicatorRegister,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const years = new Set(register.all.flatMap((indicator) => Object.keys(indicator.years)));
  for (const indicator of register.all) {
    checkParent(indicator, indicator, register, places, diagnostics);
    for (const entry of Object.values(indicator.years)) {
      checkParent(entry, indicator, register, places, diagnostics);
    }
    for (const adjustment of indicator.adjustments ?? []) {
      const { mark } = adjustment;
      if (mark !== undefined && !(mark in register.marks)) {
        diagnostics.report('unknown-mark', places.of(adjustment, 'mark'), {
          id: mark,
          known: Object.keys(register.marks).join('、'),
        });
      }
      adjustment.from?.forEach((id, index) => {
        if (register.find(id) === undefined) {
          reportUnknown(id, register, places.of(adjustment.from ?? [], index), diagnostics);
        }
      });
    }
  }
  for (const year of years) checkOrder(register.rows(year), places, diagnostics);
}

export function reportUnknown(
  id: string,
  register: IndicatorRegister,
  range: Parameters<Diagnostics['report']>[1],
  diagnostics: Diagnostics,
): void {
  const near = nearest(id, register.ids);
  if (near === undefined) diagnostics.report('unknown-indicator', range, { id });
  else diagnostics.report('unknown-indicator-nearest', range, { id, nearest: near });
}

function checkParent(
  holder: Indicator | IndicatorYear,
  indicator: Indicator,
  register: IndicatorRegister,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const { of: parent, relation } = holder;
  if (parent !== undefined && register.find(parent) === undefined) {
    reportUnknown(parent, register, places.of(holder, 'of'), diagnostics);
  }
  if (relation !== undefined && relation !== 'none' && (parent ?? indicator.of) === undefined) {
    diagnostics.report('relation-needs-of', places.of(holder, 'relation'), {});
  }
}

/** A row that hangs on another must stand below it, with only its siblings between. */
function checkOrder(rows: readonly IndicatorRow[], places: Places, diagnostics: Diagnostics): void {
  let family = new Set<string>();
  for (const row of rows) {
    const { id } = row.indicator;
    const parent = row.entry.of ?? row.indicator.of;
    if (row.relation === 'none') family = new Set();
    else if (parent !== undefined && !family.has(parent)) {
      diagnostics.report('parent-not-above', places.of(row.indicator, 'id'), {
        id,
        year: row.year,
        parent,
      });
    }
    family.add(id);
  }
}
