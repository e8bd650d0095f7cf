/** Panels: a title and its text in a box, which may go on over pages. */
import { oneLine } from '../../../core/characters.js';
import type { Panel } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import type { TableNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';
import { columnWidths, tableLayout, type Rules } from './rules.js';

export function setPanel(panel: Panel, context: BlockContext): Flowing[] {
  const { style } = context;
  const { outerRule, paddingHorizontal, paddingVertical, atPageBreak } = style.panel;
  const rules: Rules = {
    horizontal: () => outerRule,
    vertical: () => outerRule,
    paddingHorizontal,
    paddingVertical: () => paddingVertical,
  };
  const [measure = context.measure] = columnWidths([1], context.measure, rules);
  const inner = { ...context, measure };
  const content = flow([
    paragraph('panelTitle', panel.title, panel.origin, inner, anchor(panel.id, context)),
    ...panel.content.map(({ content: text, origin }) =>
      paragraph('panelBody', text, origin, inner),
    ),
  ]);
  const { panelTitle, panelBody } = style.paragraphs;
  const node: TableNode = {
    table: { widths: [measure], body: [[{ stack: content }]] },
    layout: { ...tableLayout(rules), hLineWhenBroken: atPageBreak === 'closed' },
    // One cell holds it all, so that no rule parts the title from its text.
    boxWidth: measure,
    tag: { type: 'Sect', title: oneLine(plainText(panel.title)) },
  };
  return [{ node, before: panelTitle.before, after: panelBody.after }];
}
