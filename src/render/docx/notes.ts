/** The notes of a document: which of them Word prints by itself, and what the marks of the others look like. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { Block, Inline, Note } from '../../doc/nodes.js';

export interface Notes {
  readonly footnotes: readonly Note[];
  readonly endnotes: readonly Note[];
  /** By which its mark refers to a footnote or endnote, from 1. */
  idOf(note: Note): number;
  /** The note of an id, wherever it is printed. */
  named(id: string): Note | undefined;
}

export function planNotes(blocks: readonly Block[]): Notes {
  const all = blocks.flatMap(notesIn);
  const placed = (placement: Note['placement']): readonly Note[] =>
    all.filter((note) => note.placement === placement);
  const footnotes = placed('footnote');
  const endnotes = placed('endnote');
  const ids = new Map(
    [footnotes, endnotes].flatMap((list) => list.map((note, at) => [note, at + 1])),
  );
  const byId = new Map(all.map((note) => [note.id, note]));
  return {
    footnotes,
    endnotes,
    idOf: (note) => ids.get(note) ?? 0,
    named: (id) => byId.get(id),
  };
}

/** The notes whose marks stand in a block, in order. */
export function notesIn(block: Block): readonly Note[] {
  return inlinesOf(block)
    .flatMap(withDescendants)
    .filter((inline) => inline.type === 'note');
}

const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

/**
 * A note's mark as it is written where Word does not count itself: ① to ⑳ and plain numbers from there for footnotes,
 * as Word counts in `decimalEnclosedCircle`; 1 for endnotes; [1] for notes in an annex.
 */
export function noteMark({ placement, number }: Note): string {
  if (placement === 'annex') return `[${number}]`;
  const circled = placement === 'footnote' && number <= CIRCLED;
  return circled ? String.fromCodePoint(CIRCLED_ONE + number - 1) : String(number);
}

function inlinesOf(block: Block): readonly Inline[] {
  return handle(contents, block, undefined).flat();
}

/** Everything in a block that is read. Notes in a list of notes stand elsewhere in the text, and hold none themselves. */
const contents: Handlers<Block, undefined, readonly (readonly Inline[])[]> = {
  cover: ({ lines }) => lines.map(({ content }) => content),
  contents: ({ title }) => [title],
  heading: ({ content }) => [content],
  paragraph: ({ content }) => [content],
  list: ({ items }) => items.map(({ content }) => content),
  table: ({ caption, head, body, notes }) => [
    caption,
    ...[...head, ...body].flatMap(({ cells }) => cells.map(({ content }) => content)),
    ...notes.map(({ content }) => content),
  ],
  panel: ({ title, content }) => [title, ...content],
  picture: ({ caption }) => [caption],
  annexList: ({ word, entries }) => [word, ...entries.map(({ title }) => title)],
  annex: ({ label, title }) => [label, title],
  noteList: () => [],
  signature: ({ organ, date }) => [organ, date],
  pageBreak: () => [],
  imprint: ({ left, right }) => [left, right],
};

function withDescendants(inline: Inline): readonly Inline[] {
  switch (inline.type) {
    case 'strong':
    case 'reference':
      return [inline, ...inline.content.flatMap(withDescendants)];
    case 'text':
    case 'quantity':
    case 'note':
    case 'lineBreak':
      return [inline];
  }
}
