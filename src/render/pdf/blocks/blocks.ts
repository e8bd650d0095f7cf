/** One handler for each kind of block, and the document's blocks as one stack of nodes. */
import { handle, type Handlers } from '../../../core/handlers.js';
import type { Block, Paragraph, Side } from '../../../doc/nodes.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import type { StackNode, TextNode } from '../pdfmake/nodes.js';
import { setAnnex, setAnnexList } from './annex.js';
import { setContents } from './contents.js';
import { anchor, within, type BlockContext } from './context.js';
import { setCover } from './cover.js';
import { setHeading } from './heading.js';
import { setImprint } from './imprint.js';
import { setList } from './list.js';
import { GatheredNotes, setNoteList } from './notes.js';
import { setParallel, type SideSetter } from './parallel.js';
import { panelTexts, setPanel } from './panel.js';
import { setPicture } from './picture.js';
import { setSignature } from './signature.js';
import { setTable } from './table.js';

const handlers: Handlers<Block, BlockContext, readonly Flowing[]> = {
  cover: setCover,
  contents: setContents,
  heading: setHeading,
  paragraph: setText,
  list: setList,
  table: setTable,
  panel: setPanel,
  picture: setPicture,
  annexList: setAnnexList,
  annex: setAnnex,
  noteList: setNoteList,
  signature: setSignature,
  // It is what comes behind it that begins a page.
  pageBreak: () => [],
  imprint: setImprint,
  parallel: (node, context) => setParallel(node, context, setSide),
};

function setText({ id, role, content, origin }: Paragraph, context: BlockContext): TextFlow {
  const text = paragraph(role, content, origin, context, anchor(id, context));
  if (role !== 'tableNote') return [text];
  return [{ ...text, node: { ...text.node, keepWithPrevious: true } }];
}

type TextFlow = readonly Flowing<TextNode>[];

const setSide: SideSetter = (side, context) => handle(sides, side, context);

/** A panel is a box round both of its sides, of which each is text alone. */
const sides: Handlers<Side, BlockContext, TextFlow> = {
  heading: setHeading,
  paragraph: setText,
  list: setList,
  panel: panelTexts,
  annexList: setAnnexList,
  signature: setSignature,
};

export function setBlocks(blocks: readonly Block[], context: BlockContext): StackNode {
  const items: Flowing[] = [];
  const notes = new GatheredNotes(blocks);
  let breakBefore = false;
  const add = ([first, ...rest]: readonly Flowing[]): void => {
    if (first === undefined) return;
    // A page break before anything was printed would leave an empty page.
    if (breakBefore && items.length > 0) first.node.pageBreak = 'before';
    items.push(first, ...rest);
    breakBefore = false;
  };
  for (const block of blocks) {
    if (endsPart(block)) add(notes.set(context));
    if (block.type === 'annex') breakBefore = true;
    add(handle(handlers, block, 'id' in block ? within(block.id, context) : context));
    notes.add(block);
    breakBefore ||= block.type === 'cover' || block.type === 'pageBreak';
  }
  add(notes.set(context));
  return { stack: flow(items) };
}

/** The body ends where the first annex begins, and each annex where the next does. */
function endsPart({ type }: Block): boolean {
  return type === 'annex' || type === 'imprint';
}
