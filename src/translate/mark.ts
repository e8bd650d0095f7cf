/** What a segment was exported with, carried along by the file, so that later nobody has to guess which side changed what. */
import type { Hash } from '../core/world.js';
import type { UnitState } from '../resolve/translation/state.js';

export interface Mark {
  /** The fingerprint of the unit's source. */
  readonly source: string;
  /** That of the segment's translation. */
  readonly target: string;
  readonly state: UnitState;
}

const LENGTH = 12;
const STATES: readonly UnitState[] = ['missing', 'stale', 'draft', 'translated', 'reviewed'];

/** Programs fold lines and drop white space at the ends: a text is the same with and without. */
export function settled(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

export function printOf(text: string, hash: Hash): string {
  return hash(new TextEncoder().encode(settled(text))).slice(0, LENGTH);
}

/** `baogao 5c1f2ab39d04 0a1b2c3d4e5f translated` */
export function writeMark({ source, target, state }: Mark): string {
  return `baogao ${source} ${target} ${state}`;
}

/** The mark among the lines of notes; undefined where it is gone. */
export function readMark(notes: string): Mark | undefined {
  const found = /\bbaogao ([0-9a-f]{12}) ([0-9a-f]{12}) ([a-z]+)\b/.exec(notes);
  const [, source, target, word] = found ?? [];
  const state = STATES.find((known) => known === word);
  if (source === undefined || target === undefined || state === undefined) return undefined;
  return { source, target, state };
}
