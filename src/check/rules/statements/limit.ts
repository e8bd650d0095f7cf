/** Words that make a number a limit: those of the grammar (超, 以上) and those before it (突破, 不足). */
import type { Comparison } from '../../../quantity/quantity.js';
import type { PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';

const WORDS: readonly { readonly word: string; readonly operator: Comparison['operator'] }[] = [
  { word: '突破', operator: 'ge' },
  { word: '跨越', operator: 'ge' },
  { word: '迈过', operator: 'ge' },
  { word: '站上', operator: 'ge' },
  { word: '接近', operator: 'lt' },
  { word: '逼近', operator: 'lt' },
  { word: '不足', operator: 'lt' },
];

export interface Limit {
  readonly operator: Comparison['operator'];
  /** Of the words and the number together. */
  readonly start: number;
}

/** 约 and 左右 set no limit; 近 is below. */
export function limitBefore(
  { text }: Passage,
  { offset, figure }: PrintedNumber,
): Limit | undefined {
  if (figure.comparison !== undefined)
    return { operator: figure.comparison.operator, start: offset };
  if (figure.approximation?.form === '近') return { operator: 'lt', start: offset };
  const known = WORDS.find(({ word }) => text.endsWith(word, offset));
  return known && { operator: known.operator, start: offset - known.word.length };
}
