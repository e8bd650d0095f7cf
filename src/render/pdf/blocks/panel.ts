/** Panels: a title and its text in a box, which may go on over pages. */
import { oneLine } from '../../../core/characters.js';
import type { Panel } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { flow, paragraph, type Flowing } from '../flow.js';
import type { HouseStyle } from '../../../style/style.js';
import type { PdfNode, TableNode, TextNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';
import { columnWidths, tableLayout, type Rules } from './rules.js';

export function setPanel(panel: Panel, context: BlockContext): Flowing[] {
  const { style } = context;
  const measure = panelMeasure(context);
  const content = flow(panelTexts(panel, { ...context, measure }));
  const { panelTitle, panelBody } = style.paragraphs;
  const node = panelBox(plainText(panel.title), content, measure, style);
  return [{ node, before: panelTitle.before, after: panelBody.after }];
}

/** Width in points of what stands in a panel. */
export function panelMeasure({ measure, style }: BlockContext): number {
  const [inner = measure] = columnWidths([1], measure, rulesOf(style));
  return inner;
}

/** The title and the paragraphs, in a context whose measure is that within the box. */
export function panelTexts(panel: Panel, context: BlockContext): Flowing<TextNode>[] {
  return [
    paragraph('panelTitle', panel.title, panel.origin, context, anchor(panel.id, context)),
    ...panel.content.map(({ content, origin }) => paragraph('panelBody', content, origin, context)),
  ];
}

export function panelBox(
  title: string,
  stack: PdfNode[],
  measure: number,
  style: HouseStyle,
): TableNode {
  return {
    table: { widths: [measure], body: [[{ stack }]] },
    layout: {
      ...tableLayout(rulesOf(style)),
      hLineWhenBroken: style.panel.atPageBreak === 'closed',
    },
    // One cell holds it all, so that no rule parts the title from its text.
    boxWidth: measure,
    tag: { type: 'Sect', title: oneLine(title) },
  };
}

function rulesOf({ panel }: HouseStyle): Rules {
  const { outerRule, paddingHorizontal, paddingVertical } = panel;
  return {
    horizontal: () => outerRule,
    vertical: () => outerRule,
    paddingHorizontal,
    paddingVertical: () => paddingVertical,
  };
}
