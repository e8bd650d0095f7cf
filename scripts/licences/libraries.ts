/** The libraries that run with baogao, direct and transitive, and their licences, as the lock file has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Library {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly licence: string;
  /** Named in package.json, not only needed by another library. */
  readonly direct: boolean;
}

/** The part of package-lock.json (version 3) that is read here. Paths below node_modules → packages; '' is the project. */
interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Licences of packages that state them in a file but not in package.json. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

const PERMITTED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
]);

/** Every library that `npm ci --omit=dev` can install on any machine, by name. */
export function runtimeLibraries(root: string): readonly Library[] {
  // npm's own format, and npm has read it before this runs.
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
  const { dependencies = {}, optionalDependencies = {} } = lock.packages[''] ?? {};
  const direct = new Set(Object.keys({ ...dependencies, ...optionalDependencies }));
  return Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return {
        name,
        version,
        licence: license ?? STATED_ELSEWHERE[name] ?? 'unknown',
        direct: path === `node_modules/${name}` && direct.has(name),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Whether an SPDX expression lets baogao be given away under MIT. AND binds tighter than OR; what nests is refused. */
export function permitted(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((id) => PERMITTED.has(id)));
}
