/** From whom a role takes what it does not say itself: `based-on`, and in the end `body`. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { DataPath } from '../core/located.js';
import { nearest } from '../core/nearest.js';
import type { SourceRange } from '../core/position.js';
import {
  PARAGRAPH_ROLES,
  type ParagraphRole,
  type RoleStyle,
  type StyleFile,
} from '../model/style.js';

export type PlaceOf = (path: DataPath) => SourceRange;

/** A value as a role of the chain wrote it, and where. */
export interface Written<T> {
  readonly value: T;
  readonly path: DataPath;
}

/** A role with those it rests on, nearest first. */
export class Lineage {
  readonly roles: readonly ParagraphRole[];
  readonly #file: StyleFile;

  constructor(roles: readonly ParagraphRole[], file: StyleFile) {
    this.roles = roles;
    this.#file = file;
  }

  /** The nearest role that says `key`. */
  find<Key extends keyof RoleStyle>(key: Key): Written<NonNullable<RoleStyle[Key]>> | undefined {
    for (const role of this.roles) {
      const value = this.#file.roles[role]?.[key];
      if (value !== undefined) return { value, path: ['roles', role, key] };
    }
    return undefined;
  }
}

/** The lineage of every role; what is unknown or goes in a circle is reported and cut off there. */
export function lineages(
  file: StyleFile,
  at: PlaceOf,
  diagnostics: Diagnostics,
): ReadonlyMap<ParagraphRole, Lineage> {
  const parents = new Map<ParagraphRole, ParagraphRole>();
  for (const role of PARAGRAPH_ROLES) {
    const parent = parentOf(role, file, at, diagnostics);
    if (parent !== undefined) parents.set(role, parent);
  }
  reportCycles(parents, at, diagnostics);
  return new Map(
    PARAGRAPH_ROLES.map((role) => [role, new Lineage(upwards(role, parents), file)] as const),
  );
}

function parentOf(
  role: ParagraphRole,
  file: StyleFile,
  at: PlaceOf,
  diagnostics: Diagnostics,
): ParagraphRole | undefined {
  const name = file.roles[role]?.['based-on'];
  if (name === undefined) return role === 'body' ? undefined : 'body';
  const parent = PARAGRAPH_ROLES.find((known) => known === name);
  if (parent !== undefined) return parent;
  const place = at(['roles', role, 'based-on']);
  const near = nearest(name, PARAGRAPH_ROLES);
  if (near === undefined) {
    diagnostics.report('unknown-based-on', place, {
      role,
      name,
      known: PARAGRAPH_ROLES.join('、'),
    });
  } else {
    diagnostics.report('unknown-based-on-nearest', place, { role, name, nearest: near });
  }
  return undefined;
}

/** The role and its ancestors, up to where the chain ends or begins to repeat. */
function upwards(
  role: ParagraphRole,
  parents: ReadonlyMap<ParagraphRole, ParagraphRole>,
): ParagraphRole[] {
  const chain: ParagraphRole[] = [];
  let current: ParagraphRole | undefined = role;
  while (current !== undefined && !chain.includes(current)) {
    chain.push(current);
    current = parents.get(current);
  }
  return chain;
}

/** Each circle is told once, at the first of its roles that has a `based-on` of its own. */
function reportCycles(
  parents: ReadonlyMap<ParagraphRole, ParagraphRole>,
  at: PlaceOf,
  diagnostics: Diagnostics,
): void {
  const told = new Set<ParagraphRole>();
  for (const role of PARAGRAPH_ROLES) {
    const chain = upwards(role, parents);
    const last = chain.at(-1);
    if (last === undefined || parents.get(last) !== role || told.has(role)) continue;
    for (const member of chain) told.add(member);
    diagnostics.report('cyclic-based-on', at(['roles', role, 'based-on']), {
      cycle: [...chain, role].join(' → '),
    });
  }
}
