/**
 * The units and joints of a paragraph, summed up, so that any line of it is measured without going through it.
 * A line is its units `from` up to, not including, `to`.
 */
import { cutAtEnd, cutAtStart, SHRINKING } from './compress.js';
import { STRETCHING, type Joint } from './joints.js';
import type { Unit } from './units.js';

/** How much a line can change. All lengths in points. */
export interface LineRoom {
  /** By what can give way, in the order of SHRINKING. */
  readonly shrink: readonly number[];
  /** By what can grow, in the order of STRETCHING: the ems of the places where it can. */
  readonly ems: readonly number[];
  /** How much the spaces between words can grow while all else stays. */
  readonly spaceRoom: number;
}

/** `sums[at]` is the sum of all before `at`. */
type Sums = Float64Array;

export class LineSums {
  readonly units: readonly Unit[];
  /** `joints[at]` stands behind `units[at]`; there is none behind the last. */
  readonly joints: readonly Joint[];
  readonly #width: Sums;
  readonly #shrink: readonly Sums[];
  readonly #shrinkOfAll: Sums;
  readonly #ems: readonly Sums[];
  readonly #emsOfAll: Sums;
  readonly #spaceRoom: Sums;
  readonly #forced: number[] = [];

  constructor(units: readonly Unit[], joints: readonly Joint[]) {
    this.units = units;
    this.joints = joints;
    const empty = (): Sums => new Float64Array(units.length + 1);
    this.#width = empty();
    this.#shrink = SHRINKING.map(empty);
    this.#shrinkOfAll = empty();
    this.#ems = STRETCHING.map(empty);
    this.#emsOfAll = empty();
    this.#spaceRoom = empty();
    for (const [at, joint] of joints.entries()) this.#add(at, joint, units[at]?.width ?? 0);
    for (const sums of this.#all) accumulate(sums);
  }

  get #all(): readonly Sums[] {
    const singles = [this.#width, this.#shrinkOfAll, this.#emsOfAll, this.#spaceRoom];
    return [...singles, ...this.#shrink, ...this.#ems];
  }

  #add(at: number, joint: Joint, width: number): void {
    const { em, shrink, shrinks, stretches, room } = joint;
    this.#width[at + 1] = width + joint.width;
    if (joint.break === 'must') this.#forced.push(at + 1);
    if (shrink > 0) {
      put(this.#shrink[SHRINKING.indexOf(shrinks)], at + 1, shrink);
      this.#shrinkOfAll[at + 1] = shrink;
    }
    if (stretches === undefined) return;
    put(this.#ems[STRETCHING.indexOf(stretches)], at + 1, em);
    this.#emsOfAll[at + 1] = em;
    this.#spaceRoom[at + 1] = room;
  }

  /** Spaces at the end of a line take no room: the index behind the last unit that does. */
  endOf(from: number, to: number): number {
    let end = to;
    while (end > from + 1 && this.units[end - 1]?.kind === 'space') end--;
    return end;
  }

  /** Width of a line that nothing has been done to. `keepsStart` leaves an opening mark at its start whole. */
  natural(from: number, to: number, keepsStart: boolean): number {
    const last = this.endOf(from, to) - 1;
    const [first, final] = [this.units[from], this.units[last]];
    if (first === undefined || final === undefined) return 0;
    const hyphen = last === to - 1 && to < this.units.length ? (final.hyphen ?? 0) : 0;
    const cut = (keepsStart ? 0 : cutAtStart(first)) + cutAtEnd(final);
    return between(this.#width, from, last) + final.width + hyphen - cut;
  }

  /**
   * The first end at which a line can be so wide, when spaces take all their room and all joints grow by so many ems;
   * its forced end, if that comes before.
   */
  reaching(from: number, width: number, growth: number): number {
    const forced = this.forcedEnd(from);
    if (growth === Infinity) return Math.min(from + 1, forced);
    const wanted = width + this.#reach(from, growth);
    let [low, high] = [from + 1, forced];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#reach(middle, growth) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #reach(at: number, growth: number): number {
    const grown = (this.#emsOfAll[at] ?? 0) * growth;
    return (this.#width[at] ?? 0) + (this.#spaceRoom[at] ?? 0) + grown;
  }

  /** Where a line that begins here must end. */
  forcedEnd(from: number): number {
    return this.#forced.find((end) => end > from) ?? this.units.length;
  }

  /** Less than this it cannot become, if it can become as little. */
  least(from: number, to: number): number {
    return this.natural(from, to, false) - between(this.#shrinkOfAll, from, to - 1);
  }

  room(from: number, to: number): LineRoom {
    const last = this.endOf(from, to) - 1;
    return {
      shrink: this.#shrink.map((sums) => between(sums, from, last)),
      ems: this.#ems.map((sums) => between(sums, from, last)),
      spaceRoom: between(this.#spaceRoom, from, last),
    };
  }
}

function put(sums: Sums | undefined, at: number, value: number): void {
  if (sums !== undefined) sums[at] = value;
}

function accumulate(sums: Sums): void {
  let total = 0;
  for (let at = 0; at < sums.length; at++) sums[at] = total += sums[at] ?? 0;
}

function between(sums: Float64Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}
