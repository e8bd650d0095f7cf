/** The notes of a document: which of them Word prints by itself, and what the marks of the others look like. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { Block, Change, Inline, Note, Quantity, Text } from '../../doc/nodes.js';
import type { FootnoteMarks } from '../../style/style.js';

export interface Notes {
  readonly footnotes: readonly Note[];
  readonly endnotes: readonly Note[];
  /** By which its mark refers to a footnote or endnote, from 1. */
  idOf(note: Note): number;
  /** The note of an id, wherever it is printed. */
  named(id: string): Note | undefined;
  /** In a redline: what became of the note's mark. */
  changeOf(note: Note): Change | undefined;
}

export function planNotes(blocks: readonly Block[]): Notes {
  const marks = blocks.flatMap(marksIn);
  const all = marks.map(({ note }) => note);
  const placed = (placement: Note['placement']): readonly Note[] =>
    all.filter((note) => note.placement === placement);
  const footnotes = placed('footnote');
  const endnotes = placed('endnote');
  const ids = new Map(
    [footnotes, endnotes].flatMap((list) => list.map((note, at) => [note, at + 1])),
  );
  // A note that went at one place may have come at another: that one counts.
  const gone = marks.filter(({ change }) => change === 'deleted');
  const there = marks.filter(({ change }) => change !== 'deleted');
  const byId = new Map([...gone, ...there].map(({ note }) => [note.id, note]));
  const changes = new Map(marks.map(({ note, change }) => [note, change]));
  return {
    footnotes,
    endnotes,
    idOf: (note) => ids.get(note) ?? 0,
    named: (id) => byId.get(id),
    changeOf: (note) => changes.get(note),
  };
}

/** The mark of a note, and what a redline says of it. */
export interface NoteMark {
  readonly note: Note;
  readonly change: Change | undefined;
}

/** The notes whose marks stand in a block, in order. */
export function marksIn(block: Block): readonly NoteMark[] {
  return handle(contents, block, undefined).flatMap(({ content, change }) =>
    content.flatMap((inline) => marksOf(inline, block.change ?? change)),
  );
}

/** The figures that a note prints, in order. */
export function wordsIn({ content }: Note): readonly (Quantity | Text)[] {
  return content.flatMap(wordsOf);
}

function wordsOf(inline: Inline): readonly (Quantity | Text)[] {
  if (inline.type === 'quantity' || inline.type === 'text') return [inline];
  if (inline.type === 'note' || !('content' in inline)) return [];
  return inline.content.flatMap(wordsOf);
}

const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

/**
 * A note's mark as it is written where Word does not count itself: ① to ⑳ and plain numbers from there for footnotes,
 * as Word counts in `decimalEnclosedCircle`; 1 for endnotes; [1] for notes in an annex.
 */
export function noteMark({ placement, number }: Note, marks: FootnoteMarks): string {
  if (placement === 'annex') return `[${number}]`;
  const circled = marks === 'circled' && placement === 'footnote' && number <= CIRCLED;
  return circled ? String.fromCodePoint(CIRCLED_ONE + number - 1) : String(number);
}

/** Words, and what a redline says of the part of the block that they are in. */
interface Part {
  readonly content: readonly Inline[];
  readonly change?: Change;
}

/** Everything in a block that is read. Notes in a list of notes stand elsewhere in the text, and hold none themselves. */
const contents: Handlers<Block, undefined, readonly Part[]> = {
  cover: ({ lines }) => lines,
  contents: ({ title }) => plain(title),
  heading: ({ content }) => plain(content),
  paragraph: ({ content }) => plain(content),
  list: ({ items }) => items,
  table: ({ caption, head, body, notes }) => [
    { content: caption },
    ...[...head, ...body].flatMap(({ cells, change }) =>
      cells.map(({ content }) => ({ content, ...(change && { change }) })),
    ),
    ...notes,
  ],
  panel: ({ title, content }) => [{ content: title }, ...content],
  picture: ({ caption }) => plain(caption),
  annexList: ({ word, entries }) => plain(word, ...entries.map(({ title }) => title)),
  annex: ({ label, title }) => plain(label, title),
  noteList: () => [],
  signature: ({ organ, date }) => plain(organ, date),
  pageBreak: () => [],
  imprint: ({ left, right, translation }) =>
    plain(left, right, translation?.left ?? [], translation?.right ?? []),
  parallel: ({ source, target }) =>
    [source, target].flatMap((side) =>
      side === undefined ? [] : handle(contents, side, undefined),
    ),
};

function plain(...contents: readonly (readonly Inline[])[]): readonly Part[] {
  return contents.map((content) => ({ content }));
}

function marksOf(inline: Inline, change: Change | undefined): readonly NoteMark[] {
  switch (inline.type) {
    case 'note':
      return [{ note: inline, change }];
    case 'strong':
    case 'passage':
    case 'reference':
      return inline.content.flatMap((inner) => marksOf(inner, change));
    case 'inserted':
    case 'deleted':
      return inline.content.flatMap((inner) => marksOf(inner, inline.type));
    case 'text':
    case 'quantity':
    case 'tag':
    case 'lineBreak':
      return [];
  }
}
