/** Which blocks can be referred to, and their numbers; needed before any reference is linked. */
import { related, type Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { BlockData } from '../model/body.js';
import type { ReferableKind } from './edition-content.js';

export interface Referable {
  readonly kind: ReferableKind;
  /** Absent where there is one annex only: it is 附件, not 附件1 (GB/T 9704, 7.3.6). */
  readonly number?: number;
}

/** Each kind is counted through the report, in the order of the blocks. */
export function numberBlocks(blocks: readonly BlockData[]): ReadonlyMap<string, Referable> {
  const severalAnnexes = blocks.filter((block) => 'annex' in block).length > 1;
  const counts: Record<ReferableKind, number> = { table: 0, panel: 0, picture: 0, annex: 0 };
  const found = new Map<string, Referable>();
  for (const block of blocks) {
    const kind = kindOf(block);
    if (kind === undefined) continue;
    counts[kind] += 1;
    const numbered = kind !== 'annex' || severalAnnexes;
    found.set(block.id, { kind, ...(numbered && { number: counts[kind] }) });
  }
  return found;
}

function kindOf(block: BlockData): ReferableKind | undefined {
  if ('table' in block) return 'table';
  if ('panel' in block) return 'panel';
  if ('annex' in block) return 'annex';
  // A picture without a caption has no words by which it could be named.
  if ('picture' in block && block.caption !== undefined) return 'picture';
  return undefined;
}

/** Ids name bookmarks and translations: each stands once, whether of a block or of what is printed as a note. */
export function checkIds(
  blocks: readonly BlockData[],
  notes: readonly { readonly id: string }[],
  places: Places,
  diagnostics: Diagnostics,
): void {
  const first = new Map<string, { readonly id: string }>();
  for (const item of [...blocks, ...notes]) {
    const earlier = first.get(item.id);
    if (earlier === undefined) {
      first.set(item.id, item);
      continue;
    }
    diagnostics.report('duplicate-id', places.of(item, 'id'), { id: item.id }, [
      related('first-here', places.of(earlier, 'id'), {}),
    ]);
  }
}
