/** The words of a block in the order of the tree, whatever the block is: what stands in notes is left out. */
import type { Block, Inline } from '../../src/doc/nodes.js';

type Word = Extract<Inline, { readonly type: 'text' | 'quantity' }>;

export function inlinesIn(block: Block): readonly Word[] {
  return wordsIn(block);
}

function wordsIn(value: unknown): readonly Word[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'note') return [];
  if (isWord(value)) return [value];
  // Places lead into files, which are no part of the tree.
  return Object.entries(value).flatMap(([key, item]) => (key === 'origin' ? [] : wordsIn(item)));
}

function isWord(value: object): value is Word {
  return 'type' in value && (value.type === 'text' || value.type === 'quantity');
}
