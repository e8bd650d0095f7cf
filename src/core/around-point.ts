/** Numbers of a column that can stand with their points below each other. */

/** What a cell must have room for at both sides of its point, in any unit of length. */
export interface AroundPoint {
  readonly before: number;
  readonly behind: number;
}

export function widest<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return Math.max(0, ...items.map(of));
}

/** In their order, without those that are too long beside the others: the longest is left out first. */
export function alignable<Figure extends AroundPoint>(
  figures: readonly Figure[],
  room: number,
): readonly Figure[] {
  const longest = figures.toSorted((a, b) => b.before + b.behind - a.before - a.behind);
  const fitting = longest.findIndex((_, left) => {
    const rest = longest.slice(left);
    return widest(rest, ({ before }) => before) + widest(rest, ({ behind }) => behind) <= room;
  });
  const kept = new Set(fitting === -1 ? [] : longest.slice(fitting));
  return figures.filter((figure) => kept.has(figure));
}
