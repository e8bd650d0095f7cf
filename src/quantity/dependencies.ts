/** The order in which things that depend on each other can be worked out, and the cycles that have none. */

export interface Order {
  /** Every id behind those it depends on; ids on or behind a cycle come last. */
  readonly order: readonly string[];
  /** The members of each cycle, in the order of the graph. Cycles that share a member are one. */
  readonly cycles: readonly (readonly string[])[];
}

/** `graph` has for each id those that it depends on; ids that it does not have are taken as settled. */
export function dependencyOrder(graph: ReadonlyMap<string, readonly string[]>): Order {
  const settled = new Set<string>();
  let waiting = [...graph.keys()];
  for (let progress = true; progress;) {
    const before = waiting.length;
    waiting = waiting.filter((id) => {
      const ready = (graph.get(id) ?? []).every((other) => settled.has(other) || !graph.has(other));
      if (ready) settled.add(id);
      return !ready;
    });
    progress = waiting.length < before;
  }
  return { order: [...settled, ...waiting], cycles: cyclesAmong(waiting, graph) };
}

function cyclesAmong(
  ids: readonly string[],
  graph: ReadonlyMap<string, readonly string[]>,
): readonly (readonly string[])[] {
  const reached = new Map(ids.map((id) => [id, reachableFrom(id, graph)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;
  const onCycle = ids.filter((id) => reaches(id, id));
  const circle = (id: string): readonly string[] =>
    onCycle.filter((other) => reaches(id, other) && reaches(other, id));
  return onCycle.filter((id) => circle(id)[0] === id).map(circle);
}

/** The ids that can be reached in one step or more. */
function reachableFrom(
  start: string,
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set(graph.get(start));
  // A set is walked in the order of insertion, including what is added on the way.
  for (const id of found) for (const next of graph.get(id) ?? []) found.add(next);
  return found;
}
