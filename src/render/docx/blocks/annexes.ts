/** Annexes: the list of them below the body, and the head of each. */
import type { Paragraph, ParagraphChild } from 'docx';
import { stands, wordsIn, type State } from '../../../doc/change.js';
import type { Annex, AnnexEntry, AnnexList } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import { within, type Context } from '../context.js';
import { inlines, link } from '../inline.js';
import { tab } from '../label-end.js';
import { labelRuns } from '../labels.js';
import { paragraph } from '../paragraph.js';
import { PARAGRAPH_STYLES } from '../style-names.js';
import { eitherRuns } from '../tracked.js';

/** A paragraph an entry. Tab stops and indent are the style's: run-over lines begin below the first character of the title. */
export function annexList(node: AnnexList, context: Context): readonly Paragraph[] {
  const entries = node.entries.map((entry) => {
    const own = within(context, entry);
    const label = { old: entry.former?.label ?? entry.label, new: entry.label };
    return [
      ...beginning(node, entry, own),
      ...labelRuns(label, [tab()], own),
      ...link(entry.target, inlines(entry.title, own), own),
    ];
  });
  return enclose(ends(context.bookmarks.of(node)), entries).map((children, index) =>
    paragraph(PARAGRAPH_STYLES.annexList, children, node.entries[index]?.change ?? context.change),
  );
}

/** The first entry of each state begins with the word, the others where that ends. */
function beginning(
  { word, entries }: AnnexList,
  entry: AnnexEntry,
  context: Context,
): readonly ParagraphChild[] {
  const isFirst = (state: State): boolean =>
    entries.find((candidate) => stands(candidate, state)) === entry;
  if (isFirst('old') && isFirst('new')) return inlines(word, context);
  const { change, ...unmarked } = context;
  const begin = (state: State): readonly ParagraphChild[] =>
    isFirst(state) ? inlines(wordsIn(word, state), unmarked) : [tab()];
  return eitherRuns(begin('old'), begin('new'), isFirst('old') === isFirst('new'), change);
}

/** The label's style begins a new page; a blank line and the title follow it (GB/T 9704-2012, 7.3.7). */
export function annex(node: Annex, context: Context): readonly Paragraph[] {
  const lines = [node.label, node.title].map((content) => inlines(content, context));
  const [label = [], title = []] = enclose(ends(context.bookmarks.of(node)), lines);
  return [
    paragraph(PARAGRAPH_STYLES.annexLabel, label, context.change),
    paragraph(PARAGRAPH_STYLES.annexTitle, title, context.change),
  ];
}
