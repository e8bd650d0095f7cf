/** Footnotes and endnotes as Word keeps them: in parts of their own, each by its number. */
import type { Paragraph } from 'docx';
import type { Note } from '../../doc/nodes.js';
import { Comments } from './comments.js';
import { within, type Context } from './context.js';
import { inlines } from './inline.js';
import { labelEnd } from './label-end.js';
import { paragraph } from './paragraph.js';
import { runs } from './runs.js';
import { tracked } from './tracked.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES } from './style-names.js';

/**
 * The library puts Word's mark before the text. Of a note that came or went the text did so too, as Word has it.
 * Comments on figures in notes stand at the mark in the text.
 */
export function noteParagraphs(
  notes: readonly Note[],
  context: Context,
): Record<number, { readonly children: readonly Paragraph[] }> {
  return Object.fromEntries(
    notes.map((note) => {
      const style = note.placement === 'endnote' ? DERIVED_STYLES.endnote : PARAGRAPH_STYLES.note;
      const change = context.notes.changeOf(note);
      const inNote = { ...context, comments: new Comments() };
      const words = inlines(note.content, within(inNote, { ...(change && { change }) }));
      const { paragraphs, footnoteMarks } = context.style;
      // A raised number needs a space where no tab parts it from the text; a circled one is wide enough by itself.
      const needsSpace = footnoteMarks === 'plain' && paragraphs.note.hanging === undefined;
      const end = needsSpace ? runs(' ', context.language) : labelEnd(paragraphs.note);
      const children = [...tracked(end, change), ...words];
      return [context.notes.idOf(note), { children: [paragraph(style, children)] }];
    }),
  );
}
