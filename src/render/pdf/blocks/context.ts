/** What the handlers of blocks are given. */
import type { Language } from '../../../core/edition.js';
import type { Heading } from '../../../doc/nodes.js';
import type { HouseStyle } from '../../../style/style.js';
import type { ParagraphSetter } from '../paragraph.js';
import type { Typography } from '../text.js';

export interface BlockContext {
  readonly style: HouseStyle;
  readonly typography: Typography;
  readonly setParagraph: ParagraphSetter;
  /** Width in points of what the block stands in: the type area, or a cell. */
  readonly measure: number;
  /** Lines in the corner of the cover. */
  readonly corner: readonly string[];
  /** All headings of the document in order, for the contents. */
  readonly headings: readonly Heading[];
  /** Ids of headings in another language than the document's → that language. */
  readonly foreign: ReadonlyMap<string, Language>;
  /** Id of a heading → id of the heading or annex above it in the outline. */
  readonly parents: ReadonlyMap<string, string>;
  /** Ids that have become destinations. */
  readonly anchors: Set<string>;
}

/** The context of what belongs to a block or note. */
export function within(block: string, context: BlockContext): BlockContext {
  return { ...context, typography: { ...context.typography, block } };
}

/** The id as a trait, unless something has it already: names of destinations are unique in a file. */
export function anchor(
  id: string | undefined,
  { anchors }: BlockContext,
): { readonly id?: string } {
  if (id === undefined || anchors.has(id)) return {};
  anchors.add(id);
  return { id };
}
