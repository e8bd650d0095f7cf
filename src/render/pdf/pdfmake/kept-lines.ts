/** Lines that were composed before: while a text and its measure are the same, so are its lines. */
import { linesOf } from '../composition/compose.js';
import type { Joint } from '../composition/joints.js';
import type { PlacedLine } from '../composition/place.js';
import type { Frame } from '../composition/total-fit.js';
import type { Unit } from '../composition/units.js';

interface Composed {
  readonly units: readonly Unit[];
  readonly joints: readonly Joint[];
  readonly frame: Frame;
  readonly lines: readonly PlacedLine[];
}

export class KeptLines {
  /** By the first unit of a text: they are kept as long as that is. */
  readonly #composed = new WeakMap<Unit, Composed[]>();

  lines(units: readonly Unit[], joints: readonly Joint[], frame: Frame): readonly PlacedLine[] {
    const [first] = units;
    if (first === undefined) return [];
    const before = this.#composed.get(first) ?? [];
    const same = before.find(
      (known) =>
        haveSame(known.frame, frame) &&
        areSame(known.units, units, (one, other) => one === other) &&
        areSame(known.joints, joints, haveSame),
    );
    if (same !== undefined) return same.lines;
    const lines = linesOf({ units, joints }, frame);
    this.#composed.set(first, [...before, { units, joints, frame, lines }]);
    return lines;
  }
}

function areSame<Item>(
  some: readonly Item[],
  others: readonly Item[],
  same: (one: Item, other: Item) => boolean,
): boolean {
  if (some.length !== others.length) return false;
  return some.every((item, at) => {
    const other = others[at];
    return other !== undefined && same(item, other);
  });
}

/** Of flat objects of one type. */
function haveSame<Flat extends Joint | Frame>(one: Flat, other: Flat): boolean {
  if (one === other) return true;
  // Keys of an object are names of its fields.
  return (Object.keys(one) as (keyof Flat)[]).every((key) => one[key] === other[key]);
}
