/** Two lists laid side by side: what stands in both, in its order, and what only one of them has. */
import { diffArrays } from 'diff';

/** At least one of the two is there. */
export interface Step<T> {
  readonly old?: T;
  readonly new?: T;
}

export interface Alignment<T> {
  /** Items with the same key are the same item, changed or not. */
  readonly key: (item: T) => string;
  /** Whether two items whose keys differ may be one that was reworded. */
  readonly mayPair?: (old: T, next: T) => boolean;
  /** What the likeness of two items is judged by. */
  readonly text: (item: T) => string;
}

/** In the order of print: where items were replaced, the old ones stand before the new. What moved is left out and put in. */
export function align<T>(
  old: readonly T[],
  next: readonly T[],
  how: Alignment<T>,
): readonly Step<T>[] {
  const steps: Step<T>[] = [];
  let gone: readonly T[] = [];
  let come: readonly T[] = [];
  let inOld = 0;
  let inNew = 0;
  const closeGap = (): void => {
    steps.push(...pairUp(gone, come, how));
    gone = [];
    come = [];
  };
  for (const { added, removed, count } of diffArrays(old.map(how.key), next.map(how.key))) {
    if (removed) gone = old.slice(inOld, inOld + count);
    else if (added) come = next.slice(inNew, inNew + count);
    else {
      closeGap();
      steps.push(...pairs(old.slice(inOld, inOld + count), next.slice(inNew, inNew + count)));
    }
    if (!added) inOld += count;
    if (!removed) inNew += count;
  }
  closeGap();
  return steps;
}

/** Below this share of common characters a text is another text, not the same one reworded. */
const LIKE = 0.5;

/** The share of characters that two texts have in common, wherever they stand: from 0 to 1. */
export function likeness(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const character of one) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of other) {
    const left = counts.get(character) ?? 0;
    if (left > 0) common += 1;
    counts.set(character, left - 1);
  }
  const length = [...one].length + [...other].length;
  return length === 0 ? 1 : (2 * common) / length;
}

/** Reworded items find each other so that the likeness of all pairs together is the greatest, and none cross. */
function pairUp<T>(
  gone: readonly T[],
  come: readonly T[],
  { mayPair = () => true, text }: Alignment<T>,
): readonly Step<T>[] {
  const texts = come.map(text);
  const likenesses = gone.map((old) =>
    come.map((next, at) => (mayPair(old, next) ? likeness(text(old), texts[at] ?? '') : 0)),
  );
  // `best[i][j]`: the sum for the items from i and from j on.
  const best = Array.from({ length: gone.length + 1 }, () =>
    Array.from({ length: come.length + 1 }, () => 0),
  );
  const sum = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const paired = (i: number, j: number): number => {
    const like = likenesses[i]?.[j] ?? 0;
    return like >= LIKE ? like + sum(i + 1, j + 1) : 0;
  };
  for (let i = gone.length - 1; i >= 0; i -= 1) {
    const row = best[i] ?? [];
    for (let j = come.length - 1; j >= 0; j -= 1) {
      row[j] = Math.max(sum(i + 1, j), sum(i, j + 1), paired(i, j));
    }
  }
  const steps: Step<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < gone.length || j < come.length) {
    const isPair = i < gone.length && j < come.length && paired(i, j) > 0;
    if (isPair && paired(i, j) === sum(i, j)) {
      steps.push(...pairs(gone.slice(i, i + 1), come.slice(j, j + 1)));
      i += 1;
      j += 1;
    } else if (i < gone.length && (j === come.length || sum(i + 1, j) === sum(i, j))) {
      steps.push(...gone.slice(i, i + 1).map((old) => ({ old })));
      i += 1;
    } else {
      steps.push(...come.slice(j, j + 1).map((next) => ({ new: next })));
      j += 1;
    }
  }
  return steps;
}

function pairs<T>(old: readonly T[], next: readonly T[]): readonly Step<T>[] {
  return old.flatMap((item, at) =>
    next.slice(at, at + 1).map((other) => ({ old: item, new: other })),
  );
}
