/** What a translation owes its source: texts that it lacks, and those whose source was changed since. */
import type { Places } from '../../core/places.js';
import type { SourceRange } from '../../core/position.js';
import type { Section } from './translatable.js';
import type { TranslatedUnit } from './state.js';

export interface Lagging {
  readonly section: Section;
  readonly id: string;
  readonly state: 'missing' | 'stale';
  /** Nothing of it is translated. */
  readonly whole: boolean;
  /** Where the texts stand that are printed in its place: those of the source, or the former translation. */
  readonly printed: readonly SourceRange[];
}

/** In the order of print. */
export function laggingOf(units: readonly TranslatedUnit[], places: Places): readonly Lagging[] {
  return units.flatMap(({ unit: { section, id, fields }, state, entry, lacking }) => {
    if (state !== 'missing' && state !== 'stale') return [];
    const printed = fields.flatMap(({ name, owner, key }) => {
      if (entry === undefined || lacking.includes(name)) return [places.of(owner, key)];
      return state === 'stale' ? [places.of(entry, name)] : [];
    });
    return [{ section, id, state, whole: lacking.length === fields.length, printed }];
  });
}
