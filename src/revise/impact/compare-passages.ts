/** Passages of two states → those that changed, came or went. */
import { diffArrays } from 'diff';
import type { Passage } from './passages.js';

/** At least one of the two is there. Their texts differ where both are. */
export interface PassageChange {
  readonly old?: Passage;
  readonly new?: Passage;
  /** Quantities that stand in it and print otherwise now. */
  readonly figures: readonly string[];
  /** Something else than quantities changed. */
  readonly inWords: boolean;
}

/** What only one of the states has. */
export interface WholeBlock {
  readonly block: string;
  readonly kind: Passage['kind'];
  readonly passages: readonly Passage[];
  /** Id of the block before it in its state; notes are none. */
  readonly behind?: string;
}

export interface PassageChanges {
  readonly changed: readonly PassageChange[];
  readonly added: readonly WholeBlock[];
  readonly removed: readonly WholeBlock[];
  /** Ids of blocks that stand at another place of the order now. */
  readonly moved: readonly string[];
}

export function comparePassages(old: readonly Passage[], next: readonly Passage[]): PassageChanges {
  const before = byBlock(old);
  const after = byBlock(next);
  return {
    changed: [...after].flatMap(([id, own]) => {
      const former = before.get(id);
      return former === undefined ? [] : compareBlock(former, own);
    }),
    added: wholes(after, before),
    removed: wholes(before, after),
    moved: movedIn([...before.keys()], [...after.keys()]),
  };
}

type Blocks = ReadonlyMap<string, readonly Passage[]>;

function byBlock(passages: readonly Passage[]): Blocks {
  const found = new Map<string, Passage[]>();
  for (const passage of passages) {
    const own = found.get(passage.block);
    if (own === undefined) found.set(passage.block, [passage]);
    else own.push(passage);
  }
  return found;
}

function wholes(own: Blocks, other: Blocks): readonly WholeBlock[] {
  const ids = [...own.keys()];
  return ids.flatMap((block, at) => {
    const passages = own.get(block) ?? [];
    const [first] = passages;
    if (first === undefined || other.has(block)) return [];
    const isBlock = (id: string): boolean => own.get(id)?.[0]?.kind !== 'note';
    const behind = ids.slice(0, at).findLast(isBlock);
    return [{ block, kind: first.kind, passages, ...(behind !== undefined && { behind }) }];
  });
}

function compareBlock(old: readonly Passage[], next: readonly Passage[]): readonly PassageChange[] {
  const former = new Map(old.flatMap((one) => (one.name === undefined ? [] : [[one.name, one]])));
  const names = new Set(next.flatMap(({ name }) => name ?? []));
  const pairs: Pair[] = [
    ...next.flatMap((one): Pair[] => {
      if (one.name === undefined) return [];
      const other = former.get(one.name);
      return [other === undefined ? { new: one } : { old: other, new: one }];
    }),
    ...old.flatMap((one): Pair[] =>
      one.name === undefined || names.has(one.name) ? [] : [{ old: one }],
    ),
    ...byWords(old.filter(isUnnamed), next.filter(isUnnamed)),
  ];
  const order = new Map([...old, ...next].map((one, at) => [one, at]));
  const place = (pair: Pair): number => order.get(pair.new ?? pair.old ?? FIRST) ?? 0;
  return pairs
    .filter((pair) => pair.old?.text !== pair.new?.text)
    .sort((a, b) => place(a) - place(b))
    .map(change);
}

interface Pair {
  readonly old?: Passage;
  readonly new?: Passage;
}

/** Stands for no passage. */
const FIRST: Passage = { block: '', kind: 'note', text: '', figures: [] };

function isUnnamed({ name }: Passage): boolean {
  return name === undefined;
}

/** Those that read the same are the same; between them, the first that went is the first that came. */
function byWords(old: readonly Passage[], next: readonly Passage[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let gone: readonly Passage[] = [];
  let inOld = 0;
  let inNew = 0;
  const settle = (come: readonly Passage[]): void => {
    for (let at = 0; at < Math.max(gone.length, come.length); at++) {
      const [former, own] = [gone[at], come[at]];
      pairs.push({ ...(former && { old: former }), ...(own && { new: own }) });
    }
    gone = [];
  };
  const texts = (list: readonly Passage[]): string[] => list.map(({ text }) => text);
  for (const { added, removed, count } of diffArrays(texts(old), texts(next))) {
    if (removed) gone = old.slice(inOld, inOld + count);
    else settle(added ? next.slice(inNew, inNew + count) : []);
    if (!added) inOld += count;
    if (!removed) inNew += count;
  }
  settle([]);
  return pairs;
}

function change({ old, new: next }: Pair): PassageChange {
  const former = new Map(old?.figures.map(({ id, text }) => [id, text]));
  const figures = (next?.figures ?? [])
    .filter(({ id, text }) => former.has(id) && former.get(id) !== text)
    .map(({ id }) => id);
  return {
    ...(old && { old }),
    ...(next && { new: next }),
    figures: [...new Set(figures)],
    inWords: old === undefined || next === undefined || wordsOf(old) !== wordsOf(next),
  };
}

/** The passage with its quantities by their names. */
function wordsOf({ text, figures }: Passage): string {
  let at = 0;
  const parts = figures.flatMap(({ id, at: start, text: printed }) => {
    const part = [text.slice(at, start), `{${id}}`];
    at = start + printed.length;
    return part;
  });
  return [...parts, text.slice(at)].join('');
}

function movedIn(old: readonly string[], next: readonly string[]): readonly string[] {
  const both = new Set(old.filter((id) => next.includes(id)));
  const order = (ids: readonly string[]): string[] => ids.filter((id) => both.has(id));
  return diffArrays(order(old), order(next)).flatMap(({ added, value }) => (added ? value : []));
}
