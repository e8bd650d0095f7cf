/** What translators claim of a unit → its state. A claim raises a state and never lowers it: programs lower states on their own. */
import type { TranslationState } from '../../model/overlay.js';
import type { UnitState } from '../../resolve/translation/state.js';
import type { ReturnedSegment } from './returned-segment.js';

const LEVELS: Readonly<Record<UnitState, number>> = {
  missing: 0,
  stale: 0,
  draft: 0,
  translated: 1,
  reviewed: 2,
};

/** Where something is new, what was claimed; else the higher of that and the present state. */
export interface Claimed {
  /** Something is claimed that neither the file said before nor the overlay says now. */
  readonly raises: boolean;
  stateFor(changed: boolean): TranslationState;
}

/** A unit is as far as the least of its segments; where some are not there, not farther than it is now. */
export function claimed(
  segments: readonly ReturnedSegment[],
  whole: boolean,
  state: UnitState,
): Claimed {
  const now = LEVELS[state];
  const handedOut = segments.map(({ mark }) => (mark === undefined ? 0 : LEVELS[mark.state]));
  const levels = segments.map(({ claim }, at) =>
    Math.max(claim === undefined ? 0 : LEVELS[claim], handedOut[at] ?? 0),
  );
  const level = Math.min(...levels, whole ? Infinity : now);
  return {
    raises: level > now && level > Math.max(...handedOut),
    stateFor: (changed) => STATES[changed ? level : Math.max(level, now)] ?? 'draft',
  };
}

const STATES: readonly TranslationState[] = ['draft', 'translated', 'reviewed'];
