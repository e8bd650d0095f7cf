/** How marks give up the empty part of their cell (CLREQ 3.1.6, 3.5.3; GB/T 15834, 5.1.10). */
import type { CharacterClass } from './characters.js';
import type { Unit } from './units.js';

/** What can give way in a line, in the order in which it is asked. */
export const SHRINKING = ['space', 'bracket', 'pause', 'stop', 'latinGap'] as const;
export type Shrinking = (typeof SHRINKING)[number];

export interface Cut {
  /** Taken away wherever the two units stand. */
  readonly always: number;
  /** What may be taken away beyond that where a line is too long. */
  readonly more: number;
  readonly from: Shrinking;
}

const NO_CUT: Cut = { always: 0, more: 0, from: 'bracket' };
/** Two marks that follow each other take one and a half cells in principle, and one at the least. */
const NEIGHBOURS_CUT = 1 / 2;

/** Between two units of a line: `”“`, `）。`, `》《` close up. */
export function cutBetween(before: Unit, after: Unit): Cut {
  const empty = before.blank.after + after.blank.before;
  if (empty === 0) return NO_CUT;
  const areNeighbours = isAdjustable(before.kind) && isAdjustable(after.kind);
  const always = areNeighbours ? Math.min(empty, NEIGHBOURS_CUT * before.em) : 0;
  return {
    always,
    more: empty - always,
    from: after.blank.before > 0 ? 'bracket' : source(before),
  };
}

/** An opening mark at the start of a line, behind an indent too, stands at its edge. */
export function cutAtStart({ blank }: Unit): number {
  return blank.before;
}

/** A mark at the end of a line takes half a cell. */
export function cutAtEnd({ blank }: Unit): number {
  return blank.after;
}

function source({ kind }: Unit): Shrinking {
  return kind === 'pause' || kind === 'stop' ? kind : 'bracket';
}

function isAdjustable(kind: CharacterClass): boolean {
  return kind === 'opening' || kind === 'closing' || kind === 'pause' || kind === 'stop';
}
