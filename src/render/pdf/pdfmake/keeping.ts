/** How much of a page must be left for a block to begin on it: what belongs together is on one page. */
import type { PdfNode, TableNode, TextNode } from './nodes.js';

/** Lines of a paragraph that stand alone on no page. */
const FEWEST_LINES = 2;

/** What only the layout knows. */
export interface Measures {
  /** How many lines a text has. */
  readonly lines: (node: TextNode) => number;
  /** Height in points of the footnotes whose marks stand in the first so many lines of a text; in all of them without. */
  readonly notes: (node: TextNode, lines?: number) => number;
  /** Height in points of what a table begins with and does not part. */
  readonly tableBeginning: (node: TableNode) => number;
}

/** How many lines must stand together with the one at this place of its paragraph, itself counted. */
export function linesStaying({
  at,
  lines,
}: {
  readonly at: number;
  readonly lines: number;
}): number {
  const left = lines - at;
  if (at > 0 && left > FEWEST_LINES) return 1;
  // Of three lines none can be parted from the others.
  return left < 2 * FEWEST_LINES ? left : FEWEST_LINES;
}

/** For each node of a stack the height in points that must be left where it begins, or undefined where any will do. */
export function roomFor(nodes: readonly PdfNode[], measures: Measures): (number | undefined)[] {
  const rooms: (number | undefined)[] = [];
  let next = 0;
  for (const node of nodes.toReversed()) {
    const begins = node.pageBreak !== undefined || node.turned === true;
    const room = roomOf(node, next, measures);
    rooms.push(room);
    next = begins ? 0 : (room ?? beginning(node, measures));
  }
  return rooms.reverse();
}

/** Height of the nodes at the beginning of a stack that cling to what is before them. */
export function clingingHeight(
  nodes: readonly PdfNode[],
  mostLines: number,
  measures: Measures,
): number {
  const end = nodes.findIndex((node) => node.keepWithPrevious !== true);
  const clinging = end === -1 ? nodes : nodes.slice(0, end);
  const lines = clinging.map((node) => ('text' in node ? measures.lines(node) : 0));
  if (lines.reduce((sum, count) => sum + count, 0) <= mostLines) {
    return clinging.reduce((sum, node) => sum + heightOf(node, measures), 0);
  }
  const [first] = clinging;
  return first === undefined ? 0 : beginning(first, measures);
}

function roomOf(node: PdfNode, next: number, measures: Measures): number | undefined {
  if (node.turned === true) return undefined;
  if (node.keepWithNext === true) return heightOf(node, measures) + next;
  if ('table' in node) return marginTop(node) + measures.tableBeginning(node);
  return node.room;
}

function beginning(node: PdfNode, measures: Measures): number {
  if (!('text' in node)) return heightOf(node, measures);
  const staying = linesStaying({ at: 0, lines: measures.lines(node) });
  return marginTop(node) + staying * node.setting.pitch + measures.notes(node, staying);
}

function heightOf(node: PdfNode, { lines, notes }: Measures): number {
  const [, , , bottom = 0] = node._margin ?? [];
  const margins = marginTop(node) + bottom;
  if ('text' in node) return margins + lines(node) * node.setting.pitch + notes(node);
  if ('image' in node) return margins + node.height;
  if ('canvas' in node) return margins;
  return 0;
}

function marginTop(node: PdfNode): number {
  return node._margin?.[1] ?? 0;
}
