/**
 * A bookmark round every block, row of an indicator and note, named by its id, so that a file that comes back can be matched.
 * In a redline, what was deleted has none: an id may stand again where it moved to.
 */
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { Block, Note, Picture, Row } from '../../doc/nodes.js';
import { eachSide } from '../../doc/sides.js';
import { paragraphChild } from './element.js';
import { marksIn } from './notes.js';

type IdentifiedBlock = Extract<Block, { readonly id: string }>;

export interface Bookmark {
  /** What it marks; a row's id is its indicator's. */
  readonly kind: keyof typeof PREFIXES;
  readonly id: string;
  /** Letters, digits and underscores, at most 40, as Word wants them; unique without regard to case. */
  readonly name: string;
  /** Word knows the two ends of a bookmark by a number that no other bookmark, revision or comment may have. */
  readonly number: number;
}

export interface Bookmarks {
  readonly all: readonly Bookmark[];
  /** Undefined for a row that prints no indicator. */
  of(node: IdentifiedBlock | Row | Note): Bookmark | undefined;
  /** A number that no other picture has, be it deleted and without a bookmark. */
  numberOf(picture: Picture): number;
  /** The bookmark that a reference to a block, row or note leads to: the first of several rows of one indicator. */
  target(id: string): Bookmark | undefined;
}

/**
 * Names all bookmarks of a document. `b_`, `r_` or `n_` and the id with `_` for `-` where that is unmistakable;
 * a long id, one with other characters, and ids that would share a name get a hash of what they mark as well,
 * all of them, so that no name depends on what else stands in the document before it.
 */
export function planBookmarks(blocks: readonly Block[]): Bookmarks {
  const marked = blocks.flatMap(markedNodes);
  const bearers = new Map<string, number>();
  for (const { plain } of marked) {
    bearers.set(plain.toLowerCase(), (bearers.get(plain.toLowerCase()) ?? 0) + 1);
  }
  const isPlain = ({ plain, id }: Marked): boolean =>
    /^[A-Za-z0-9-]+$/.test(id) &&
    plain.length <= LONGEST_NAME &&
    bearers.get(plain.toLowerCase()) === 1;

  const taken = new Set(marked.filter(isPlain).map(({ plain }) => plain.toLowerCase()));
  const all: Bookmark[] = [];
  const byNode = new Map<object, Bookmark>();
  for (const item of marked) {
    const name = isPlain(item) ? item.plain : hashedName(item, taken);
    const bookmark = { kind: item.kind, id: item.id, name, number: all.length + 1 };
    all.push(bookmark);
    byNode.set(item.node, bookmark);
  }
  return {
    all,
    of: (node) => byNode.get(node),
    numberOf: (picture) => byNode.get(picture)?.number ?? all.length + 1 + blocks.indexOf(picture),
    target: (id) =>
      KINDS.map((kind) => all.find((mark) => mark.kind === kind && mark.id === id)).find(
        (mark) => mark !== undefined,
      ),
  };
}

/** The two ends of a bookmark, to be put into the first and last paragraph of what it marks; nothing without one. */
export interface Ends {
  readonly start: readonly ParagraphChild[];
  readonly end: readonly ParagraphChild[];
}

export function ends(bookmark: Bookmark | undefined): Ends {
  if (bookmark === undefined) return { start: [], end: [] };
  return {
    start: [paragraphChild(new BookmarkStart(bookmark.name, bookmark.number))],
    end: [paragraphChild(new BookmarkEnd(bookmark.number))],
  };
}

/** Puts the ends round the contents of one or more paragraphs or cells. */
export function enclose(
  { start, end }: Ends,
  contents: readonly (readonly ParagraphChild[])[],
): readonly (readonly ParagraphChild[])[] {
  const last = contents.length - 1;
  return contents.map((content, index) => [
    ...(index === 0 ? start : []),
    ...content,
    ...(index === last ? end : []),
  ]);
}

const PREFIXES = { block: 'b_', row: 'r_', note: 'n_' } as const;
const KINDS = ['block', 'row', 'note'] as const;

const LONGEST_NAME = 40;
const HASH_LENGTH = 8;

interface Marked {
  readonly node: object;
  readonly kind: Bookmark['kind'];
  readonly id: string;
  readonly plain: string;
  /** Tells rows of one indicator in several tables apart. */
  readonly key: string;
}

function markedNodes(block: Block): readonly Marked[] {
  if (block.type === 'parallel') return eachSide([block]).flatMap(markedNodes);
  if (block.type === 'pageBreak' || block.change === 'deleted') return [];
  const own = marked(block, 'block', block.id, `b/${block.id}`);
  const rows = block.type === 'table' ? [...block.head, ...block.body] : [];
  return [
    own,
    ...rows.flatMap((row) =>
      row.id === undefined || row.change === 'deleted'
        ? []
        : [marked(row, 'row', row.id, `r/${block.id}/${row.id}`)],
    ),
    ...notesMarkedIn(block).map((note) => marked(note, 'note', note.id, `n/${note.id}`)),
  ];
}

/** A note that Word prints by itself is marked where its mark stands, another one where it is printed. */
function notesMarkedIn(block: Block): readonly Note[] {
  const isAnnex = block.type === 'noteList' && block.placement === 'annex';
  const listed = isAnnex ? block.notes.filter(({ change }) => change !== 'deleted') : [];
  const marks = marksIn(block).filter(
    ({ note, change }) => note.placement !== 'annex' && change !== 'deleted',
  );
  return [...listed, ...marks.map(({ note }) => note)];
}

function marked(node: object, kind: Marked['kind'], id: string, key: string): Marked {
  return { node, kind, id, plain: PREFIXES[kind] + id.replace(/[^A-Za-z0-9]/g, '_'), key };
}

function hashedName({ plain, key }: Marked, taken: Set<string>): string {
  const stem = plain.slice(0, LONGEST_NAME - HASH_LENGTH - 1);
  for (let attempt = key; ; attempt += '+') {
    const name = `${stem}_${hash(attempt)}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** FNV-1a in 32 bits: short, and the same everywhere; nothing here needs a cryptographic one. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    value = Math.imul(value ^ byte, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(HASH_LENGTH, '0');
}
