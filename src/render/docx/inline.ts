/** Inlines as runs, links and the marks of notes. */
import {
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  InternalHyperlink,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { handle, type Handlers } from '../../core/handlers.js';
import type { Language } from '../../core/edition.js';
import type { Change, Inline, Note } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import type { CharacterRole, HouseStyle } from '../../style/style.js';
import { enclose, ends, type Bookmarks } from './bookmarks.js';
import type { Comments } from './comments.js';
import { inSide } from './context.js';
import { paragraphChild } from './element.js';
import { field } from './field.js';
import { noteMark, wordsIn, type Notes } from './notes.js';
import { runs, styledRuns } from './runs.js';
import { TAG_STYLES } from './style-names.js';
import { tracked } from './tracked.js';

interface InlineContext {
  readonly language: Language;
  readonly style: Pick<HouseStyle, 'footnoteMarks'>;
  readonly bookmarks: Bookmarks;
  readonly notes: Notes;
  readonly comments: Comments;
  /** The character style of the words around. */
  readonly role?: CharacterRole;
  /** Its language, where it is another than the document's. */
  readonly side?: Language;
  /** In a redline: what it says of the words around. */
  readonly change?: Change;
}

export function inlines(
  content: readonly Inline[],
  context: InlineContext,
): readonly ParagraphChild[] {
  return content.flatMap((inline) => handle(handlers, inline, context));
}

const handlers: Handlers<Inline, InlineContext, readonly ParagraphChild[]> = {
  text: (node, { language, comments, role, change, side }) =>
    comments.around(node, tracked(runs(node.text, language, role, side), change)),
  strong: (node, context) => inlines(node.content, { ...context, role: node.role }),
  passage: (node, context) => inlines(node.content, { ...context, ...inSide(node.language) }),
  quantity: (node, { language, comments, role, change, side }) =>
    comments.around(node, tracked(runs(node.text, language, role, side), change)),
  reference: (node, context) => {
    const note = context.notes.named(node.target);
    return note === undefined
      ? link(node.target, inlines(node.content, context), context)
      : markAgain({ ...note, number: Number(plainText(node.content)) }, context);
  },
  note: (node, context) => {
    const id = context.notes.idOf(node);
    switch (node.placement) {
      case 'footnote':
        return marked(node, new FootnoteReferenceRun(id), context);
      case 'endnote':
        return marked(node, paragraphChild(new EndnoteReferenceRun(id)), context);
      case 'annex':
        return link(node.id, tracked(markRuns(node, context), context.change), context);
    }
  },
  tag: (node, { language, change, side }) =>
    tracked(styledRuns(node.text, language, TAG_STYLES[node.role], side), change),
  lineBreak: (_, { change }) => tracked([new TextRun({ break: 1 })], change),
  inserted: (node, context) => inlines(node.content, { ...context, change: 'inserted' }),
  deleted: (node, context) => inlines(node.content, { ...context, change: 'deleted' }),
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
  { bookmarks, comments, change }: InlineContext,
): readonly ParagraphChild[] {
  const enclosed = enclose(ends(bookmarks.of(note)), [tracked([mark], change)]).flat();
  return comments.aroundMark(wordsIn(note), enclosed);
}

function markRuns(note: Note, { language, style }: InlineContext): readonly TextRun[] {
  return runs(noteMark(note, style.footnoteMarks), language, 'noteMark');
}

/** The same mark once more: where Word counts, a field that follows its count. */
function markAgain(note: Note, context: InlineContext): readonly ParagraphChild[] {
  const words = markRuns(note, context);
  const bookmark = context.bookmarks.target(note.id);
  const isCounted = note.placement !== 'annex' && bookmark !== undefined;
  if (!isCounted) return link(note.id, tracked(words, context.change), context);
  return tracked(field(`NOTEREF ${bookmark.name} \\f \\h`, words), context.change);
}
