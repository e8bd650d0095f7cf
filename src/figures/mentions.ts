/** Every place of a report that prints a figure, in the order of print: sentences, cells of tables, notes. */
import { handle, type Handlers } from '../core/handlers.js';
import type {
  ContentBlock,
  EditionContent,
  LinkedNote,
  LinkedProse,
  PlainRow,
  TableNoteContent,
} from '../resolve/edition-content.js';
import { mentionsIn, type Mention } from './sentence.js';

export interface PlacedMention extends Mention {
  /** The block that holds it; absent on the cover. */
  readonly block?: string;
}

export function mentionsOf(content: EditionContent): readonly PlacedMention[] {
  const { cover, blocks } = content;
  const lines = [...cover.series, ...cover.title, ...(cover.subtitle ? [cover.subtitle] : [])];
  return [
    ...[...lines, cover.organ].flatMap(inProse),
    ...blocks.flatMap((block) =>
      handle(inBlock, block, undefined).map((mention) => ({ ...mention, block: block.id })),
    ),
  ];
}

const inBlock: Handlers<ContentBlock, undefined, readonly Mention[]> = {
  heading: ({ text }) => inProse(text),
  paragraph: ({ lead = [], text }) => [...inProse(lead), ...inProse(text)],
  list: ({ items }) => items.flatMap(inProse),
  panel: ({ title, text }) => [...inProse(title), ...inProse(text)],
  table: (table) => [
    ...inProse(table.caption),
    ...table.columns.flatMap(({ head }) => inProse(head)),
    ...table.rows.flatMap((row) =>
      row.cells.map(({ id }) => {
        const sentence = `表${table.number}：${row.name}（${row.unit}）`;
        return { id, range: table.range, sentence, words: row.name };
      }),
    ),
    ...table.rows.flatMap(({ notes }) => notes.flatMap(inNote)),
    ...inNotes(table.notes),
  ],
  plainTable: (table) => [
    ...inProse(table.caption),
    ...[...table.head, ...table.rows].flatMap((row) => inProse(line(row))),
    ...inNotes(table.notes),
  ],
  picture: ({ captioned }) => inProse(captioned?.caption ?? []),
  annex: ({ title }) => inProse(title),
  // The annexes' own titles again.
  annexList: () => [],
  noteList: () => [],
  signature: ({ organ }) => inProse(organ),
};

function inProse(prose: LinkedProse): readonly Mention[] {
  const notes = prose.filter((piece) => piece.type === 'note');
  return [...mentionsIn(prose), ...notes.flatMap(inNote)];
}

function inNote({ term = [], text }: LinkedNote): readonly Mention[] {
  return [...mentionsIn(term), ...mentionsIn(text)];
}

function inNotes(notes: readonly TableNoteContent[]): readonly Mention[] {
  return notes.flatMap(({ texts }) => inProse(texts.flat()));
}

/** A row as one line: a figure alone in its cell says nothing. */
function line(row: PlainRow): LinkedProse {
  return row.flatMap(({ text }, index): LinkedProse => {
    const [first] = text;
    if (index === 0 || first === undefined) return text;
    const { range } = first;
    return [{ type: 'text', text: ' | ', range, at: () => range }, ...text];
  });
}
