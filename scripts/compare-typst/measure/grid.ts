/** Whether lines stand on the grid of the page: the same places on every page, whatever faces are in them. */
import type { TextLine } from './text-lines.js';

/** Points. */
export interface Grid {
  /** Baseline of the first line of a page. */
  readonly first: number;
  readonly pitch: number;
}

/** Points by which each line's baseline misses the nearest place of the grid. */
export function offGrid(lines: readonly TextLine[], { first, pitch }: Grid): readonly number[] {
  return lines.map(({ y }) => {
    const place = (y - first) / pitch;
    return (place - Math.round(place)) * pitch;
  });
}

/** Points by which the baselines of the glyphs of one line differ at the most. */
export function unevenness(lines: readonly TextLine[]): number {
  return Math.max(
    0,
    ...lines.map(({ glyphs }) => {
      const heights = glyphs.map(({ y }) => y);
      return Math.max(...heights) - Math.min(...heights);
    }),
  );
}

/** How many lines of body text stand on each page, by its number. */
export function linesByPage(lines: readonly TextLine[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { page } of lines) counts.set(page, (counts.get(page) ?? 0) + 1);
  return counts;
}
