/** Random revisions of a document as offices make them: figures, words, paragraphs, rows, cells, notes, labels, furniture. */
import fc from 'fast-check';
import { mapInlines } from '../../src/doc/map-inlines.js';
import type { Block, Doc, Inline, Note, Row, Table } from '../../src/doc/nodes.js';

/** Each number chooses by its remainder. */
export interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly where: number;
  readonly which: number;
  readonly words: string;
}

const WORDS =
  '推进产业转型升级加快乡村振兴，完成投资增长全面落实；保障民生。“一区两群”项目（续）、';

const words = fc
  .array(fc.nat(WORDS.length - 1), { minLength: 1, maxLength: 12 })
  .map((places) => places.map((place) => WORDS.charAt(place)).join(''));

/** Two lists of edits: what makes the old state of a document, and the new one. */
export function revisions(): fc.Arbitrary<readonly [old: readonly Edit[], next: readonly Edit[]]> {
  const edits = fc.array(edit, { minLength: 0, maxLength: 12 });
  return fc.tuple(edits, edits);
}

/** The document with the edits; its notes have their numbers as a report has them. `name` tells its new blocks from others. */
export function revised(doc: Doc, edits: readonly Edit[], name: string): Doc {
  return numbered(
    edits.reduce((state, own, at) => EDITS[own.kind](state, own, `${name}${at}`), doc),
  );
}

const EDITS = {
  figure: (doc, { where, which, words: { length } }) =>
    withInline(doc, where, which, 'quantity', (inline) =>
      inline.type === 'quantity' ? [{ ...inline, text: `${length * 7}.${length}亿元` }] : [inline],
    ),
  words: (doc, { where, which, words: put }) =>
    withInline(doc, where, which, 'text', (inline) => {
      if (inline.type !== 'text') return [inline];
      const from = which % (inline.text.length + 1);
      const to = from + (where % 5);
      return [{ ...inline, text: inline.text.slice(0, from) + put + inline.text.slice(to) }];
    }),
  dropInline: (doc, { where, which }) => withInline(doc, where, which, undefined, () => []),
  note: (doc, { where, which, words: put }) =>
    withInline(doc, where, which, 'note', (inline) =>
      inline.type === 'note' ? [{ ...inline, content: [textLike(inline, put)] }] : [inline],
    ),
  remove: (doc, { where }) => withBlock(doc, where, (block) => (isCover(block) ? [block] : [])),
  add: (doc, { where, words: put }, id) =>
    withBlock(doc, where, (block) => (isCover(block) ? [block] : [block, copyOf(block, id, put)])),
  move: (doc, { where, which }) => {
    const block = doc.blocks[where % doc.blocks.length];
    if (block === undefined || isCover(block)) return doc;
    const rest = doc.blocks.filter((other) => other !== block);
    const to = 1 + (which % rest.length);
    return {
      ...doc,
      blocks: [...rest.slice(0, to), block, ...rest.slice(to)],
    };
  },
  removeRow: (doc, { where, which }) =>
    withTable(doc, where, (table) => ({ ...table, body: without(table.body, which) })),
  addRow: (doc, { where, which, words: put }) =>
    withTable(doc, where, (table) => ({
      ...table,
      body: table.body.flatMap((row, at) =>
        at === which % table.body.length ? [row, rowLike(row, put)] : [row],
      ),
    })),
  cell: (doc, { where, which, words: put }) =>
    withTable(doc, where, (table) => ({
      ...table,
      body: table.body.map((row, at) =>
        at === which % table.body.length ? withCell(row, which, put) : row,
      ),
    })),
  tableNote: (doc, { where, which, words: put }) =>
    withTable(doc, where, (table) => {
      const note = { content: [textLike(table, put)], origin: table.origin };
      return { ...table, notes: which % 2 === 0 ? [] : [...table.notes, note] };
    }),
  column: (doc, { where }) =>
    withTable(doc, where, (table) =>
      table.columns.length < 2 ||
      [...table.head, ...table.body].some(({ cells }) => cells.length !== table.columns.length)
        ? table
        : {
            ...table,
            columns: table.columns.slice(0, -1),
            head: table.head.map(narrower),
            body: table.body.map(narrower),
          },
    ),
  turn: (doc, { where }) =>
    withTable(doc, where, (table) => ({
      ...table,
      orientation: table.orientation === 'portrait' ? 'landscape' : 'portrait',
    })),
  parts: (doc, { where, which, words: put }) =>
    withBlock(doc, where, (block) => {
      switch (block.type) {
        case 'list': {
          const item = { label: '——', content: [textLike(block, put)], origin: block.origin };
          const items = which % 2 === 0 ? without(block.items, which) : [...block.items, item];
          return [{ ...block, items: items.length === 0 ? [item] : items }];
        }
        case 'panel': {
          const text = { content: [textLike(block, put)], origin: block.origin };
          return [{ ...block, content: which % 2 === 0 ? [text] : [...block.content, text] }];
        }
        case 'cover':
          return [{ ...block, lines: without(block.lines, which) }];
        case 'annexList':
          return [{ ...block, entries: without(block.entries, which) }];
        default:
          return [block];
      }
    }),
  heading: (doc, { where, which, words: put }) =>
    withBlock(doc, where, (block) =>
      block.type === 'heading'
        ? [{ ...block, level: which % 2 === 0 ? 2 : 3, label: which % 3 === 0 ? put : '（一）' }]
        : [block],
    ),
  furniture: (doc, { which, words: put }) => ({
    ...doc,
    furniture: {
      ...doc.furniture,
      corner: which % 2 === 0 ? [put] : [...doc.furniture.corner, put],
      runningHead: which % 3 === 0 ? '' : put,
    },
  }),
} as const satisfies Readonly<
  Record<string, (doc: Doc, edit: Omit<Edit, 'kind'>, id: string) => Doc>
>;

const edit: fc.Arbitrary<Edit> = fc.record({
  // The table has exactly these keys.
  kind: fc.constantFrom(...(Object.keys(EDITS) as (keyof typeof EDITS)[])),
  where: fc.nat(10_000),
  which: fc.nat(10_000),
  words,
});

/** It stands first in every state. */
function isCover({ type }: Block): boolean {
  return type === 'cover';
}

function withBlock(doc: Doc, where: number, change: (block: Block) => readonly Block[]): Doc {
  const chosen = where % Math.max(1, doc.blocks.length);
  return {
    ...doc,
    blocks: doc.blocks.flatMap((block, at) => (at === chosen ? change(block) : [block])),
  };
}

function withTable(doc: Doc, where: number, change: (table: Table) => Table): Doc {
  const tables = doc.blocks.filter((block) => block.type === 'table');
  const chosen = tables[where % Math.max(1, tables.length)];
  return {
    ...doc,
    blocks: doc.blocks.map((block) =>
      block === chosen && block.body.length > 1 ? change(block) : block,
    ),
  };
}

/** One inline of a kind, in a block from `where` on that has one. */
function withInline(
  doc: Doc,
  where: number,
  which: number,
  type: Inline['type'] | undefined,
  change: (inline: Inline) => readonly Inline[],
): Doc {
  const fits = (inline: Inline): boolean => type === undefined || inline.type === type;
  const having = doc.blocks.filter((block) => inlinesOf(block).some(fits));
  const chosen = having[where % Math.max(1, having.length)];
  return {
    ...doc,
    blocks: doc.blocks.map((block) => {
      if (block !== chosen) return block;
      const found = inlinesOf(block).filter(fits);
      const target = found[which % found.length];
      return mapInlines(block, (content) =>
        content.flatMap((inline) => (inline === target ? change(inline) : [inline])),
      );
    }),
  };
}

function inlinesOf(block: Block): readonly Inline[] {
  const found: Inline[] = [];
  mapInlines(block, (content) => {
    found.push(...content);
    return content;
  });
  return found;
}

/** A block like another one, with an id of its own and notes of its own. */
function copyOf(block: Block, id: string, put: string): Block {
  if (block.type === 'pageBreak') return { ...block };
  let first = true;
  const copy = mapInlines({ ...block, id: `${block.id}-${id}` }, (content) =>
    content.flatMap((inline): readonly Inline[] => {
      if (inline.type === 'note') return [{ ...inline, id: `${inline.id}-${id}` }];
      if (inline.type !== 'text' || !first) return [inline];
      first = false;
      return [{ ...inline, text: put + inline.text.slice(1) }];
    }),
  );
  return copy.type === 'table' ? { ...copy, body: copy.body.map(withoutId) } : copy;
}

function withoutId({ id: _, ...row }: Row): Row {
  return row;
}

function rowLike(row: Row, put: string): Row {
  if (row.cells.some(({ rows }) => rows > 1)) return row;
  const cells = row.cells.map((cell) => ({ ...cell, content: [textLike(cell, put)] }));
  return { ...withoutId(row), cells };
}

function withCell(row: Row, which: number, put: string): Row {
  const chosen = which % row.cells.length;
  return {
    ...row,
    cells: row.cells.map((cell, at) =>
      at === chosen ? { ...cell, content: [textLike(cell, put)] } : cell,
    ),
  };
}

function narrower(row: Row): Row {
  return { ...row, cells: row.cells.slice(0, -1) };
}

function without<T>(items: readonly T[], which: number): readonly T[] {
  return items.filter((_, at) => items.length === 1 || at !== which % items.length);
}

function textLike({ origin }: Pick<Inline, 'origin'>, text: string): Inline {
  return { type: 'text', text, origin };
}

/** Notes numbered as the compose stage does it, pointers to them with them; lists of notes hold what is marked in the text. */
function numbered(doc: Doc): Doc {
  const notes = new Map<string, Note>();
  const counts = { footnotes: 0, listed: 0 };
  const exchange = (content: readonly Inline[]): readonly Inline[] =>
    content.flatMap((inline): readonly Inline[] => {
      if (inline.type === 'strong') return [{ ...inline, content: exchange(inline.content) }];
      if (inline.type !== 'note') return [inline];
      const number = ++counts[inline.placement === 'footnote' ? 'footnotes' : 'listed'];
      const own = { ...inline, number };
      notes.set(inline.id, own);
      return [own];
    });
  const all = doc.blocks.flatMap(inlinesOf).filter((inline) => inline.type === 'note');
  const ids = new Set(all.map(({ id }) => id));
  const blocks = doc.blocks.map((block) => mapInlines(block, exchange));
  const isNote = (id: string): boolean => ids.has(id);
  const known = new Set(doc.blocks.flatMap((block) => ('id' in block ? [block.id] : [])));
  return {
    ...doc,
    blocks: blocks.map((block) => {
      if (block.type === 'noteList') {
        const listed = [...notes.values()].filter(({ placement }) => placement !== 'footnote');
        return { ...block, notes: listed };
      }
      return mapInlines(block, (content) =>
        content.flatMap((inline): readonly Inline[] => {
          if (inline.type !== 'reference') return [inline];
          const note = notes.get(inline.target);
          if (note !== undefined) {
            return [{ ...inline, content: [textLike(inline, String(note.number))] }];
          }
          // A pointer whose note is gone goes too.
          return isNote(inline.target) || known.has(inline.target) ? [inline] : [];
        }),
      );
    }),
  };
}
