/** Numbers of notes: from 1, in the order in which the tree prints them first, wherever templates put things. */
import type { Block, Inline, Note } from '../doc/nodes.js';
import { mapInlines } from '../doc/map-inlines.js';

export interface NumberedNotes {
  readonly blocks: readonly Block[];
  /** Whether the text points to a footnote again. */
  readonly footnoteAgain: boolean;
}

/**
 * The second call of a note becomes a reference to the first, with the bare number as its content:
 * the form of the mark is the renderer's. Footnotes are counted apart; note lists get the others.
 */
export function numberNotes(blocks: readonly Block[]): NumberedNotes {
  const notes = new Map<string, Note>();
  const counts = { footnotes: 0, listed: 0 };
  let footnoteAgain = false;
  const exchange = (content: readonly Inline[]): Inline[] =>
    content.map((inline): Inline => {
      if (inline.type === 'strong') return { ...inline, content: exchange(inline.content) };
      if (inline.type !== 'note') return inline;
      const { id, origin } = inline;
      const earlier = notes.get(id);
      if (earlier === undefined) {
        const kind = inline.placement === 'footnote' ? 'footnotes' : 'listed';
        const numbered = { ...inline, number: ++counts[kind] };
        notes.set(id, numbered);
        return numbered;
      }
      footnoteAgain ||= earlier.placement === 'footnote';
      const number: Inline = { type: 'text', text: String(earlier.number), origin };
      return { type: 'reference', target: id, origin, content: [number] };
    });
  const numbered = blocks.map((block) => mapInlines(block, exchange));
  // Only now are all of them known: a list may stand before text that calls notes.
  const listed = [...notes.values()].filter(({ placement }) => placement !== 'footnote');
  return {
    blocks: numbered.map((block) =>
      block.type === 'noteList' ? { ...block, notes: listed } : block,
    ),
    footnoteAgain,
  };
}

/** Words that repeat others (续表, the list of annexes) do not repeat their notes. */
export function withoutNotes(content: readonly Inline[]): Inline[] {
  return content.flatMap((inline): Inline[] => {
    if (inline.type === 'note') return [];
    return inline.type === 'strong'
      ? [{ ...inline, content: withoutNotes(inline.content) }]
      : [inline];
  });
}
