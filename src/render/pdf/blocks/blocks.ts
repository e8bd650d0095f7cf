/** One handler for each kind of block, and the document's blocks as one stack of nodes. */
import { handle, type Handlers } from '../../../core/handlers.js';
import type { Block } from '../../../doc/nodes.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import type { StackNode } from '../pdfmake/nodes.js';
import { setContents } from './contents.js';
import { anchor, type BlockContext } from './context.js';
import { setCover } from './cover.js';
import { setHeading } from './heading.js';
import { setImprint } from './imprint.js';
import { setPanel } from './panel.js';
import { setTable } from './table.js';

const handlers: Handlers<Block, BlockContext, readonly Flowing[]> = {
  cover: setCover,
  contents: setContents,
  heading: setHeading,
  paragraph: ({ id, role, content, origin }, context) => [
    paragraph(role, content, origin, context, anchor(id, context)),
  ],
  table: setTable,
  panel: setPanel,
  // It is what comes behind it that begins a page.
  pageBreak: () => [],
  imprint: setImprint,
};

export function setBlocks(blocks: readonly Block[], context: BlockContext): StackNode {
  const items: Flowing[] = [];
  let breakBefore = false;
  for (const block of blocks) {
    const [first, ...rest] = handle(handlers, block, context);
    if (first !== undefined) {
      // A page break before anything was printed would leave an empty page.
      if (breakBefore && items.length > 0) first.node.pageBreak = 'before';
      items.push(first, ...rest);
      breakBefore = false;
    }
    breakBefore ||= block.type === 'cover' || block.type === 'pageBreak';
  }
  return { stack: flow(items) };
}
