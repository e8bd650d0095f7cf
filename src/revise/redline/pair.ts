/** A block and its translation in two states: what changed is marked within each column, and the two stay beside each other. */
import type { Block, Change, Parallel, Side } from '../../doc/nodes.js';
import { isSide } from '../../doc/sides.js';

type Compare = (old: Block, next: Block) => Block | undefined;

/** Undefined where a column came or went, or a part of one: then what stands beside it would be another's. */
export function comparePairs(
  old: Parallel,
  next: Parallel,
  compare: Compare,
): Parallel | undefined {
  if (old.source?.type !== next.source?.type || old.target?.type !== next.target?.type) {
    return undefined;
  }
  const source = compareColumns(old.source, next.source, compare);
  const target = compareColumns(old.target, next.target, compare);
  if (source === 'another' || target === 'another') return undefined;
  return { ...next, ...(source && { source }), ...(target && { target }) };
}

function compareColumns(
  old: Side | undefined,
  next: Side | undefined,
  compare: Compare,
): Side | 'another' | undefined {
  if (old === undefined || next === undefined) return undefined;
  const compared = compare(old, next);
  if (compared === undefined || !isSide(compared)) return 'another';
  return partsOf(compared).some(({ change }) => change !== undefined) ? 'another' : compared;
}

function partsOf(side: Side): readonly { readonly change?: Change }[] {
  switch (side.type) {
    case 'list':
      return side.items;
    case 'panel':
      return side.content;
    case 'annexList':
      return side.entries;
    case 'heading':
    case 'paragraph':
    case 'signature':
      return [];
  }
}
