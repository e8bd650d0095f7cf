/** Random revisions of one figure of the real report, as staff make them: other digits in one value of the YAML. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../cli/run.js';
import { REPORT, type Changes } from './office.js';

interface Value {
  readonly path: string;
  /** Where its digits begin, and what they are. */
  readonly at: number;
  readonly digits: string;
}

/** Every value that is written in digits: of the registers, and in place in the prose. */
function values(): readonly Value[] {
  const folder = join('content', REPORT);
  const bodies = readdirSync(join(ROOT, folder, 'body')).map((name) => `body/${name}`);
  const places: readonly (readonly [string, RegExp])[] = [
    ['indicators.yaml', /(?:target|actual): "?(?:同口径|[>≧≥<])?()(-?\d+(?:\.\d+)?)/dg],
    ['figures.yaml', /value: ()(\d+(?:\.\d+)?)/dg],
    ...bodies.map((path) => [path, /\{\{q "[^"]+" "[^"\d]*()(\d+(?:\.\d+)?)/dg] as const),
  ];
  return places.flatMap(([name, pattern]) => {
    const path = `${folder}/${name}`;
    const text = readFileSync(join(ROOT, path), 'utf8');
    return [...text.matchAll(pattern)].map(({ indices, 2: digits = '' }) => ({
      path,
      at: indices?.[2]?.[0] ?? 0,
      digits,
    }));
  });
}

export interface FigureRevision {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly changes: Changes;
}

/** A value and the digits in its place: one digit more or less, another order of size, a decimal more. */
export function figureRevisions(): fc.Arbitrary<FigureRevision> {
  const all = values();
  const digits = fc.oneof(
    fc.integer({ min: 1, max: 99 }).map((number) => String(number / 10)),
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.integer({ min: 1, max: 999_999 }).map((number) => (number / 100).toFixed(2)),
  );
  return fc
    .tuple(fc.nat(all.length - 1), digits)
    .map(([which, to]) => ({ value: all[which], to }))
    .filter(({ value, to }) => value !== undefined && value.digits !== to)
    .map(({ value, to }) => {
      const { path, at, digits: from } = value ?? { path: '', at: 0, digits: '' };
      const change = (text: string): string =>
        text.slice(0, at) + to + text.slice(at + from.length);
      return { from, to, path, changes: { [path]: change } };
    });
}
