/** Which headings Word can number by itself: those whose label is what its own count comes to. */
import type { Block, Heading } from '../../doc/nodes.js';
import { LEVELS } from './parts/numbering-xml.js';

/**
 * The headings to be left to Word's numbering. The others (none, another form, a count that begins anew)
 * get their label as text, so that a file never shows another number than the tree.
 */
export function headingsNumberedByWord(blocks: readonly Block[]): ReadonlySet<Heading> {
  const counts = [0, 0, 0, 0];
  const numbered = new Set<Heading>();
  for (const block of blocks) {
    if (block.type !== 'heading') continue;
    const next = (counts[block.level - 1] ?? 0) + 1;
    if (block.label !== labelOf(block, next)) continue;
    numbered.add(block);
    // A heading begins the count of all deeper levels anew; one that Word does not number does not.
    counts.fill(0, block.level);
    counts[block.level - 1] = next;
  }
  return numbered;
}

function labelOf(heading: Heading, count: number): string {
  const { format, before, after } = LEVELS[heading.level];
  return before + (format === 'decimal' ? String(count) : chineseCount(count)) + after;
}

const DIGITS = '零一二三四五六七八九';

/** As Word counts in `chineseCountingThousand`: 九、十、十一 … 二十 … 九十九. More headings are not to be expected; they are typed. */
function chineseCount(count: number): string {
  if (count > 99) return '';
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : DIGITS.charAt(ones));
}
