/** Blocks as written → blocks of the edition: numbered, with their prose linked and their tables worked out. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import { related } from '../core/diagnostic.js';
import type { BlockData, HeadingData, PanelData, ParagraphData, TableData } from '../model/body.js';
import type {
  ContentBlock,
  HeadingContent,
  PanelContent,
  ParagraphContent,
  TableContent,
} from './edition-content.js';
import type { BlockContext } from './block-context.js';
import { linkProse, type LinkContext } from './link-prose.js';
import { resolveTable } from './table.js';

/** Numbers of tables and panels, counted in the order of the blocks; needed before any reference is linked. */
export function numberBlocks(
  blocks: readonly BlockData[],
): ReadonlyMap<string, { readonly kind: 'table' | 'panel'; readonly number: number }> {
  const numbers = new Map<string, { kind: 'table' | 'panel'; number: number }>();
  let tables = 0;
  let panels = 0;
  for (const block of blocks) {
    if ('table' in block) numbers.set(block.id, { kind: 'table', number: ++tables });
    else if ('panel' in block) numbers.set(block.id, { kind: 'panel', number: ++panels });
  }
  return numbers;
}

export function resolveBlocks(
  blocks: readonly BlockData[],
  context: BlockContext,
): readonly ContentBlock[] {
  const counters = new HeadingCounters();
  return blocks.map((block): ContentBlock => {
    if ('heading' in block) return heading(block, counters, context);
    if ('table' in block) return table(block, context);
    if ('panel' in block) return panel(block, context);
    return paragraph(block, context);
  });
}

/** Ids name bookmarks and translations: each stands once. */
export function checkBlockIds(
  blocks: readonly BlockData[],
  places: Places,
  diagnostics: Diagnostics,
): void {
  const first = new Map<string, BlockData>();
  for (const block of blocks) {
    const earlier = first.get(block.id);
    if (earlier === undefined) {
      first.set(block.id, block);
      continue;
    }
    diagnostics.report('duplicate-id', places.of(block, 'id'), { id: block.id }, [
      related('first-here', places.of(earlier, 'id'), {}),
    ]);
  }
}

/** A heading is counted under the last heading above its level; a higher one begins the count anew. */
class HeadingCounters {
  readonly #counts = [0, 0, 0, 0];

  next(level: number): number {
    const number = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts[level - 1] = number;
    this.#counts.fill(0, level);
    return number;
  }
}

function heading(
  data: HeadingData,
  counters: HeadingCounters,
  { book, places, link }: BlockContext,
): HeadingContent {
  const levels = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
  const level = levels[data.heading];
  return {
    type: 'heading',
    id: data.id,
    range: places.of(data),
    level,
    number: counters.next(level),
    text: linkProse(book.pieces(data, 'text'), link),
  };
}

function paragraph(data: ParagraphData, { book, places, link }: BlockContext): ParagraphContent {
  return {
    type: 'paragraph',
    id: data.id,
    range: places.of(data),
    role: data.role ?? 'body',
    text: linkProse(book.pieces(data, 'text'), link),
    ...(data.lead !== undefined && { lead: linkProse(book.pieces(data, 'lead'), link) }),
  };
}

function panel(data: PanelData, { book, places, link }: BlockContext): PanelContent {
  return {
    type: 'panel',
    id: data.id,
    range: places.of(data),
    number: numberOf(data, link),
    title: linkProse(book.pieces(data, 'panel'), link),
    text: linkProse(book.pieces(data, 'text'), link),
  };
}

function table(data: TableData, context: BlockContext): TableContent {
  return resolveTable(data, numberOf(data, context.link), context);
}

function numberOf(block: { readonly id: string }, link: LinkContext): number {
  return link.blocks.get(block.id)?.number ?? 0;
}
