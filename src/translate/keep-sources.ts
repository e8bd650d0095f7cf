/** The source texts that translations render, kept beside them: of what goes stale, the words before the change are then known. */
import type { Places } from '../core/places.js';
import type { KeptSource, SourcesFile } from '../model/sources.js';
import { sourceTexts } from '../resolve/translation/fingerprint.js';
import type { TranslatedUnit } from '../resolve/translation/state.js';
import { nameOf, type Unit } from '../resolve/translation/translatable.js';

export interface Keeping {
  readonly kept: SourcesFile;
  readonly places: Places;
  /** Whether the translation renders the source as it is; absent: what its fingerprint says. */
  readonly isCurrent?: (unit: TranslatedUnit) => boolean;
  /** The name under which a unit was kept; absent: its own. */
  readonly formerName?: (unit: Unit) => string;
}

/** What is up to date is kept as it is now; of what is stale the words that were translated stay. */
export function keepSources(
  units: readonly TranslatedUnit[],
  { kept, places, isCurrent = rendersSource, formerName = nameOf }: Keeping,
): SourcesFile {
  const entries = units.flatMap((translated): [string, KeptSource][] => {
    const { unit, source } = translated;
    const former = kept[formerName(unit)];
    if (isCurrent(translated)) {
      return [[nameOf(unit), { source, fields: Object.fromEntries(sourceTexts(unit, places)) }]];
    }
    return former === undefined ? [] : [[nameOf(unit), former]];
  });
  return Object.fromEntries(entries);
}

function rendersSource({ entry, source }: TranslatedUnit): boolean {
  return entry?.source === source;
}
