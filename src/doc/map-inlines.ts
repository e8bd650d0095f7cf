/** A block with its inlines exchanged: every stretch of text is handed out in the order of print. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Block, Inline, Row } from './nodes.js';

export type Exchange = (content: readonly Inline[]) => readonly Inline[];

export function mapInlines<B extends Block>(block: B, exchange: Exchange): B {
  // Each handler gives back a block of the kind that it was given.
  return handle(blocks, block, exchange) as B;
}

const blocks: Handlers<Block, Exchange, Block> = {
  cover: (node, exchange) => ({
    ...node,
    lines: node.lines.map((line) => ({ ...line, content: exchange(line.content) })),
  }),
  contents: (node, exchange) => ({ ...node, title: exchange(node.title) }),
  heading: (node, exchange) => ({ ...node, content: exchange(node.content) }),
  paragraph: (node, exchange) => ({ ...node, content: exchange(node.content) }),
  list: (node, exchange) => ({
    ...node,
    items: node.items.map((item) => ({ ...item, content: exchange(item.content) })),
  }),
  table: (node, exchange) => ({
    ...node,
    caption: exchange(node.caption),
    continuation: exchange(node.continuation),
    head: node.head.map((row) => mapRow(row, exchange)),
    body: node.body.map((row) => mapRow(row, exchange)),
    notes: node.notes.map((note) => ({ ...note, content: exchange(note.content) })),
  }),
  panel: (node, exchange) => ({
    ...node,
    title: exchange(node.title),
    content: node.content.map((text) => ({ ...text, content: exchange(text.content) })),
  }),
  picture: (node, exchange) => ({ ...node, caption: exchange(node.caption) }),
  annexList: (node, exchange) => ({
    ...node,
    word: exchange(node.word),
    entries: node.entries.map((entry) => ({ ...entry, title: exchange(entry.title) })),
  }),
  annex: (node, exchange) => ({
    ...node,
    label: exchange(node.label),
    title: exchange(node.title),
  }),
  // Its notes are those of the text: they are not handed out a second time.
  noteList: (node) => node,
  signature: (node, exchange) => ({
    ...node,
    organ: exchange(node.organ),
    date: exchange(node.date),
  }),
  pageBreak: (node) => node,
  imprint: (node, exchange) => ({
    ...node,
    left: exchange(node.left),
    right: exchange(node.right),
    ...(node.translation && {
      translation: {
        left: exchange(node.translation.left),
        right: exchange(node.translation.right),
      },
    }),
  }),
  parallel: (node, exchange) => ({
    ...node,
    ...(node.source && { source: mapInlines(node.source, exchange) }),
    ...(node.target && { target: mapInlines(node.target, exchange) }),
  }),
};

function mapRow(row: Row, exchange: Exchange): Row {
  return {
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, content: exchange(cell.content) })),
  };
}
