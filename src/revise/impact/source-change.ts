/** The source of a translation before and after: which of its sentences changed, and what kind of work that is. */
import { OPPOSITES } from '../../core/directions.js';
import type { Stretch } from './hunks.js';
import { sentences, type SentenceChange } from './sentences.js';

/**
 * figures: typed numerals, or how a figure is called, and not a word beside them. direction: a word
 * gave way to its contrary, so that the old translation says what is no longer so.
 */
export type ChangeKind = 'figures' | 'wording' | 'direction';

export interface SourceChange {
  readonly kind: ChangeKind;
  /** In the order of the fields. */
  readonly sentences: readonly SentenceChange[];
}

/** Of a unit's source texts by the names of their fields, with calls and without values. */
export type FieldTexts = ReadonlyMap<string, string>;

export function sourceChange(old: FieldTexts, next: FieldTexts): SourceChange {
  const fields = [...new Set([...next.keys(), ...old.keys()])];
  const pairs = fields.map((field) => [old.get(field) ?? '', next.get(field) ?? ''] as const);
  const changed = pairs.flatMap(([before, after]) => sentences(before, after));
  return { kind: kindOf(pairs, changed), sentences: changed };
}

function kindOf(
  pairs: readonly (readonly [string, string])[],
  changed: readonly SentenceChange[],
): ChangeKind {
  if (pairs.every(([before, after]) => withoutFigures(before) === withoutFigures(after))) {
    return 'figures';
  }
  return changed.some(isReversed) ? 'direction' : 'wording';
}

const FIGURE = /\{\{(?<call>\w+(?: "[^"]*")*)[^}]*\}\}|\d+(?:[.,]\d+)*/g;

/** Calls without their options, and any numeral for each numeral. */
function withoutFigures(text: string): string {
  return text.replace(FIGURE, (_, call?: string) => (call === undefined ? '0' : `{{${call}}}`));
}

/** Where one change took away words of one side alone, and brought words of the other alone. */
function isReversed({ old, new: next, hunks }: SentenceChange): boolean {
  return DIRECTIONS.some((words) => {
    const [before, after] = [directionsIn(old, words), directionsIn(next, words)];
    return hunks.some((hunk) => {
      const [was, is] = [sidesAt(before, hunk.old), sidesAt(after, hunk.new)];
      return was.size === 1 && is.size === 1 && ![...was].some((side) => is.has(side));
    });
  });
}

interface Direction extends Stretch {
  readonly side: 'one' | 'other';
}

/** Of words that hold others the longest counts: 未完成 holds 完成. */
const DIRECTIONS = OPPOSITES.map(([one, other]) => {
  const words = [...one, ...other].sort((a, b) => b.length - a.length);
  return { one, pattern: new RegExp(words.join('|'), 'g') };
});

function directionsIn(
  text: string,
  { one, pattern }: (typeof DIRECTIONS)[number],
): readonly Direction[] {
  return [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    side: one.includes(word) ? 'one' : 'other',
  }));
}

/** What touches the stretch counts: 未 alone was put before 完成. */
function sidesAt(directions: readonly Direction[], { start, end }: Stretch): ReadonlySet<string> {
  const near = directions.filter((word) => word.start <= end && word.end >= start);
  return new Set(near.map(({ side }) => side));
}
