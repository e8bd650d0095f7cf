/** Breaks a note, or what is left of it, into lines. */
import type { Inline, Line } from 'pdfmake/js/Line.js';
import { breakLines } from '../break-lines.js';
import type { KeptLines } from '../kept-lines.js';
import type { TextNode } from '../nodes.js';

/** A note in a type area of this measure, as far as it has been composed. */
export interface ComposedNote {
  readonly node: TextNode;
  readonly inlines: readonly Inline[];
  readonly measure: number;
  readonly lines: readonly Line[];
}

export function composeNote(
  node: TextNode,
  measure: number,
  kept: KeptLines,
  inlines: readonly Inline[] = node._inlines ?? [],
): ComposedNote {
  const [left = 0, , right = 0] = node._margin ?? [];
  const lines = breakLines(inlines, measure - left - right, kept);
  for (const line of lines) line.x = left;
  return { node, inlines, measure, lines };
}

/** What follows so many lines, for a type area of this measure. */
export function restAfter(
  note: ComposedNote,
  printed: number,
  measure: number,
  kept: KeptLines,
): ComposedNote {
  if (measure === note.measure) return { ...note, lines: note.lines.slice(printed) };
  const left = note.inlines.slice(note.lines[printed - 1]?.to ?? 0);
  const start = left.findIndex(({ unit }) => unit.kind !== 'space');
  const [first, ...others] = start === -1 ? [] : left.slice(start);
  // The text goes on, so that nothing is indented.
  const inlines = first === undefined ? [] : [{ ...first, leadingCut: 0 }, ...others];
  return composeNote(note.node, measure, kept, printed === 0 ? note.inlines : inlines);
}

/** Prints a footnote's number wherever these lines have its mark. */
export function printNumber(lines: readonly Line[], id: string, mark: string): void {
  for (const { inlines } of lines) {
    for (const inline of inlines) if (inline.run.footnote === id) inline.text = mark;
  }
}
