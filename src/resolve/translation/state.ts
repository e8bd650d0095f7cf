/** How far each unit's translation has come, found by comparing what it renders with what the source says now. */
import type { Places } from '../../core/places.js';
import type { Hash } from '../../core/world.js';
import type { Report } from '../../model/content.js';
import { TRANSLATION_STATES, type OverlayEntry } from '../../model/overlay.js';
import { fingerprint } from './fingerprint.js';
import { entriesOf, type Overlay } from './overlay.js';
import { nameOf, translatables, type Unit } from './translatable.js';

/** Missing: no entry, or one that lacks a field of the source. Stale: made from another wording of the source. */
export const UNIT_STATES = ['missing', 'stale', ...TRANSLATION_STATES] as const;
export type UnitState = (typeof UNIT_STATES)[number];

export interface TranslatedUnit {
  readonly unit: Unit;
  readonly state: UnitState;
  /** The fingerprint of the source as it is. */
  readonly source: string;
  /** Absent where nothing is translated. */
  readonly entry?: OverlayEntry;
  /** The names of fields that the entry lacks. */
  readonly lacking: readonly string[];
}

/** In the order of print. */
export function statesOf(
  report: Report,
  places: Places,
  overlay: Overlay,
  hash: Hash,
): readonly TranslatedUnit[] {
  const entries = entriesOf(overlay);
  return translatables(report).map((unit) => {
    const source = fingerprint(unit, places, hash);
    const entry = entries.get(nameOf(unit));
    const names = unit.fields.map(({ name }) => name);
    if (entry === undefined) return { unit, state: 'missing', source, lacking: names };
    const lacking = names.filter((name) => !(name in entry));
    return { unit, state: stateOf(entry, source, lacking), source, entry, lacking };
  });
}

function stateOf(entry: OverlayEntry, source: string, lacking: readonly string[]): UnitState {
  if (entry.source !== source) return 'stale';
  return lacking.length > 0 ? 'missing' : entry.state;
}
