/** What is said against one state and was not said against the other. */
import type { Diagnostic } from '../../core/diagnostic.js';

export interface FindingChanges {
  /** What no longer holds since the revision. */
  readonly raised: readonly Diagnostic[];
  /** What the revision has put right. */
  readonly settled: readonly Diagnostic[];
}

export function compareFindings(
  old: readonly Diagnostic[],
  next: readonly Diagnostic[],
): FindingChanges {
  return { raised: without(next, old), settled: without(old, next) };
}

/** A finding that was there twice and is there thrice is new once. Lines move, and do not tell findings apart. */
function without(all: readonly Diagnostic[], known: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<string, number>();
  for (const item of known) left.set(nameOf(item), (left.get(nameOf(item)) ?? 0) + 1);
  return all.filter((item) => {
    const count = left.get(nameOf(item)) ?? 0;
    left.set(nameOf(item), count - 1);
    return count <= 0;
  });
}

function nameOf({ rule, params, range }: Diagnostic): string {
  return JSON.stringify([rule, params, range?.file.path]);
}
