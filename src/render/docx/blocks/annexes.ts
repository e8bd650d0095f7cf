/** Annexes: the list of them below the body, and the head of each. */
import type { Paragraph } from 'docx';
import type { Annex, AnnexList } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines, link } from '../inline.js';
import { tab } from '../label-end.js';
import { paragraph } from '../paragraph.js';
import { runs } from '../runs.js';
import { PARAGRAPH_STYLES } from '../style-names.js';

/** A paragraph an entry. Tab stops and indent are the style's: run-over lines begin below the first character of the title. */
export function annexList(node: AnnexList, context: Context): readonly Paragraph[] {
  const entries = node.entries.map((entry, index) => [
    ...(index === 0 ? inlines(node.word, context) : [tab()]),
    ...(entry.label === '' ? [] : [...runs(entry.label), tab()]),
    ...link(entry.target, inlines(entry.title, context), context),
  ]);
  return enclose(ends(context.bookmarks.of(node)), entries).map((children) =>
    paragraph(PARAGRAPH_STYLES.annexList, children),
  );
}

/** The label's style begins a new page; a blank line and the title follow it (GB/T 9704-2012, 7.3.7). */
export function annex(node: Annex, context: Context): readonly Paragraph[] {
  const lines = [node.label, node.title].map((content) => inlines(content, context));
  const [label = [], title = []] = enclose(ends(context.bookmarks.of(node)), lines);
  return [
    paragraph(PARAGRAPH_STYLES.annexLabel, label),
    paragraph(PARAGRAPH_STYLES.annexTitle, title),
  ];
}
