/** Blocks of a document in two languages: which are set beside each other, and each by itself for what counts or lists them. */
import type { Block, Side } from './nodes.js';

const SIDES: Readonly<Record<Side['type'], true>> = {
  heading: true,
  paragraph: true,
  list: true,
  panel: true,
  annexList: true,
  signature: true,
};

/** Whether a document in two languages sets such a block beside its translation. */
export function isSide(block: Block): block is Side {
  return block.type in SIDES;
}

/** Every block by itself, a source before its translation. */
export function eachSide(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.type === 'parallel' ? [block.source ?? [], block.target ?? []].flat() : [block],
  );
}

/** Of each pair the source, and where there is none the target: the one line of blocks that numbers and outlines follow. */
export function mainSides(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.type === 'parallel' ? (block.source ?? block.target ?? []) : [block],
  );
}
