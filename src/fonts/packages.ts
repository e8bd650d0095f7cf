/** The packages in which pinned fonts are found, each with all the fonts that are wanted of it. */
import type { FontsFile, PinnedFont } from '../model/fonts.js';
import type { PackageTools, Unpacked } from './unpack.js';
import { unpackDebian } from './unpack-debian.js';
import { unpackNpm } from './unpack-npm.js';

export interface Package {
  /** With its kind, for messages: `Debian texlive-lang-chinese`. */
  readonly name: string;
  /** The fonts by id, with the file of each below the package's root. */
  readonly fonts: ReadonlyMap<string, string>;
  readonly unpack: (folder: string, tools: PackageTools) => Promise<Unpacked>;
}

/** Where a font is fetched from, for people: `Debian texlive-lang-chinese`; '' where it is brought by hand. */
export function packageNameOf({ debian, npm }: PinnedFont): string {
  if (debian !== undefined) return `Debian ${debian.package}`;
  return npm === undefined ? '' : `npm ${npm.package}@${npm.version}`;
}

export function debianPackages(ids: readonly string[], pinned: FontsFile['pinned']): Package[] {
  const groups = grouped(
    ids,
    (id) => pinned[id]?.debian,
    ({ package: name }) => name,
  );
  return [...groups].map(([name, fonts]) => ({
    name: `Debian ${name}`,
    fonts,
    unpack: (folder, tools) => unpackDebian(name, folder, tools),
  }));
}

export function npmPackages(ids: readonly string[], pinned: FontsFile['pinned']): Package[] {
  const groups = grouped(
    ids,
    (id) => pinned[id]?.npm,
    ({ package: name, version }) => `${name}@${version}`,
  );
  return [...groups].map(([spec, fonts]) => ({
    name: `npm ${spec}`,
    fonts,
    unpack: (folder, tools) => unpackNpm(spec, [...fonts.values()], folder, tools),
  }));
}

function grouped<Source extends { readonly file: string }>(
  ids: readonly string[],
  sourceOf: (id: string) => Source | undefined,
  keyOf: (source: Source) => string,
): Map<string, Map<string, string>> {
  const groups = new Map<string, Map<string, string>>();
  for (const id of ids) {
    const source = sourceOf(id);
    if (source === undefined) continue;
    const key = keyOf(source);
    groups.set(key, (groups.get(key) ?? new Map<string, string>()).set(id, source.file));
  }
  return groups;
}
