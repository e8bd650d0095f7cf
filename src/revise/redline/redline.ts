/** Two states of a document → one document in which every change is marked (花脸稿). */
import type { Block, Change, Doc } from '../../doc/nodes.js';
import { blockText } from './block-text.js';
import { align, type Step } from './align.js';
import { compareBlocks } from './blocks.js';
import { merged } from './parts.js';

/** Who is said to have made the changes, and when (`YYYY-MM-DD`). */
export interface Author {
  readonly author: string;
  readonly date: string;
}

/**
 * Blocks pair by their ids; one without a partner pairs with another of its kind that reads much like it and stands between the same
 * neighbours. A block that moved goes at one place and comes at the other. What is outside the text (properties, numbering of footnotes) is the new state's.
 */
export function redline(old: Doc, next: Doc, { author, date }: Author): Doc {
  const both = new Set(names(old).filter((name) => names(next).includes(name)));
  const steps = align(old.blocks, next.blocks, {
    key: nameOf,
    mayPair: (one, other) =>
      one.type === other.type && !both.has(nameOf(one)) && !both.has(nameOf(other)),
    text: blockText,
  });
  return {
    ...next,
    revision: { author, date, formerFurniture: old.furniture },
    blocks: steps.flatMap(mark),
  };
}

function mark(step: Step<Block>): readonly Block[] {
  if (step.old === undefined || step.new === undefined) return [merged(step, (_, after) => after)];
  const compared = compareBlocks(step.old, step.new);
  if (compared !== undefined) return [compared];
  return [as('deleted', step.old), as('inserted', step.new)];
}

function as(change: Change, block: Block): Block {
  return { ...block, change };
}

function names({ blocks }: Doc): readonly string[] {
  return blocks.map(nameOf);
}

function nameOf(block: Block): string {
  return block.type === 'pageBreak' ? block.type : `${block.type} ${block.id}`;
}
