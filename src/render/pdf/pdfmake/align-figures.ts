/** Figures of a column stand with their points below each other; what qualifies them hangs out at both sides. */
import type { Inline } from 'pdfmake/js/Line.js';
import { alignable, widest, type AroundPoint } from '../../../core/around-point.js';
import { widthUpTo, wholeWidth } from './inline-widths.js';
import type { TextNode } from './nodes.js';
import { stretch } from './set-inlines.js';

/** Words or signs before, one number, words or signs behind: 同口径5.9, ≥96, -7.1, 1300余万元, 8.5①. */
const FIGURE = /^([^\d\n+−-]*)([+−-]?\d+(?:[,，]\d{3})*)(\.\d+)?([^\d\n]*)$/;

interface Parts extends AroundPoint {
  readonly node: TextNode;
  /** Before and behind the point, the digits alone: what is aligned. */
  readonly whole: number;
  readonly fraction: number;
}

/** Moves the figures of a column that is so many points wide. Statuses, and what has no room, stay as they are. */
export function alignFigures(nodes: readonly TextNode[], width: number): void {
  const found = nodes.flatMap((node) => partsOf(node) ?? []);
  const figures = alignable(found, width);
  const [first] = figures;
  if (first === undefined) return;
  const most = (of: (parts: Parts) => number): number => widest(figures, of);
  const [before, behind] = [most((part) => part.before), most((part) => part.behind)];
  // The digits stand in the column as the style says; but no farther to a side than the words there have room.
  const block = most((part) => part.whole) + most((part) => part.fraction);
  const starts = { left: 0, justify: 0, center: (width - block) / 2, right: width - block };
  const wanted = starts[first.node.setting.align] + most((part) => part.whole);
  const point = Math.min(Math.max(wanted, before), width - behind);
  for (const part of figures) place(part.node, point - part.before);
}

function partsOf(node: TextNode): Parts | undefined {
  const inlines = node._inlines ?? [];
  const found = FIGURE.exec(stretch(node.text));
  if (found === null) return undefined;
  const [, ahead = '', whole = '', fraction = ''] = found;
  const start = ahead.length;
  const point = start + whole.length;
  const before = widthUpTo(inlines, point);
  return {
    node,
    before,
    behind: wholeWidth(inlines) - before,
    whole: before - widthUpTo(inlines, start),
    fraction: widthUpTo(inlines, point + fraction.length) - before,
  };
}

function place(node: TextNode, left: number): void {
  const [first, ...others]: Inline[] = node._inlines ?? [];
  if (first === undefined) return;
  first.leadingCut = -left;
  for (const inline of [first, ...others]) inline.alignment = 'left';
}
