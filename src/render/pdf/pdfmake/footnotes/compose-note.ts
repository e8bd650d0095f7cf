/** Breaks a note, or what is left of it, into lines. */
import type { Inline, Line } from 'pdfmake/js/Line.js';
import { breakLines } from '../break-lines.js';
import type { TextNode } from '../nodes.js';

/** A note, or what of it stands on no page yet. */
export interface NoteText {
  readonly id: string;
  readonly node: TextNode;
  readonly inlines: readonly Inline[];
}

export function wholeNote(id: string, node: TextNode): NoteText {
  return { id, node, inlines: node._inlines ?? [] };
}

/** The note's lines in a type area of this measure; each knows its place in it. */
export function composeNote({ node, inlines }: NoteText, measure: number): Line[] {
  const [left = 0, , right = 0] = node._margin ?? [];
  const lines = breakLines(inlines, measure - left - right);
  for (const line of lines) line.x = left;
  return lines;
}

/** What follows these lines, which are the first of the text's. */
export function restAfter(text: NoteText, lines: readonly Line[]): NoteText {
  const last = lines.at(-1)?.inlines.at(-1)?.unit;
  const end = text.inlines.findIndex(({ unit }) => unit === last) + 1;
  const spaces = text.inlines.slice(end).findIndex(({ unit }) => unit.kind !== 'space');
  const [first, ...others] = text.inlines.slice(end + Math.max(0, spaces));
  // The text goes on, so that nothing is indented.
  const inlines = first === undefined ? [] : [{ ...first, leadingCut: 0 }, ...others];
  return { ...text, inlines };
}

/** Prints a footnote's number wherever these lines have its mark. */
export function printNumber(lines: readonly Line[], id: string, mark: string): void {
  for (const { inlines } of lines) {
    for (const inline of inlines) if (inline.run.footnote === id) inline.text = mark;
  }
}
