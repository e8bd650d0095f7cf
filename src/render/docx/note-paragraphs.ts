/** Footnotes and endnotes as Word keeps them: in parts of their own, each by its number. */
import type { Paragraph } from 'docx';
import type { Note } from '../../doc/nodes.js';
import type { Context } from './context.js';
import { inlines } from './inline.js';
import { labelEnd } from './label-end.js';
import { paragraph } from './paragraph.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES } from './style-names.js';

/** The library puts Word's mark before the text. */
export function noteParagraphs(
  notes: readonly Note[],
  context: Context,
): Record<number, { readonly children: readonly Paragraph[] }> {
  return Object.fromEntries(
    notes.map((note) => {
      const style = note.placement === 'endnote' ? DERIVED_STYLES.endnote : PARAGRAPH_STYLES.note;
      const words = inlines(note.content, context);
      const children = [...labelEnd(context.style.paragraphs.note), ...words];
      return [context.notes.idOf(note), { children: [paragraph(style, children)] }];
    }),
  );
}
