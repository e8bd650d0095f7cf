/** The parts of a report as translators share them out: cover, the text under each main heading, tables, notes, indicators. */
import type { BlockData } from '../model/body.js';
import { nameOf, type Unit } from '../resolve/translation/translatable.js';
import type { Contexts } from './context.js';
import { wordsOf } from './pieces.js';

export const PART_KINDS = [
  'cover',
  'text',
  'tables',
  'notes',
  'indicators',
  'adjustments',
  'imprint',
] as const;

export interface Part {
  readonly kind: (typeof PART_KINDS)[number];
  /** Of text: the annex or main heading that it stands under, or the file of what stands under none. */
  readonly title?: string;
}

export function partOf(unit: Unit, contexts: Contexts): Part {
  const { section, id } = unit;
  if (section !== 'blocks') return { kind: section };
  if (id === 'cover' || id === 'imprint') return { kind: id };
  const { file = '', above = [], block } = contexts.get(nameOf(unit)) ?? {};
  if (block === undefined) return { kind: 'notes' };
  if ('table' in block) return { kind: 'tables' };
  return { kind: 'text', title: above[0] ?? titleOf(block) ?? file };
}

/** Of a block that opens a part. */
function titleOf(block: BlockData): string | undefined {
  if ('annex' in block) return wordsOf(block.annex);
  return 'heading' in block && block.heading === '1' ? wordsOf(block.text) : undefined;
}
