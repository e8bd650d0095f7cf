/** The words of a block by which its likeness to another is judged. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { Block, Inline } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';

export function blockText(block: Block): string {
  return handle(texts, block, undefined).map(plainText).join('\n');
}

const texts: Handlers<Block, undefined, readonly (readonly Inline[])[]> = {
  cover: ({ lines }) => lines.map(({ content }) => content),
  contents: ({ title }) => [title],
  heading: ({ content }) => [content],
  paragraph: ({ content }) => [content],
  list: ({ items }) => items.map(({ content }) => content),
  table: ({ caption, body }) => [
    caption,
    ...body.flatMap(({ cells }) => cells.map(({ content }) => content)),
  ],
  panel: ({ title, content }) => [title, ...content.map((text) => text.content)],
  picture: ({ caption }) => [caption],
  annexList: ({ entries }) => entries.map(({ title }) => title),
  annex: ({ title }) => [title],
  noteList: ({ notes }) => notes.map(({ content }) => content),
  signature: ({ organ, date }) => [organ, date],
  pageBreak: () => [],
  imprint: ({ left, right }) => [left, right],
  parallel: ({ source, target }) =>
    [source, target].flatMap((side) => (side === undefined ? [] : handle(texts, side, undefined))),
};
