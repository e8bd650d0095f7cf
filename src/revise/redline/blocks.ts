/** One block in two states → the block with what changed in it marked, for each kind of block. */
import { handle, type Handlers } from '../../core/handlers.js';
import type { Block, Imprint, Table } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import { align } from './align.js';
import { comparePairs } from './pair.js';
import { compareParts, merged } from './parts.js';
import { compareRows } from './rows.js';
import { compareNotes, compareWords } from './words.js';

/** Undefined where the two have too little in common to be shown as one: then the old one goes and the new one comes. */
export function compareBlocks(old: Block, next: Block): Block | undefined {
  return handle(handlers, next, old);
}

const handlers: Handlers<Block, Block, Block | undefined> = {
  cover: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          lines: compareParts(old.lines, next.lines, {
            key: ({ role, content }) => `${role} ${plainText(content)}`,
          }),
        }
      : undefined,
  contents: (next, old) =>
    old.type === next.type && old.depth === next.depth
      ? { ...next, title: compareWords(old.title, next.title) }
      : undefined,
  heading: (next, old) => {
    if (old.type !== next.type) return undefined;
    const isMoved = old.level !== next.level || old.label !== next.label;
    return {
      ...next,
      content: compareWords(old.content, next.content),
      ...(isMoved && { former: { level: old.level, label: old.label } }),
    };
  },
  paragraph: (next, old) =>
    old.type === next.type && old.role === next.role
      ? { ...next, content: compareWords(old.content, next.content) }
      : undefined,
  list: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          items: compareParts(old.items, next.items, {
            compare: (before, after) => ({
              ...after,
              content: compareWords(before.content, after.content),
              ...formerLabel(before, after),
            }),
          }),
        }
      : undefined,
  table: (next, old) => (old.type === next.type ? compareTables(old, next) : undefined),
  panel: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          title: compareWords(old.title, next.title),
          content: compareParts(old.content, next.content),
        }
      : undefined,
  picture: (next, old) => {
    if (old.type !== next.type) return undefined;
    // A caption that comes or goes changes the paragraph of the picture too.
    const sameForm = old.share === next.share && old.caption.length > 0 === next.caption.length > 0;
    return sameForm && sameBytes(old.image.bytes, next.image.bytes)
      ? { ...next, caption: compareWords(old.caption, next.caption) }
      : undefined;
  },
  annexList: (next, old) => {
    if (old.type !== next.type) return undefined;
    const steps = align(old.entries, next.entries, {
      key: ({ target }) => target,
      text: ({ title }) => plainText(title),
    });
    return {
      ...next,
      word: compareWords(old.word, next.word),
      entries: steps.map((step) =>
        merged(step, (before, after) => ({
          ...after,
          title: compareWords(before.title, after.title),
          ...formerLabel(before, after),
        })),
      ),
    };
  },
  annex: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          label: compareWords(old.label, next.label),
          title: compareWords(old.title, next.title),
        }
      : undefined,
  noteList: (next, old) =>
    old.type === next.type && old.placement === next.placement
      ? {
          ...next,
          notes: compareParts(old.notes, next.notes, {
            key: ({ id }) => id,
            compare: compareNotes,
          }),
        }
      : undefined,
  signature: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          organ: compareWords(old.organ, next.organ),
          date: compareWords(old.date, next.date),
        }
      : undefined,
  pageBreak: (next, old) => (old.type === next.type ? next : undefined),
  imprint: (next, old) =>
    old.type === next.type
      ? {
          ...next,
          ...compareImprints(old, next),
          ...(old.translation &&
            next.translation && {
              translation: compareImprints(old.translation, next.translation),
            }),
        }
      : undefined,
  parallel: (next, old) =>
    old.type === next.type ? comparePairs(old, next, compareBlocks) : undefined,
};

function compareImprints(
  old: Pick<Imprint, 'left' | 'right'>,
  next: Pick<Imprint, 'left' | 'right'>,
): Pick<Imprint, 'left' | 'right'> {
  return { left: compareWords(old.left, next.left), right: compareWords(old.right, next.right) };
}

/** Columns are not tracked by Word: a table with others is another table. The words for its continuation are printed in PDF only. */
function compareTables(old: Table, next: Table): Table | undefined {
  const roles = ({ columns }: Table): string => columns.map(({ role }) => role).join();
  if (old.orientation !== next.orientation || roles(old) !== roles(next)) return undefined;
  const head = compareRows(old.head, next.head);
  const body = compareRows(old.body, next.body);
  if (head === undefined || body === undefined) return undefined;
  return {
    ...next,
    caption: compareWords(old.caption, next.caption),
    head,
    body,
    notes: compareParts(old.notes, next.notes),
  };
}

function formerLabel(
  { label }: { readonly label: string },
  next: { readonly label: string },
): { readonly former?: { readonly label: string } } {
  return label === next.label ? {} : { former: { label } };
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
