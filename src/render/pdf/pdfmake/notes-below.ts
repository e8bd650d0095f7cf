/** Notes below a table: they begin on the page of its last row, and part from each other as the lines of one paragraph do. */
import type { Line } from 'pdfmake/js/Line.js';
import { pageEnds } from './keeping.js';
import type { PdfNode, TextNode } from './nodes.js';

export class NotesBelow {
  readonly #lines: (node: TextNode) => number;
  /** For each line of a note how many must stand together with it. */
  readonly #staying = new WeakMap<TextNode, readonly number[]>();

  constructor(lines: (node: TextNode) => number) {
    this.#lines = lines;
  }

  /** Height in points of what must stand on the page of the row above: `nodes` is what comes below the table. */
  beginning(nodes: readonly PdfNode[]): number {
    const end = nodes.findIndex((node) => !isNote(node));
    const notes = (end === -1 ? nodes : nodes.slice(0, end)).filter(isNote);
    const [first] = notes;
    if (first === undefined) return 0;
    const lines = notes.map(this.#lines);
    const ends = pageEnds(lines);
    let before = 0;
    notes.forEach((note, index) => {
      const start = before;
      before += lines[index] ?? 0;
      const own = Array.from({ length: before - start }, (_, at) => start + at);
      this.#staying.set(
        note,
        own.map((at) => (ends.find((each) => each > at) ?? before) - at),
      );
    });
    const [, above = 0] = first._margin ?? [];
    return above + (ends[0] ?? 0) * first.setting.pitch;
  }

  /** Tells a line of a note which others stay with it. */
  hold(line: Line, node: TextNode): void {
    const staying = this.#staying.get(node)?.[line.paragraph?.at ?? 0];
    if (staying !== undefined) line.staying = staying;
  }
}

function isNote(node: PdfNode): node is TextNode {
  return 'text' in node && node.keepWithPrevious === true;
}
