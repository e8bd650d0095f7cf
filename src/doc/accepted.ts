/** A redline with all its changes accepted: the new state, without a mark. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Block, Change, Doc, Inline, Row, Side } from './nodes.js';
import { isSide } from './sides.js';

/** A document that is no redline is given back as it is. */
export function accepted(given: Doc): Doc {
  const { revision, ...doc } = given;
  if (revision === undefined) return given;
  return { ...doc, blocks: settled(doc.blocks).map((block) => handle(blocks, block, undefined)) };
}

const blocks: Handlers<Block, undefined, Block> = {
  cover: (node) => ({ ...node, lines: withContent(node.lines) }),
  contents: (node) => ({ ...node, title: words(node.title) }),
  heading: (node) => ({ ...node, content: words(node.content) }),
  paragraph: (node) => ({ ...node, content: words(node.content) }),
  list: (node) => ({ ...node, items: withContent(node.items) }),
  table: (node) => ({
    ...node,
    caption: words(node.caption),
    head: settled(node.head).map(row),
    body: settled(node.body).map(row),
    notes: withContent(node.notes),
  }),
  panel: (node) => ({ ...node, title: words(node.title), content: withContent(node.content) }),
  picture: (node) => ({ ...node, caption: words(node.caption) }),
  annexList: (node) => ({
    ...node,
    word: words(node.word),
    entries: settled(node.entries).map((entry) => ({ ...entry, title: words(entry.title) })),
  }),
  annex: (node) => ({ ...node, label: words(node.label), title: words(node.title) }),
  noteList: (node) => ({ ...node, notes: withContent(node.notes) }),
  signature: (node) => ({ ...node, organ: words(node.organ), date: words(node.date) }),
  pageBreak: (node) => node,
  imprint: (node) => ({
    ...node,
    left: words(node.left),
    right: words(node.right),
    ...(node.translation && {
      translation: { left: words(node.translation.left), right: words(node.translation.right) },
    }),
  }),
  parallel: (node) => ({
    ...node,
    ...(node.source && { source: column(node.source) }),
    ...(node.target && { target: column(node.target) }),
  }),
};

const inlines: Handlers<Inline, undefined, readonly Inline[]> = {
  text: (node) => [node],
  strong: (node) => [{ ...node, content: words(node.content) }],
  passage: (node) => [{ ...node, content: words(node.content) }],
  quantity: (node) => [node],
  reference: (node) => [{ ...node, content: words(node.content) }],
  note: (node) => settled([node]).map((note) => ({ ...note, content: words(note.content) })),
  tag: (node) => [node],
  lineBreak: (node) => [node],
  inserted: (node) => words(node.content),
  deleted: () => [],
};

function column(side: Side): Side {
  const block = handle(blocks, side, undefined);
  if (!isSide(block)) throw new Error(`a ${side.type} became a ${block.type}`);
  return block;
}

function words(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline) => handle(inlines, inline, undefined));
}

function row(node: Row): Row {
  return { ...node, cells: node.cells.map((cell) => ({ ...cell, content: words(cell.content) })) };
}

interface Marked {
  readonly change?: Change;
  readonly former?: unknown;
}

function settled<T extends Marked>(nodes: readonly T[]): readonly T[] {
  return nodes
    .filter(({ change }) => change !== 'deleted')
    .map(({ change: _, former: __, ...node }) => {
      // Both may be absent in any T.
      return node as T;
    });
}

function withContent<T extends Marked & { readonly content: readonly Inline[] }>(
  nodes: readonly T[],
): readonly T[] {
  return settled(nodes).map((node) => ({ ...node, content: words(node.content) }));
}
