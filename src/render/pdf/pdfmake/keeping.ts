/** How much of a page must be left for a block to begin on it: what belongs together is on one page. */
import type { PdfNode, Room, TableNode, TextNode } from './nodes.js';

/** Lines of a paragraph that stand alone on no page. */
export const FEWEST_LINES = 2;

/** As much of a page may stay empty before a box that would else be parted: a page three quarters full still looks full. */
const MOST_EMPTY = 1 / 4;

/** What only the layout knows. */
export interface Measures {
  /** How many lines a text has. */
  readonly lines: (node: TextNode) => number;
  /** How many lines of a text must stand together with its first, itself counted. */
  readonly staying: (node: TextNode) => number;
  /** Height in points of the footnotes whose marks stand in the first so many lines of a text; in all of them without. */
  readonly notes: (node: TextNode, lines?: number) => number;
  /** Heights in points of a table, without its margins. */
  readonly table: (node: TableNode) => Room;
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

/**
 * After how many lines a page may end within paragraphs that part as if they were one, and at their end:
 * two lines stand on either side, of all of them and of the one that is parted.
 */
export function pageEnds(paragraphs: readonly number[]): number[] {
  const all = paragraphs.reduce((sum, lines) => sum + lines, 0);
  const apart = (at: number, lines: number): boolean =>
    at >= FEWEST_LINES && lines - at >= FEWEST_LINES;
  let before = 0;
  const ends = paragraphs.flatMap((lines) => {
    const start = before;
    before += lines;
    return Array.from({ length: lines }, (_, at) => at + 1)
      .filter((at) => at === lines || apart(at, lines))
      .map((at) => start + at);
  });
  return [...ends.filter((end) => apart(end, all)), all];
}

/** Whether a block begins where so much of the page is left. */
export function hasRoom({ least, whole }: Room, left: number, page: number): boolean {
  if (least > left) return false;
  return whole <= left || whole > page || left > page * MOST_EMPTY;
}

/** For each node of a stack what must be left where it begins, or undefined where any room will do. */
export function roomFor(nodes: readonly PdfNode[], measures: Measures): (Room | undefined)[] {
  const rooms: (Room | undefined)[] = [];
  let next: Room = { least: 0, whole: 0 };
  for (const node of nodes.toReversed()) {
    const begins = node.pageBreak !== undefined || node.turned === true;
    const room = roomOf(node, next, measures);
    rooms.push(room);
    next = begins ? { least: 0, whole: 0 } : (room ?? same(beginning(node, measures)));
  }
  // Whether all of them move is for the first to say of those that are kept together.
  return rooms.reverse().map((room, at) => {
    const isKept = nodes[at - 1]?.keepWithNext === true;
    return room !== undefined && isKept ? same(room.least) : room;
  });
}

/** Height of all nodes of a stack, one below the other. */
export function heightOfAll(nodes: readonly PdfNode[], measures: Measures): number {
  return nodes.reduce((sum, node) => sum + heightOf(node, measures), 0);
}

function roomOf(node: PdfNode, next: Room, measures: Measures): Room | undefined {
  if (node.turned === true) return undefined;
  if (node.keepWithNext === true) return lower(next, heightOf(node, measures));
  if ('table' in node) return lower(measures.table(node), marginTop(node));
  return node.room;
}

function lower({ least, whole }: Room, height: number): Room {
  return { least: height + least, whole: height + whole };
}

function same(height: number): Room {
  return { least: height, whole: height };
}

function beginning(node: PdfNode, measures: Measures): number {
  if (!('text' in node)) return heightOf(node, measures);
  const staying = measures.staying(node);
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
