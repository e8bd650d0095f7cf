/** Files of an earlier state under the paths of the present one, so that both go the same way. */
import type { FileReader } from '../../core/world.js';

/** What is asked for at or below `at` is read at or below `to`. */
export interface Mount {
  readonly at: string;
  readonly to: string;
}

/** Where a path is read: of several mounts the first that fits counts; what none fits is read where it is. */
export function placeIn(mounts: readonly Mount[]): (path: string) => string {
  return (path) => {
    const mount = mounts.find(({ at }) => path === at || path.startsWith(`${at}/`));
    return mount === undefined ? path : mount.to + path.slice(mount.at.length);
  };
}

export function mounted(reader: FileReader, mounts: readonly Mount[]): FileReader {
  const placed = placeIn(mounts);
  return {
    read: (path) => reader.read(placed(path)),
    size: (path) => reader.size(placed(path)),
    list: (path) => reader.list(placed(path)),
  };
}

/** Files in memory below `root`, all else from `reader`. */
export function withFiles(
  reader: FileReader,
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
): FileReader {
  const inside = (path: string): string | undefined =>
    path === root ? '' : path.startsWith(`${root}/`) ? path.slice(root.length + 1) : undefined;
  return {
    read: async (path) => {
      const name = inside(path);
      return name === undefined ? reader.read(path) : files.get(name);
    },
    size: async (path) => {
      const name = inside(path);
      return name === undefined ? reader.size(path) : files.get(name)?.length;
    },
    list: async (path) => {
      const name = inside(path);
      return name === undefined ? reader.list(path) : namesIn(name, files);
    },
  };
}

function namesIn(folder: string, files: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const start = folder === '' ? '' : `${folder}/`;
  const names = [...files.keys()].flatMap((path) =>
    path.startsWith(start) ? path.slice(start.length).split('/').slice(0, 1) : [],
  );
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}
