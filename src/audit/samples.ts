/** Many values in one word: the one that most have, the middle one, equal ones counted. */

/** The value that stands most often, the first of equals; undefined of nothing. */
export function most<T>(values: readonly T[]): T | undefined {
  const counts = counted(values);
  let best: T | undefined;
  let times = 0;
  for (const [value, count] of counts) {
    if (count > times) [best, times] = [value, count];
  }
  return best;
}

/** Each value with the times it stands. */
export function counted<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The value around which most lie: the commonest of steps of this width, and the middle of what is in it. */
export function mostNear(values: readonly number[], step: number): number | undefined {
  const rounded = most(values.map((value) => Math.round(value / step)));
  if (rounded === undefined) return undefined;
  return median(values.filter((value) => Math.abs(value / step - rounded) <= 1));
}

/** The upper one of the two in the middle where there are two. */
export function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
