/** Lists of small parts (lines, items, notes) in two states → one list, each part unmarked, compared or marked whole. */
import type { Change, Inline } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import { align, type Step } from './align.js';
import { compareWords } from './words.js';

interface Part {
  readonly content: readonly Inline[];
  readonly change?: Change;
}

/** Parts pair by their words. `compare` adds what a kind of part has beside its words. */
export function compareParts<T extends Part>(
  old: readonly T[],
  next: readonly T[],
  {
    key = textOf,
    compare = (before, after) => ({
      ...after,
      content: compareWords(before.content, after.content),
    }),
  }: {
    readonly key?: (part: T) => string;
    readonly compare?: (before: T, after: T) => T;
  } = {},
): readonly T[] {
  return align(old, next, { key, text: textOf }).map((step) => merged(step, compare));
}

/** A part that only one state has is marked as a whole. */
export function merged<T extends { readonly change?: Change }>(
  step: Step<T>,
  compare: (before: T, after: T) => T,
): T {
  if (step.old !== undefined && step.new !== undefined) return compare(step.old, step.new);
  if (step.new !== undefined) return { ...step.new, change: 'inserted' };
  if (step.old !== undefined) return { ...step.old, change: 'deleted' };
  throw new Error('a step of an alignment without an item');
}

function textOf({ content }: { readonly content: readonly Inline[] }): string {
  return plainText(content);
}
