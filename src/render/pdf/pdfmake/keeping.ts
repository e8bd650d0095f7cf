/** How much of a page must be left for a block to begin on it, so that headings stay with their text. */
import type { PdfNode, TextNode } from './nodes.js';

/** Lines of a paragraph that what is kept with it takes along. */
const FIRST_LINES = 2;

/**
 * For each node of a stack the height in points that must be left where it begins, or undefined where any will do.
 * `linesOf` counts the lines of a text.
 */
export function roomFor(
  nodes: readonly PdfNode[],
  linesOf: (node: TextNode) => number,
): (number | undefined)[] {
  const rooms: (number | undefined)[] = [];
  let next = 0;
  for (const node of nodes.toReversed()) {
    const room =
      node.keepWithNext === true && 'text' in node
        ? heightOf(node, linesOf(node)) + next
        : node.room;
    rooms.push(room);
    next = node.pageBreak === undefined ? (room ?? beginning(node, linesOf)) : 0;
  }
  return rooms.reverse();
}

function beginning(node: PdfNode, linesOf: (node: TextNode) => number): number {
  return 'text' in node ? heightOf(node, Math.min(linesOf(node), FIRST_LINES)) : 0;
}

function heightOf(node: TextNode, lines: number): number {
  const [, top = 0, , bottom = 0] = node._margin ?? [];
  return top + lines * node.setting.pitch + bottom;
}
