/** What became of the translation, in words. */
import { lineText } from '../../core/position.js';
import type { Report } from '../../model/content.js';
import type { QuantityChange } from './quantities.js';
import type { OpenTranslation, TranslationChange } from './translations.js';
import type { PassageView } from './view-passage.js';
import { quantityName, quantityText, type Say } from './words.js';

export interface TranslationView {
  /** How many of each kind. */
  readonly sum: string;
  /** To be looked at. */
  readonly open: readonly PassageView[];
  readonly missing: readonly string[];
  readonly follows: readonly string[];
  readonly done: readonly string[];
}

/** Undefined where the revision touched nothing that is translated. */
export function translationView(
  changes: readonly TranslationChange[],
  quantities: readonly QuantityChange[],
  report: Report,
  say: Say,
): TranslationView | undefined {
  if (changes.length === 0) return undefined;
  const moved = new Map(quantities.map((change) => [change.id, change]));
  const figures = (ids: readonly string[]): string =>
    ids.map((id) => figureText(id, moved.get(id), report, say)).join(say('listComma'));
  const named = (outcome: 'missing' | 'done'): readonly string[] =>
    changes.flatMap((change) => (change.outcome === outcome ? [change.unit] : []));
  const open = changes.filter((change) => change.outcome === 'open');
  const follows = changes.filter((change) => change.outcome === 'follows');
  const [missing, done] = [named('missing'), named('done')];
  const counts = Object.entries({ open, missing, follows, done }).map(
    ([outcome, { length }]) => [outcome, String(length)] as const,
  );
  return {
    sum: say('translationSum', Object.fromEntries(counts)),
    open: open.map((change) => openView(change, figures(change.figures), say)),
    missing,
    follows: follows.map(({ unit, figures: ids }) => `${unit}：${figures(ids)}`),
    done,
  };
}

function openView(
  { unit, range, why, sentences }: OpenTranslation,
  figures: string,
  say: Say,
): PassageView {
  return {
    place: `${unit} · ${lineText(range)}`,
    what: [say(why), figures].filter((part) => part !== '').join('：'),
    sentences,
  };
}

function figureText(
  id: string,
  change: QuantityChange | undefined,
  report: Report,
  say: Say,
): string {
  const values = [change?.old, change?.new].map((quantity) => quantityText(quantity, say));
  return `${quantityName(id, report, say)} ${values.join(' → ')}`;
}
