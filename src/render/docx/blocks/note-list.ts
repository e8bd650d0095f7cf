/** Notes that are printed together: in an annex as paragraphs, at the end by Word itself. */
import type { Paragraph } from 'docx';
import type { Note, NoteList } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import { within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { paragraph } from '../paragraph.js';
import { noteMark } from '../notes.js';
import { labelEnd } from '../label-end.js';
import { labelRuns } from '../labels.js';
import { DERIVED_STYLES } from '../style-names.js';

/**
 * Endnotes stand where the list does, because the section ends there (see sections.ts): of the list itself
 * only its place is written.
 */
export function noteList(node: NoteList, context: Context): readonly Paragraph[] {
  const own = ends(context.bookmarks.of(node));
  if (node.placement === 'endnote' || node.notes.length === 0) {
    return [paragraph(DERIVED_STYLES.endnotesHere, [...own.start, ...own.end], context.change)];
  }
  const notes = node.notes.map((note) => listed(note, within(context, note)));
  return enclose(own, notes).map((children, index) =>
    paragraph(DERIVED_STYLES.annexNote, children, node.notes[index]?.change ?? context.change),
  );
}

function listed(note: Note, context: Context) {
  const { start, end } = ends(context.bookmarks.of(note));
  const words = inlines(note.content, context);
  const { footnoteMarks } = context.style;
  const mark = {
    old: noteMark({ ...note, ...note.former }, footnoteMarks),
    new: noteMark(note, footnoteMarks),
  };
  const tab = labelEnd(context.style.paragraphs.note);
  return [...start, ...labelRuns(mark, tab, context), ...words, ...end];
}
