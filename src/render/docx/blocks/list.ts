/** Lists (列项): a paragraph an item, counted by Word where its count comes to the labels. */
import type { Paragraph } from 'docx';
import type { State } from '../../../doc/change.js';
import type { List } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import { within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { labelEnd } from '../label-end.js';
import { labelRuns } from '../labels.js';
import { ReportParagraph, type Look } from '../paragraph.js';
import { PARAGRAPH_STYLES } from '../style-names.js';

export function list(node: List, context: Context): readonly Paragraph[] {
  const { numbering } = context;
  const isTyped = (state: State): boolean => numbering.of(node, state) === undefined;
  const look = (state: State): Look => {
    const number = numbering.of(node, state);
    const style = PARAGRAPH_STYLES.list;
    return number === undefined ? { style } : { style, list: { list: number, level: 0 } };
  };
  const items = node.items.map((item) => {
    const own = within(context, item);
    const label = {
      old: isTyped('old') ? (item.former?.label ?? item.label) : '',
      new: isTyped('new') ? item.label : '',
    };
    return [
      ...labelRuns(label, labelEnd(context.style.paragraphs.list), own),
      ...inlines(item.content, own),
    ];
  });
  return enclose(ends(context.bookmarks.of(node)), items).map((children, index) => {
    const change = node.items[index]?.change ?? context.change;
    // What stands in one state only looks as it does there.
    if (change === 'deleted') return new ReportParagraph(look('old'), children, { change });
    const former = change === undefined ? look('old') : undefined;
    return new ReportParagraph(look('new'), children, { change, former });
  });
}
