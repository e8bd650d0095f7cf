/** How far a translation has come, part by part, and what changed in the source of what is stale. */
import type { Places } from '../core/places.js';
import type { SourceRange } from '../core/position.js';
import type { Report } from '../model/content.js';
import type { SourcesFile } from '../model/sources.js';
import { sourceTexts } from '../resolve/translation/fingerprint.js';
import { UNIT_STATES, type TranslatedUnit, type UnitState } from '../resolve/translation/state.js';
import { nameOf } from '../resolve/translation/translatable.js';
import { sourceChange, type SourceChange } from '../revise/impact/source-change.js';
import { charactersIn } from './characters.js';
import { contextsOf } from './context.js';
import { PART_KINDS, partOf, type Part } from './parts.js';

export interface StatusInput {
  readonly report: Report;
  readonly places: Places;
  /** In the order of print. */
  readonly units: readonly TranslatedUnit[];
  /** The sources that the translations render. */
  readonly kept: SourcesFile;
}

export interface TranslationStatus {
  /** Only those that the report has. */
  readonly parts: readonly PartStatus[];
  readonly total: Tally;
  readonly stale: readonly StaleUnit[];
}

export interface PartStatus extends Part {
  readonly tally: Tally;
  /** Names of its units without a translation. */
  readonly missing: readonly string[];
}

export type Tally = Readonly<Record<UnitState, Amount>>;

export interface Amount {
  readonly blocks: number;
  /** Of the source. */
  readonly characters: number;
}

export interface StaleUnit {
  /** `blocks/innovation-empowers`. */
  readonly unit: string;
  /** Of its translation. */
  readonly range: SourceRange;
  /** Absent where what was translated has not been kept. */
  readonly change?: SourceChange;
}

export function translationStatus({ report, places, units, kept }: StatusInput): TranslationStatus {
  const contexts = contextsOf(report);
  const parts = new Map<string, { readonly part: Part; readonly own: TranslatedUnit[] }>();
  for (const translated of units) {
    const part = partOf(translated.unit, contexts);
    const key = JSON.stringify(part);
    const known = parts.get(key);
    if (known === undefined) parts.set(key, { part, own: [translated] });
    else known.own.push(translated);
  }
  const place = ({ part }: { readonly part: Part }): number => PART_KINDS.indexOf(part.kind);
  return {
    parts: [...parts.values()]
      .sort((a, b) => place(a) - place(b))
      .map(({ part, own }) => ({ ...part, tally: tally(own, places), missing: missingIn(own) })),
    total: tally(units, places),
    stale: units.flatMap((translated) => staleUnit(translated, kept, places)),
  };
}

function tally(units: readonly TranslatedUnit[], places: Places): Tally {
  const amountIn = (state: UnitState): Amount => {
    const own = units.filter((translated) => translated.state === state);
    const texts = own.flatMap(({ unit }) => [...sourceTexts(unit, places).values()]);
    const characters = texts.reduce((sum, text) => sum + charactersIn(text), 0);
    return { blocks: own.length, characters };
  };
  // Each state is a key.
  return Object.fromEntries(UNIT_STATES.map((state) => [state, amountIn(state)])) as Tally;
}

function missingIn(units: readonly TranslatedUnit[]): readonly string[] {
  return units.flatMap(({ unit, state }) => (state === 'missing' ? [nameOf(unit)] : []));
}

function staleUnit(
  { unit, state, entry }: TranslatedUnit,
  kept: SourcesFile,
  places: Places,
): readonly StaleUnit[] {
  if (state !== 'stale' || entry === undefined) return [];
  const name = nameOf(unit);
  const former = kept[name];
  const range = places.of(entry);
  if (former?.source !== entry.source) return [{ unit: name, range }];
  const before = new Map(Object.entries(former.fields));
  return [{ unit: name, range, change: sourceChange(before, sourceTexts(unit, places)) }];
}
