/** Lists (列项): a paragraph an item, counted by Word where its count comes to the labels. */
import type { Paragraph } from 'docx';
import type { List } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { labelEnd } from '../label-end.js';
import { ListedParagraph, paragraph } from '../paragraph.js';
import { runs } from '../runs.js';
import { PARAGRAPH_STYLES } from '../style-names.js';

export function list(node: List, context: Context): readonly Paragraph[] {
  const number = context.numbering.of(node);
  const style = PARAGRAPH_STYLES.list;
  const label = (text: string) => [...runs(text), ...labelEnd(context.style.paragraphs.list)];
  const items = node.items.map((item) => [
    ...(number === undefined ? label(item.label) : []),
    ...inlines(item.content, context),
  ]);
  return enclose(ends(context.bookmarks.of(node)), items).map((children) =>
    number === undefined
      ? paragraph(style, children)
      : new ListedParagraph(style, { list: number, level: 0 }, children),
  );
}
