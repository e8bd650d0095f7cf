/** Numbers of notes: from 1, in the order in which the tree prints them first, wherever templates put things. */
import type { Block, Inline, Note } from '../doc/nodes.js';
import { mapInlines } from './map-inlines.js';

/**
 * The second call of a note becomes a reference to the first, with the bare number as its content:
 * the form of the mark is the renderer's. Note lists get the notes.
 */
export function numberNotes(blocks: readonly Block[]): Block[] {
  const notes = new Map<string, Note>();
  const exchange = (content: readonly Inline[]): Inline[] =>
    content.map((inline): Inline => {
      if (inline.type === 'strong') return { ...inline, content: exchange(inline.content) };
      if (inline.type !== 'note') return inline;
      const { id, origin } = inline;
      const earlier = notes.get(id);
      if (earlier === undefined) {
        const numbered = { ...inline, number: notes.size + 1 };
        notes.set(id, numbered);
        return numbered;
      }
      const number: Inline = { type: 'text', text: String(earlier.number), origin };
      return { type: 'reference', target: id, origin, content: [number] };
    });
  const numbered = blocks.map((block) => mapInlines(block, exchange));
  // Only now are all of them known: a list may stand before text that calls notes.
  return numbered.map((block) =>
    block.type === 'noteList' ? { ...block, notes: [...notes.values()] } : block,
  );
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
