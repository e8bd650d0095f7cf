/** Looks of a document in two languages: the two columns of a page, and the translation's own style. */
import { points, type Points } from '../core/lengths.js';
import { COVER_ROLES, type ParagraphRole } from '../model/style.js';
import type { HouseStyle, ParallelStyle } from './style.js';

/** Whether the translation stands below the source, not beside it, at distances of its own. */
export function isOnCover(role: ParagraphRole): boolean {
  return (COVER_ROLES as readonly ParagraphRole[]).includes(role);
}

/** Between the columns, in characters of the body, where a style was not made for two. */
const GUTTER = 2;
/** Columns that are as wide as each other. */
export const EVEN = 1 / 2;

/** What the style says of two columns; one that says nothing sets the translation like the source. */
export function parallelOf({ parallel, paragraphs, characters }: HouseStyle): ParallelStyle {
  const gutter = points(GUTTER * paragraphs.body.size);
  const plain = { gutter, sourceShare: EVEN, rule: points(0), between: points(0) };
  return parallel ?? { ...plain, paragraphs, characters };
}

/** The style of all that is in the language of the translation. */
export function translationStyle(style: HouseStyle): HouseStyle {
  const { paragraphs, characters } = parallelOf(style);
  return { ...style, paragraphs, characters };
}

/** Widths of the two columns in a measure. */
export function sideWidths(
  style: HouseStyle,
  measure: Points,
): { readonly source: Points; readonly target: Points } {
  const { gutter, sourceShare } = parallelOf(style);
  const source = points((measure - gutter) * sourceShare);
  return { source, target: points(measure - gutter - source) };
}
