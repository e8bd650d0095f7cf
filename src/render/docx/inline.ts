/** Inlines as runs, links and the marks of notes. */
import {
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { handle, type Handlers } from '../../core/handlers.js';
import type { Inline, Note } from '../../doc/nodes.js';
import type { CharacterRole } from '../../style/style.js';
import { enclose, ends, type Bookmarks } from './bookmarks.js';
import { paragraphChild } from './element.js';
import { field } from './field.js';
import { noteMark, type Notes } from './notes.js';
import { runs } from './runs.js';

interface InlineContext {
  readonly bookmarks: Bookmarks;
  readonly notes: Notes;
  /** The character style of the words around. */
  readonly role?: CharacterRole;
}

export function inlines(
  content: readonly Inline[],
  context: InlineContext,
): readonly ParagraphChild[] {
  return content.flatMap((inline) => handle(handlers, inline, context));
}

const handlers: Handlers<Inline, InlineContext, readonly ParagraphChild[]> = {
  text: (node, { role }) => runs(node.text, role),
  strong: (node, { bookmarks, notes }) =>
    inlines(node.content, { bookmarks, notes, role: node.role }),
  quantity: (node, { role }) => runs(node.text, role),
  reference: (node, context) => {
    const note = context.notes.named(node.target);
    return note === undefined
      ? link(node.target, inlines(node.content, context), context)
      : markAgain(note, context);
  },
  note: (node, context) => {
    const id = context.notes.idOf(node);
    switch (node.placement) {
      case 'footnote':
        return marked(node, new FootnoteReferenceRun(id), context);
      case 'endnote':
        return marked(node, paragraphChild(new EndnoteReferenceRun(id)), context);
      case 'annex':
        return link(node.id, runs(noteMark(node), 'noteMark'), context);
    }
  },
  lineBreak: () => [new TextRun({ break: 1 })],
};

/** A link without the look of one; plain words where the file has nothing to lead to. */
export function link(
  target: string,
  children: readonly ParagraphChild[],
  { bookmarks }: InlineContext,
): readonly ParagraphChild[] {
  const bookmark = bookmarks.target(target);
  return bookmark === undefined
    ? children
    : [new InternalHyperlink({ anchor: bookmark.name, children: [...children] })];
}

/** Word's own mark, in a bookmark by which the text can point to it again. */
function marked(
  note: Note,
  mark: ParagraphChild,
  { bookmarks }: InlineContext,
): readonly ParagraphChild[] {
  return enclose(ends(bookmarks.of(note)), [[mark]]).flat();
}

/** The same mark once more: where Word counts, a field that follows its count. */
function markAgain(note: Note, context: InlineContext): readonly ParagraphChild[] {
  const words = runs(noteMark(note), 'noteMark');
  const bookmark = context.bookmarks.target(note.id);
  if (note.placement === 'annex' || bookmark === undefined) return link(note.id, words, context);
  return field(`NOTEREF ${bookmark.name} \\f \\h`, words);
}
