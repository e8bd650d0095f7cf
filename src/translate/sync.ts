/** The overlay brought in line with the source: renamed ids, entries for what is new, and what was translated kept beside it. */
import type { Places } from '../core/places.js';
import type { OverlayEntry } from '../model/overlay.js';
import type { SourcesFile } from '../model/sources.js';
import { entriesOf, fieldsOf, type Overlay } from '../resolve/translation/overlay.js';
import type { TranslatedUnit } from '../resolve/translation/state.js';
import { nameOf, type Unit } from '../resolve/translation/translatable.js';
import type { EntryChange } from './edit-overlay.js';
import { keepSources } from './keep-sources.js';

/** The source of a unit was changed so that its translation stays right, such as a slip of the pen mended. */
export interface Waiver {
  readonly unit: string;
  readonly why: string;
}

export interface SyncInput {
  /** In the order of print. */
  readonly units: readonly TranslatedUnit[];
  readonly overlay: Overlay;
  readonly kept: SourcesFile;
  readonly places: Places;
  readonly waivers: readonly Waiver[];
}

export interface Sync {
  readonly changes: readonly EntryChange[];
  readonly kept: SourcesFile;
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly added: readonly string[];
  readonly waived: readonly string[];
  /** Entries whose unit the source does not have, by name; they are left alone. */
  readonly orphans: readonly string[];
  /** Waivers that name no stale unit. */
  readonly idle: readonly string[];
}

export function sync({ units, overlay, kept, places, waivers }: SyncInput): Sync {
  const known = new Set(units.map(({ unit }) => nameOf(unit)));
  const orphans = [...entriesOf(overlay)].filter(([name]) => !known.has(name));
  const renamed = renames(units, orphans);
  const stale = units.filter(({ state }) => state === 'stale');
  const waived = waivers.flatMap(({ unit: id, why }): EntryChange[] => {
    const found = stale.find(({ unit }) => unit.id === id || nameOf(unit) === id);
    return found === undefined ? [] : [{ unit: found.unit, source: found.source, waived: why }];
  });
  const added = units.filter(
    ({ unit, entry }) => entry === undefined && !renamed.some((change) => change.unit === unit),
  );
  const changes: EntryChange[] = [
    ...renamed,
    ...waived,
    ...added.map(({ unit, source }): EntryChange => ({ unit, source, state: 'draft' })),
  ];
  const names = new Set(renamed.map(oldName));
  const waivedNames = new Set(waived.map(({ unit }) => nameOf(unit)));
  const was = new Map(renamed.map((change) => [change.unit, oldName(change)]));
  const keeping = {
    kept,
    places,
    formerName: (unit: Unit) => was.get(unit) ?? nameOf(unit),
    // An entry that is added now is begun from the source as it is.
    isCurrent: ({ unit, entry, source }: TranslatedUnit) =>
      entry === undefined || entry.source === source || waivedNames.has(nameOf(unit)),
  };
  return {
    changes,
    kept: keepSources(units, keeping),
    renamed: renamed.map((change) => ({ from: change.renamedFrom ?? '', to: change.unit.id })),
    added: added.map(({ unit }) => nameOf(unit)),
    waived: [...waivedNames],
    orphans: orphans.flatMap(([name]) => (names.has(name) ? [] : [name])),
    idle: waivers
      .map(({ unit }) => unit)
      .filter((id) => !waived.some(({ unit }) => unit.id === id || nameOf(unit) === id)),
  };
}

/** An entry that no unit has, made from the very words of a unit that has no entry, is that unit's under an older id. */
function renames(
  units: readonly TranslatedUnit[],
  orphans: readonly (readonly [string, OverlayEntry])[],
): readonly EntryChange[] {
  const taken = new Set<string>();
  return units.flatMap(({ unit, source, entry }): EntryChange[] => {
    if (entry !== undefined) return [];
    const found = orphans.find(
      ([name, orphan]) =>
        !taken.has(name) &&
        name.startsWith(`${unit.section}/`) &&
        orphan.source === source &&
        fieldsOf(orphan).length > 0,
    );
    if (found === undefined) return [];
    taken.add(found[0]);
    return [{ unit, renamedFrom: found[0].slice(unit.section.length + 1) }];
  });
}

const oldName = ({ unit, renamedFrom }: EntryChange): string =>
  nameOf({ section: unit.section, id: renamedFrom ?? unit.id });
