/** The translation as it is now, which is what comes back is held against. */
import type { Places } from '../../core/places.js';
import type { Hash } from '../../core/world.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';

export interface Present {
  readonly units: readonly TranslatedUnit[];
  readonly places: Places;
  /** Ids of notes that only the translation has. */
  readonly notes: ReadonlySet<string>;
  readonly hash: Hash;
}
