/** The places of a YAML token tree at which a key or value stands, each with what is written before it. */
import type { CST } from 'yaml';

export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

export interface Slot {
  readonly kind: 'root' | 'key' | 'value' | 'item';
  /** The collection that it is part of. */
  readonly holder: Collection | undefined;
  readonly item: CST.CollectionItem | undefined;
  /** Lines that go on with what stands here are indented further than this. */
  readonly indent: number;
  /** True within brackets, however deep. */
  readonly flow: boolean;
  /** What stands between the sign before it (`:`, `-`, `,`) and itself: spaces, comments, anchors, tags. */
  readonly before: readonly CST.SourceToken[];
  /** Absent where nothing is written. */
  readonly token: CST.Token | undefined;
}

export function isCollection(token: CST.Token | null | undefined): token is Collection {
  return (
    token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection'
  );
}

export function rootSlot(document: CST.Document): Slot {
  return {
    kind: 'root',
    holder: undefined,
    item: undefined,
    indent: -1,
    flow: false,
    before: document.start,
    token: document.value,
  };
}

/** The slots of a collection in the order of the source. */
export function slotsOf(holder: Collection, inFlow: boolean): Slot[] {
  const flow = inFlow || holder.type === 'flow-collection';
  const shared = { holder, indent: holder.indent, flow };
  return holder.items.flatMap((item: CST.CollectionItem): Slot[] => {
    const { start, key, sep, value } = item;
    if (sep === undefined && key === undefined && !has(start, 'explicit-key-ind')) {
      const written = value !== undefined || has(start, 'seq-item-ind');
      const before = behind(start, 'seq-item-ind');
      return written ? [{ ...shared, kind: 'item', item, before, token: value }] : [];
    }
    const slots: Slot[] = [
      { ...shared, kind: 'key', item, before: start, token: key ?? undefined },
    ];
    if (value !== undefined || hasColon(item)) {
      const before = behind(sep ?? [], 'map-value-ind');
      slots.push({ ...shared, kind: 'value', item, before, token: value });
    }
    return slots;
  });
}

export function hasColon(item: CST.CollectionItem): boolean {
  return has(item.sep ?? [], 'map-value-ind');
}

export function has(tokens: readonly CST.SourceToken[], type: CST.SourceToken['type']): boolean {
  return tokens.some((token) => token.type === type);
}

/** The tokens behind the first of a type, or all where there is none of it. */
function behind(
  tokens: readonly CST.SourceToken[],
  type: CST.SourceToken['type'],
): readonly CST.SourceToken[] {
  return tokens.slice(tokens.findIndex((token) => token.type === type) + 1);
}

/** The first collection nested deeper than the limit. Does not recurse: it must stand any depth. */
export function firstTooDeep(root: CST.Token | undefined, limit: number): Collection | undefined {
  const open: { readonly token: CST.Token | null | undefined; readonly depth: number }[] = [
    { token: root, depth: 1 },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (!isCollection(token)) continue;
    if (depth > limit) return token;
    for (const item of [...token.items].reverse()) {
      open.push({ token: item.value, depth: depth + 1 });
      if ('key' in item) open.push({ token: item.key, depth: depth + 1 });
    }
  }
  return undefined;
}
