/** Notes of a report in two languages: one that both have is one note, whose two texts stand below each other. */
import type { Doc, Block, Inline, Note } from '../doc/nodes.js';
import { languageOf, type Language } from '../core/edition.js';
import { mapInlines } from '../doc/map-inlines.js';
import { below, passage } from './joined.js';

export interface Shared {
  readonly source: readonly Block[];
  readonly target: readonly Block[];
}

/** The source has all notes that it had, with both texts; in the translation their marks point to them, and its own notes stay. */
export function shareNotes(source: Doc, target: Doc): Shared {
  const language = languageOf(target.edition);
  const [own, theirs] = [notesIn(source.blocks), notesIn(target.blocks)];
  return {
    source: exchanged(source.blocks, (note) => {
      const translation = theirs.get(note.id);
      if (translation === undefined) return note;
      return { ...note, content: below(note.content, translation.content, language) };
    }),
    target: exchanged(target.blocks, (note) =>
      own.has(note.id) ? pointerTo(note) : translators(note, language),
    ),
  };
}

/** Numbers notes in the order in which their marks stand now, footnotes apart from others, and the marks that point to them. */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const notes = new Map<string, Note>();
  const counts = { footnote: 0, listed: 0 };
  for (const note of notesIn(blocks).values()) {
    const number = ++counts[note.placement === 'footnote' ? 'footnote' : 'listed'];
    notes.set(note.id, { ...note, number });
  }
  const listed = [...notes.values()].filter(({ placement }) => placement !== 'footnote');
  return exchanged(
    blocks,
    (note) => notes.get(note.id) ?? note,
    (reference) => {
      const note = notes.get(reference.target);
      return note === undefined ? reference : pointerTo(note);
    },
  ).map((block) => (block.type === 'noteList' ? { ...block, notes: listed } : block));
}

/** By their ids, in the order of their marks. */
function notesIn(blocks: readonly Block[]): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  exchanged(blocks, (note) => {
    notes.set(note.id, note);
    return note;
  });
  return notes;
}

/** The mark of a note once more: the form of the number is the renderer's. */
function pointerTo({ id, number, origin }: Note): Inline {
  const content: readonly Inline[] = [{ type: 'text', text: String(number), origin }];
  return { type: 'reference', target: id, content, origin };
}

function translators(note: Note, language: Language): Note {
  return { ...note, content: passage(note.content, language) };
}

type Reference = Extract<Inline, { readonly type: 'reference' }>;

function exchanged(
  blocks: readonly Block[],
  note: (note: Note) => Inline,
  reference: (reference: Reference) => Inline = (given) => given,
): readonly Block[] {
  const exchange = (content: readonly Inline[]): readonly Inline[] =>
    content.map((inline) => {
      if (inline.type === 'note') return note(inline);
      if (inline.type === 'reference') return reference(inline);
      if (inline.type !== 'strong' && inline.type !== 'passage') return inline;
      return { ...inline, content: exchange(inline.content) };
    });
  return blocks.map((block) => mapInlines(block, exchange));
}
