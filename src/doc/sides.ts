/** Blocks of a document in two languages one by one, for what counts or lists them. */
import type { Block } from './nodes.js';

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
