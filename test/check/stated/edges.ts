/** Revisions of a value at the edges of a comparison, in both directions: the last that leaves it true, and the first by which it is false. */
import type { Change } from '../../support/office.js';
import { Values, type Comparison } from './comparison.js';
import { decimalsOf, numberOf, seedTexts, spotOf, writtenLike, type Spot } from './values.js';

export interface EdgeRevision {
  readonly from: string;
  readonly to: string;
  readonly path: string;
  readonly at: number;
  readonly changes: Readonly<Record<string, Change>>;
}

/** Steps from the present value on: one of its last digit, two, four …. */
const FARTHEST = 2 ** 17;

export function edgesOf({ values, holds }: Comparison): readonly EdgeRevision[] {
  return values.flatMap((id) => {
    const spot = spotOf(id, seedTexts);
    const step = 10 ** -decimalsOf(spot.written);
    const isFalse = (to: string): boolean => {
      const text = seedTexts.get(spot.path) ?? '';
      return !holds(new Values(new Map(seedTexts).set(spot.path, put(text, spot, to))));
    };
    return [1, -1].flatMap((direction) => {
      const at = (steps: number): string | undefined =>
        writtenLike(spot, numberOf(spot) + direction * steps * step);
      const breaks = (steps: number): boolean => {
        const to = at(steps);
        return to !== undefined && isFalse(to);
      };
      let far = 1;
      while (far < FARTHEST && !breaks(far)) far *= 2;
      if (!breaks(far)) return [];
      let [held, broken] = [far / 2, far];
      while (broken - held > 1) {
        const middle = Math.floor((held + broken) / 2);
        if (breaks(middle)) broken = middle;
        else held = middle;
      }
      const last = at(held);
      const inside = last === undefined || last === spot.written ? [] : [last];
      const first = at(broken);
      // What is not to be nothing is not to be less either.
      const below = Number(first) === 0 ? at(broken + far) : undefined;
      const outside = [first, below].flatMap((to) => (to === undefined ? [] : [to]));
      return [...inside, ...outside].map((to) => revision(spot, to));
    });
  });
}

function revision(spot: Spot, to: string): EdgeRevision {
  const { path, at, written } = spot;
  return { from: written, to, path, at, changes: { [path]: (text) => put(text, spot, to) } };
}

function put(text: string, { at, written }: Spot, to: string): string {
  return text.slice(0, at) + to + text.slice(at + written.length);
}
