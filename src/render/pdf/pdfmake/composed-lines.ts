/** Breaks each text into lines once, so that they can be counted before they are placed. */
import type { Inline, Line } from 'pdfmake/js/Line.js';
import { besides } from './beside.js';
import { breakLines } from './break-lines.js';
import { LayoutBuilder } from './classes.js';
import { KeptLines } from './kept-lines.js';
import { fillLeader } from './leader.js';
import type { PdfNode, Sides, TextNode } from './nodes.js';

/** Points; widths that differ by less are the same. */
const SAME = 0.001;

interface Composed {
  readonly width: number;
  readonly lines: readonly Line[];
  placed: number;
}

export class ComposingLayoutBuilder extends LayoutBuilder<PdfNode> {
  readonly #composed = new WeakMap<TextNode, Composed>();
  protected kept = new KeptLines();

  /** The lines of a text in a width, as they will be placed; its margins lie within the width. */
  protected linesOf(node: TextNode, width: number): readonly Line[] {
    const [left = 0, , right = 0] = node._margin ?? [];
    return this.#compose(node, width - left - right).lines;
  }

  /** How many lines a text takes in a width. */
  protected countLines(node: TextNode, width: number): number {
    return this.linesOf(node, width).length;
  }

  /** pdfmake calls this until there are no more. */
  override buildNextLine(node: TextNode): Line | null {
    const composed = this.#compose(node, this.writer.context().availableWidth);
    const line = composed.lines[composed.placed++];
    if (line === undefined) return null;
    fillLeader(line);
    return line;
  }

  #compose(node: TextNode, width: number): Composed {
    const before = this.#composed.get(node);
    if (before !== undefined && Math.abs(before.width - width) < SAME) return before;
    const lines =
      node.sides === undefined
        ? breakLines(node._inlines ?? [], width, this.kept)
        : this.#beside(node.sides, width);
    if (node.continued !== undefined) {
      pair(lines, breakLines(node.continued._inlines ?? [], width, this.kept));
    }
    lines.forEach((line, at) => (line.paragraph = { at, lines }));
    const [first] = lines;
    if (first !== undefined && node.bookmark !== undefined) first.bookmark = node.bookmark;
    const composed = { width, lines, placed: 0 };
    this.#composed.set(node, composed);
    return composed;
  }

  #beside({ columns, rule }: Sides, width: number): Line[] {
    const set = columns.map(({ node, left, width: column }) => {
      const [before = 0, , after = 0] = node._margin ?? [];
      const lines = this.#compose(node, column - before - after).lines;
      return { lines, left: left + before, width: column - before - after };
    });
    return besides(set, rule, width);
  }
}

/** Pairs the lines of a node with those that are printed in their place later; the shorter has blank lines at its end. */
function pair(lines: Line[], continued: readonly Line[]): void {
  for (const { inlines } of continued.slice(lines.length)) {
    const last = lines.at(-1);
    if (last === undefined) return;
    const line = last.clone();
    line.inlines = inlines.slice(0, 1).map((inline): Inline => ({ ...inline, text: '', width: 0 }));
    lines.push(line);
  }
  lines.forEach((line, at) => (line.continued = continued[at] ?? null));
}
