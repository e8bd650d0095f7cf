/** The way back from data to where it was written. */
import type { DataPath, Located, LocateTarget } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { SourceEntry, SourceNode, SourceScalar } from './node.js';

interface Step {
  readonly node: SourceNode;
  /** The entry whose value the node is; absent for items of lists and the root. */
  readonly entry?: SourceEntry;
}

/** As `Located.locate`. */
export function locate(root: SourceNode, path: DataPath, target: LocateTarget): SourceRange {
  let here: Step = { node: root };
  for (const name of path) {
    const next = step(here.node, name);
    if (next === undefined) break;
    here = next;
  }
  return target === 'key' && here.entry !== undefined ? here.entry.key.range : here.node.range;
}

/** As `Located.scalarAt`. */
export function scalarAt(root: SourceNode, path: DataPath): SourceScalar | undefined {
  let node: SourceNode | undefined = root;
  for (const name of path) {
    node = step(node, name)?.node;
    if (node === undefined) return undefined;
  }
  return node.type === 'scalar' ? node : undefined;
}

export function locator(root: SourceNode): Located {
  return {
    locate: (path, target) => locate(root, path, target),
    scalarAt: (path) => scalarAt(root, path),
  };
}

function step(node: SourceNode, name: string | number): Step | undefined {
  switch (node.type) {
    case 'map': {
      const entry = node.entries.find(({ key }) => key.text === String(name));
      return entry === undefined ? undefined : { node: entry.value, entry };
    }
    case 'list': {
      const item = node.items[Number(name)];
      return item === undefined ? undefined : { node: item };
    }
    case 'scalar':
      return undefined;
  }
}
