/** Reads the tables of cases, and gives texts a place, so that a test can say which words a diagnostic points at. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LocatedText } from '../../src/core/located.js';
import { range, SourceFile, type SourceRange } from '../../src/core/position.js';
import type { StatusWording } from '../../src/quantity/print.js';
import { type UnitData, type UnitRegister, unitRegister } from '../../src/quantity/units.js';

/** The table `test/quantity/cases/<name>.yaml`. Its shape is for the test to state, which fails where it does not hold. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- says the shape once, in place of a cast at each call
export function readCases<Shape>(name: string): Shape {
  const path = new URL(`cases/${name}.yaml`, import.meta.url);
  // The files belong to the tests; a wrong shape shows as a failing case.
  return parse(readFileSync(path, 'utf8')) as Shape;
}

export const units: UnitRegister = unitRegister(readCases<Record<string, UnitData>>('units')).units;

export const statuses: StatusWording = {
  'target-not-set': '—',
  'set-by-superior': '以市下达指标为准',
  suspended: '暂不执行',
  'no-outcome-yet': '—',
};

/** A text as if it were a file of its own. */
export function located(text: string): LocatedText {
  const file = new SourceFile('figures.yaml', text);
  return {
    text,
    range: range(file, 0, text.length),
    at: (offset, length) => range(file, offset, offset + length),
  };
}

export function textAt(place: SourceRange | undefined): string | undefined {
  return place?.file.text.slice(place.start, place.end);
}
