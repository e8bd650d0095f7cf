/** Lists: each item a paragraph behind its label. */
import type { List } from '../../../doc/nodes.js';
import { paragraph, runsInto, type Flowing } from '../flow.js';
import { anchor, type BlockContext } from './context.js';

export function setList({ id, items }: List, context: BlockContext): readonly Flowing[] {
  const labelApart = items.some(({ label, content }) => runsInto(label, content));
  return items.map(({ label, content, origin }, at) =>
    paragraph('list', content, origin, context, {
      label,
      labelApart,
      ...(at === 0 && anchor(id, context)),
    }),
  );
}
