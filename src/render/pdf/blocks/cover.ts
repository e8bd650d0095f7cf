/** The cover: a page of its own, without a number. */
import type { Cover } from '../../../doc/nodes.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import { anchor, type BlockContext } from './context.js';

export function setCover(cover: Cover, context: BlockContext): Flowing[] {
  const lines = cover.lines.map(({ role, content, origin }, at) =>
    paragraph(role, content, origin, context, at === 0 ? anchor(cover.id, context) : {}),
  );
  return [{ node: { stack: flow(lines), unnumbered: true }, before: 0, after: 0 }];
}
