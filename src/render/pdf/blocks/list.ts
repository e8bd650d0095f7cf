/** Lists: each item a paragraph behind its label. */
import type { List } from '../../../doc/nodes.js';
import { paragraph, runsInto, type Flowing } from '../flow.js';
import type { TextNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { anchor, type BlockContext } from './context.js';

export function setList({ id, items }: List, context: BlockContext): readonly Flowing<TextNode>[] {
  const labelApart = items.some(({ label, content }) => runsInto(label, content));
  const tag: Tag = { type: 'L', numbered: true };
  return items.map(({ label, content, origin }, at) =>
    paragraph('list', content, origin, context, {
      label,
      labelApart,
      ...itemTags(tag),
      ...(at === 0 && anchor(id, context)),
    }),
  );
}

/** An item of the list: its label, and beside it its text. */
export function itemTags(list: Tag): { readonly tag: Tag; readonly labelTag: Tag } {
  const within: Tag = { type: 'LI', within: list };
  return { tag: { type: 'LBody', within }, labelTag: { type: 'Lbl', within } };
}
