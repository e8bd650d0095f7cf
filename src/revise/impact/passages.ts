/** A document as a list of passages: every paragraph, cell, title and note by itself, with the quantities that stand in it. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { Block, Cell, Doc, Heading, Inline, Note, Row, Table } from '../../doc/nodes.js';
import { mainSides } from '../../doc/sides.js';
import { plainText } from '../../doc/text.js';

export interface Passage {
  /** Id of the block or note that it belongs to. */
  readonly block: string;
  readonly kind: Block['type'] | 'note';
  /** By which it is found in another state of its block; one that has none is found by its words. */
  readonly name?: string;
  /** Of a table's cell: words at the head of its row and column. */
  readonly cell?: CellPlace;
  /** As printed, with its label and without the marks of notes. */
  readonly text: string;
  readonly figures: readonly PassageFigure[];
}

export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

export interface PassageFigure {
  readonly id: string;
  /** Where in the passage's text it begins. */
  readonly at: number;
  readonly text: string;
}

/** In the order of print; what a note says comes behind the block that has its mark. */
export function passagesOf(doc: Doc): readonly Passage[] {
  return doc.blocks.flatMap((block) => {
    const parts = handle(blocks, block, doc);
    const id = 'id' in block ? block.id : block.type;
    return [
      ...parts.map((part) => passage(part, id, block.type)),
      ...parts
        .flatMap(({ content = [] }) => notesIn(content))
        .map((note) => passage({ content: note.content }, note.id, 'note')),
    ];
  });
}

/** Words that stand together: a label, then inlines. */
interface Part {
  readonly label?: string;
  readonly content?: readonly Inline[];
  readonly name?: string;
  readonly cell?: CellPlace;
}

function passage(part: Part, block: string, kind: Passage['kind']): Passage {
  const { label = '', content = [], name, cell } = part;
  return {
    block,
    kind,
    text: label + plainText(content),
    figures: figuresIn(content, label.length),
    ...(name !== undefined && { name }),
    ...(cell !== undefined && { cell }),
  };
}

const blocks: Handlers<Block, Doc, readonly Part[]> = {
  cover: ({ lines }, { furniture }) => [...furniture.corner.map((label) => ({ label })), ...lines],
  contents: ({ title, depth }, doc) => [
    { content: title, name: 'title' },
    ...mainSides(doc.blocks)
      .filter((block): block is Heading => block.type === 'heading' && block.level <= depth)
      .map(({ id, label, content }) => ({
        // Notes stand where the heading does.
        label: label + plainText(content).replaceAll('\n', ''),
        name: `to ${id}`,
      })),
  ],
  heading: (part) => [{ label: part.label, content: part.content, name: 'text' }],
  paragraph: ({ content }) => [{ content, name: 'text' }],
  list: ({ items }) => items,
  table: (table) => [
    { content: table.caption, name: 'caption' },
    ...table.head.flatMap((row, at) => cells(row, `head ${at}`, table)),
    ...table.body.flatMap((row) => cells(row, row.id, table)),
    ...table.notes,
  ],
  panel: ({ title, content }) => [
    { content: title, name: 'title' },
    ...content.map((text) => ({ content: text.content })),
  ],
  picture: ({ caption }) => [{ content: caption, name: 'caption' }],
  annexList: ({ word, entries }) => [
    { content: word, name: 'word' },
    ...entries.map(({ label, title, target }) => ({ label, content: title, name: `to ${target}` })),
  ],
  annex: ({ label, title }) => [
    { content: label, name: 'label' },
    { content: title, name: 'title' },
  ],
  // Its notes have been met where their marks stand.
  noteList: () => [],
  signature: ({ organ, date }) => [
    { content: organ, name: 'organ' },
    { content: date, name: 'date' },
  ],
  pageBreak: () => [],
  imprint: ({ left, right, translation }) => [
    { content: left, name: 'left' },
    { content: right, name: 'right' },
    ...(translation === undefined
      ? []
      : [
          { content: translation.left, name: 'target left' },
          { content: translation.right, name: 'target right' },
        ]),
  ],
  parallel: ({ source, target }, doc) => [
    ...column('source', source, doc),
    ...column('target', target, doc),
  ],
};

/** What stands in both columns has one name in each: the column tells them apart. */
function column(name: 'source' | 'target', block: Block | undefined, doc: Doc): readonly Part[] {
  const parts = block === undefined ? [] : handle(blocks, block, doc);
  return parts.map((part) =>
    part.name === undefined ? part : { ...part, name: `${name} ${part.name}` },
  );
}

/** Rows are named by their indicator; a row without one is found by its words. */
function cells(row: Row, name: string | undefined, table: Table): readonly Part[] {
  const naming = table.columns.findIndex(({ role }) => role === 'name');
  const heads = table.head.at(-1)?.cells ?? [];
  const wordsOf = (cell: Cell | undefined): string => plainText(cell?.content ?? []);
  // Where cells span others, their places in the list are no columns.
  const isGrid = row.cells.length === table.columns.length && heads.length === row.cells.length;
  return row.cells.map((cell, at) => ({
    content: cell.content,
    cell: {
      row: isGrid && naming !== at ? wordsOf(row.cells[naming]) : '',
      column: isGrid ? wordsOf(heads[at]) : '',
    },
    ...(name !== undefined && { name: `${name} ${at}` }),
  }));
}

const figures: Handlers<Inline, number, readonly PassageFigure[]> = {
  text: () => [],
  strong: ({ content }, at) => figuresIn(content, at),
  passage: ({ content }, at) => figuresIn(content, at),
  quantity: ({ id, text }, at) => [{ id, at, text }],
  reference: ({ content }, at) => figuresIn(content, at),
  note: () => [],
  tag: () => [],
  lineBreak: () => [],
  // A state of a report has no changes marked.
  inserted: ({ content }, at) => figuresIn(content, at),
  deleted: () => [],
};

function figuresIn(content: readonly Inline[], start: number): readonly PassageFigure[] {
  let at = start;
  return content.flatMap((inline) => {
    const found = handle(figures, inline, at);
    at += plainText([inline]).length;
    return found;
  });
}

const notes: Handlers<Inline, undefined, readonly Note[]> = {
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

function notesIn(content: readonly Inline[]): readonly Note[] {
  return content.flatMap((inline) => handle(notes, inline, undefined));
}
