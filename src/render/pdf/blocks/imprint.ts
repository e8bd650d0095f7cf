/** The imprint (版记): who printed and when, between two rules, the lower one at the foot of the type area (GB/T 9704, 7.4). */
import type { Imprint } from '../../../doc/nodes.js';
import { paragraph, type Flowing } from '../flow.js';
import type { TableNode, TextNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';
import { tableLayout, type Rules } from './rules.js';

/** The date is short; the office's name may be long. */
const SHARES = { left: 0.6, right: 0.4 };

export function setImprint(imprint: Imprint, context: BlockContext): Flowing[] {
  const { outerRule, indent } = context.style.imprint;
  const { id, left, right, origin, translation } = imprint;
  const rules: Rules = {
    horizontal: (line) => (line === 1 && translation !== undefined ? 0 : outerRule),
    vertical: () => 0,
    paddingHorizontal: 0,
    paddingVertical: () => 0,
  };
  const office = paragraph('imprint', left, origin, context, { ...anchor(id, context), indent });
  const date = endingAt(indent, paragraph('imprint', right, origin, context).node);
  // In Word the imprint is one paragraph.
  const rows = [[{ ...office.node, counted: true }, date]];
  if (translation !== undefined) {
    const [below, beside] = [translation.left, translation.right].map(
      (content) => paragraph('imprint', content, origin, context, { indent }).node,
    );
    if (below !== undefined && beside !== undefined) rows.push([below, endingAt(indent, beside)]);
  }
  const node: TableNode = {
    table: {
      widths: [context.measure * SHARES.left, context.measure * SHARES.right],
      body: rows,
    },
    layout: tableLayout(rules),
    atFoot: true,
  };
  return [{ node, before: office.before, after: 0 }];
}

/** The style speaks of the left side; the right side mirrors it. */
function endingAt(indent: number, node: TextNode): TextNode {
  return {
    ...node,
    margin: [0, 0, indent, 0],
    setting: { ...node.setting, align: 'right', firstLine: 0 },
  };
}
