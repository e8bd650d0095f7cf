/** What a revision of the source means for its translation: what follows by itself, and what someone must look at. */
import type { Places } from '../../core/places.js';
import type { SourceRange } from '../../core/position.js';
import type { UnitRegister } from '../../quantity/units.js';
import { calledFigures } from '../../resolve/translation/called-figures.js';
import { sourceTexts } from '../../resolve/translation/fingerprint.js';
import type { TranslatedUnit } from '../../resolve/translation/state.js';
import { nameOf } from '../../resolve/translation/translatable.js';
import { misfit, type Misfit } from './misfit.js';
import type { QuantityChange } from './quantities.js';
import type { SentenceChange } from './sentences.js';
import { sourceChange, type ChangeKind } from './source-change.js';

/** A translation in one state of the report. */
export interface TranslationInput {
  /** In the order of print. */
  readonly units: readonly TranslatedUnit[];
  readonly places: Places;
  readonly measures: UnitRegister;
}

/** What became of a unit, `blocks/innovation-empowers`. */
export type TranslationChange = FollowingTranslation | OpenTranslation | SettledTranslation;

/** Figures alone changed: it prints the new ones. */
export interface FollowingTranslation {
  readonly outcome: 'follows';
  readonly unit: string;
  /** Ids of those that it prints. */
  readonly figures: readonly string[];
}

/** Someone must look at it. */
export interface OpenTranslation {
  readonly outcome: 'open';
  readonly unit: string;
  /** Of the translation. */
  readonly range: SourceRange;
  readonly why: ChangeKind | Misfit;
  /** Ids of those that do not fit; none where words of the source changed. */
  readonly figures: readonly string[];
  /** Of the source; none where its words stayed. */
  readonly sentences: readonly SentenceChange[];
}

/** done: it was changed with its source, or the change was waived. missing: it is new, or no longer translated as a whole. */
export interface SettledTranslation {
  readonly outcome: 'done' | 'missing';
  readonly unit: string;
}

/** In the order of print. What the revision did not touch is left out, whatever its state. */
export function compareTranslations(
  old: TranslationInput,
  next: TranslationInput,
  quantities: readonly QuantityChange[],
): readonly TranslationChange[] {
  const former = new Map(old.units.map((translated) => [nameOf(translated.unit), translated]));
  const changed = new Map(quantities.map((change) => [change.id, change]));
  return next.units.flatMap((translated) => {
    const before = former.get(nameOf(translated.unit));
    const sourceMoved = before?.source !== translated.source;
    const moved = sourceMoved
      ? wordsMoved(before, translated, old.places, next.places)
      : figuresMoved(before, translated, next, changed);
    return moved === undefined ? [] : [moved];
  });
}

function wordsMoved(
  before: TranslatedUnit | undefined,
  translated: TranslatedUnit,
  oldPlaces: Places,
  places: Places,
): TranslationChange | undefined {
  const { unit, state, entry } = translated;
  const name = nameOf(unit);
  if (state === 'missing') return missing(before, name);
  if (state !== 'stale' || entry === undefined) return { outcome: 'done', unit: name };
  const former =
    before === undefined ? new Map<string, string>() : sourceTexts(before.unit, oldPlaces);
  const { kind, sentences } = sourceChange(former, sourceTexts(unit, places));
  const range = places.of(entry);
  return { outcome: 'open', unit: name, range, why: kind, figures: [], sentences };
}

function figuresMoved(
  before: TranslatedUnit,
  translated: TranslatedUnit,
  { places, measures }: TranslationInput,
  changed: ReadonlyMap<string, QuantityChange>,
): TranslationChange | undefined {
  const { unit, state, entry } = translated;
  const name = nameOf(unit);
  if (state === 'missing' || entry === undefined) return missing(before, name);
  const called = calledFigures(translated, places).filter(({ id }) => changed.has(id));
  if (called.length === 0) return undefined;
  const misfits = called.flatMap(({ id, withNoun }) => {
    const change = changed.get(id);
    const why = change && misfit(change, withNoun, measures);
    return why === undefined ? [] : [{ id, why }];
  });
  const [first] = misfits;
  if (first === undefined) return { outcome: 'follows', unit: name, figures: distinct(called) };
  const isTouched = JSON.stringify(before.entry) !== JSON.stringify(entry);
  if (isTouched) return { outcome: 'done', unit: name };
  const range = places.of(entry);
  const { why } = first;
  return { outcome: 'open', unit: name, range, why, figures: distinct(misfits), sentences: [] };
}

/** What was missing before the revision is not the revision's. */
function missing(before: TranslatedUnit | undefined, unit: string): TranslationChange | undefined {
  return before?.state === 'missing' ? undefined : { outcome: 'missing', unit };
}

function distinct(figures: readonly { readonly id: string }[]): readonly string[] {
  return [...new Set(figures.map(({ id }) => id))];
}
