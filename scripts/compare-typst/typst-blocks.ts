/** The body of a document tree as plain data that report.typ sets: the text and its roles, nothing else. */
import { handle, type Handlers } from '../../src/core/handlers.js';
import type { Block, Cell, Doc, Inline, Row, Strong } from '../../src/doc/nodes.js';
import { plainText } from '../../src/doc/text.js';

export interface TypstRun {
  readonly text: string;
  readonly role: Strong['role'] | 'plain';
}

type TypstRow = readonly { readonly text: string; readonly span: readonly [number, number] }[];

export type TypstBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly TypstRun[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly { readonly role: string; readonly share: number }[];
      readonly head: readonly TypstRow[];
      readonly body: readonly TypstRow[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'panel'; readonly title: string; readonly content: readonly string[] };

/** Cover and imprint are left out: what is compared is the setting of running text and of tables. */
export function typstBlocks({ blocks }: Doc): readonly TypstBlock[] {
  return blocks.flatMap((block) => handle(handlers, block, undefined));
}

const nothing = (): readonly TypstBlock[] => [];

const handlers: Handlers<Block, undefined, readonly TypstBlock[]> = {
  cover: nothing,
  contents: nothing,
  heading: ({ level, label, content }) => [
    { kind: 'heading', level, text: label + plainText(content) },
  ],
  paragraph: ({ content }) => [{ kind: 'paragraph', runs: content.flatMap(runs) }],
  list: ({ items }) =>
    items.map(({ label, content }) => ({
      kind: 'paragraph',
      runs: [{ text: label, role: 'plain' }, ...content.flatMap(runs)],
    })),
  table: ({ caption, columns, head, body, notes }) => [
    {
      kind: 'table',
      caption: plainText(caption),
      columns,
      head: head.map(row),
      body: body.map(row),
      notes: notes.map(({ content }) => plainText(content)),
    },
  ],
  panel: ({ title, content }) => [
    {
      kind: 'panel',
      title: plainText(title),
      content: content.map((text) => plainText(text.content)),
    },
  ],
  picture: nothing,
  annexList: nothing,
  annex: nothing,
  noteList: nothing,
  signature: nothing,
  pageBreak: nothing,
  imprint: nothing,
  parallel: nothing,
};

function runs(inline: Inline): readonly TypstRun[] {
  const role = inline.type === 'strong' ? inline.role : 'plain';
  return [{ text: plainText([inline]), role }];
}

function row({ cells }: Row): TypstRow {
  return cells.map((cell: Cell) => ({
    text: plainText(cell.content),
    span: [cell.columns, cell.rows],
  }));
}
