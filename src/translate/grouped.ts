/** Segments that belong together: those of a file, those of a unit. */
import type { Segment } from './segment.js';

/** In the order of the first of each. */
export function grouped(
  segments: readonly Segment[],
  nameOfGroup: (segment: Segment) => string,
): readonly (readonly [string, readonly Segment[]])[] {
  const groups = new Map<string, Segment[]>();
  for (const segment of segments) {
    const name = nameOfGroup(segment);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [segment]);
    else group.push(segment);
  }
  return [...groups];
}
