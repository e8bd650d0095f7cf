/** A proof's remarks on texts: each stands on the first words of its text in a block. */
import type { SourceRange } from '../core/position.js';
import { mapInlines } from './map-inlines.js';
import type { Block, Inline, Text } from './nodes.js';

export interface TextRemark {
  /** Where the texts are written. */
  readonly places: readonly SourceRange[];
  /** That prints them: its first words stand for a text that no words of the document are known to come from. */
  readonly block: string;
  readonly lines: readonly string[];
}

export function remarkTexts(
  blocks: readonly Block[],
  remarks: readonly TextRemark[],
): readonly Block[] {
  const found = new Set<TextRemark>();
  const marked = blocks.map((block) => {
    const said = new Set<TextRemark>();
    return exchangeTexts(block, (text) => {
      const remark = remarks.find(
        (one) => !said.has(one) && one.places.some((place) => isWithin(text.origin, place)),
      );
      if (remark === undefined) return text;
      said.add(remark);
      found.add(remark);
      return { ...text, remark: remark.lines };
    });
  });
  return remarks
    .filter((remark) => !found.has(remark))
    .reduce((all, { block, lines }) => all.map((one) => onFirstWords(one, block, lines)), marked);
}

function onFirstWords(block: Block, id: string, lines: readonly string[]): Block {
  if (!('id' in block) || block.id !== id) return block;
  let done = false;
  return exchangeTexts(block, (text) => {
    if (done) return text;
    done = true;
    return { ...text, remark: lines };
  });
}

function isWithin(inner: SourceRange, outer: SourceRange): boolean {
  return (
    inner.file.path === outer.file.path && inner.start >= outer.start && inner.end <= outer.end
  );
}

/** White space alone is nothing that a remark could be seen on. Of notes in a list the text is printed there. */
function exchangeTexts(block: Block, exchange: (text: Text) => Text): Block {
  const within = (content: readonly Inline[]): readonly Inline[] =>
    content.map((inline) => {
      if (inline.type === 'text') return inline.text.trim() === '' ? inline : exchange(inline);
      return 'content' in inline ? { ...inline, content: within(inline.content) } : inline;
    });
  if (block.type !== 'noteList') return mapInlines(block, within);
  return {
    ...block,
    notes: block.notes.map((note) => ({ ...note, content: within(note.content) })),
  };
}
