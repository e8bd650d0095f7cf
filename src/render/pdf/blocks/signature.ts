/** Who signs, and the date on the line below. */
import type { Signature } from '../../../doc/nodes.js';
import { signatureShift } from '../../../doc/signature.js';
import { paragraph, type Flowing } from '../flow.js';
import type { TextNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';

export function setSignature(
  signature: Signature,
  context: BlockContext,
): readonly Flowing<TextNode>[] {
  const { id, organ, date, origin } = signature;
  const { align, size } = context.style.paragraphs.signature;
  // A style that does not set signatures at the right has another habit than the standard's.
  const shift = align === 'right' ? signatureShift(signature) : { organ: 0, date: 0 };
  const signs = paragraph('signature', organ, origin, context, anchor(id, context));
  const dated = paragraph('signature', date, origin, context);
  return [
    { ...signs, node: { ...further(signs.node, shift.organ * size), keepWithNext: true } },
    // Nothing of the signature stands below.
    { ...dated, node: { ...further(dated.node, shift.date * size), keepWithNext: false } },
  ];
}

/** The same paragraph, so many points further from the right. */
function further(node: TextNode, points: number): TextNode {
  const [left = 0, above = 0, right = 0, below = 0] = node.margin ?? [];
  return { ...node, margin: [left, above, right + points, below] };
}
