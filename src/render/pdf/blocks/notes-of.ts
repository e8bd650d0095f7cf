/** The notes whose marks stand in a block, in order. */
import { handle, type Handlers } from '../../../core/handlers.js';
import type { Block, Inline, Note, Row } from '../../../doc/nodes.js';

const inlines: Handlers<Inline, undefined, readonly Note[]> = {
  text: () => [],
  strong: ({ content }) => notesIn(content),
  passage: ({ content }) => notesIn(content),
  quantity: () => [],
  reference: ({ content }) => notesIn(content),
  note: (note) => [note, ...notesIn(note.content)],
  tag: () => [],
  lineBreak: () => [],
  inserted: ({ content }) => notesIn(content),
  deleted: () => [],
};

const blocks: Handlers<Block, undefined, readonly Inline[]> = {
  cover: ({ lines }) => contentOf(lines),
  contents: ({ title }) => title,
  heading: ({ content }) => content,
  paragraph: ({ content }) => content,
  list: ({ items }) => contentOf(items),
  table: ({ caption, head, body, notes }) => [
    ...caption,
    ...cellsOf([...head, ...body]),
    ...contentOf(notes),
  ],
  panel: ({ title, content }) => [...title, ...contentOf(content)],
  picture: ({ caption }) => caption,
  annexList: ({ word, entries }) => [...word, ...entries.flatMap(({ title }) => title)],
  annex: ({ label, title }) => [...label, ...title],
  noteList: ({ notes }) => contentOf(notes),
  signature: ({ organ, date }) => [...organ, ...date],
  pageBreak: () => [],
  imprint: ({ left, right, translation }) => [
    ...left,
    ...right,
    ...(translation ? [...translation.left, ...translation.right] : []),
  ],
  parallel: ({ source, target }) =>
    [source, target].flatMap((side) => (side === undefined ? [] : handle(blocks, side, undefined))),
};

export function notesOf(block: Block): readonly Note[] {
  return notesIn(handle(blocks, block, undefined));
}

function notesIn(content: readonly Inline[]): readonly Note[] {
  return content.flatMap((inline) => handle(inlines, inline, undefined));
}

function contentOf(parts: readonly { readonly content: readonly Inline[] }[]): readonly Inline[] {
  return parts.flatMap(({ content }) => content);
}

function cellsOf(rows: readonly Row[]): readonly Inline[] {
  return rows.flatMap(({ cells }) => contentOf(cells));
}
