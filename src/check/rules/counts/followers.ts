/** What follows an announcement: the items of a list, the headings below, or paragraphs with run-in headings. */
import type { SourceRange } from '../../../core/position.js';
import type { ContentBlock, LinkedProse } from '../../../resolve/edition-content.js';
import type { Passage } from '../../passage.js';
import type { Subject } from '../../subject.js';

/** Their places; `undefined` where what follows is none of these. */
export function followersOf(
  { content }: Subject,
  { block }: Passage,
): readonly SourceRange[] | undefined {
  const index = content.blocks.findIndex(({ id }) => id === block);
  const rest = content.blocks.slice(index + 1);
  const [next] = rest;
  if (index === -1 || next === undefined) return undefined;
  if (next.type === 'list') return next.items.map((item) => placeOf(item, next));
  if (next.type === 'heading') {
    const { level } = next;
    // Under the same heading as the announcement: a heading above its own ends it.
    const above = content.blocks.slice(0, index).findLast((other) => other.type === 'heading');
    if (above?.type !== 'heading' || above.level >= level) return undefined;
    const end = rest.findIndex((other) => other.type === 'heading' && other.level < level);
    return rest
      .slice(0, end === -1 ? undefined : end)
      .flatMap((other) =>
        other.type === 'heading' && other.level === level ? [placeOf(other.text, other)] : [],
      );
  }
  if (next.type !== 'paragraph' || next.lead === undefined) return undefined;
  const end = rest.findIndex((other) => other.type === 'heading' || other.type === 'annex');
  return rest
    .slice(0, end === -1 ? undefined : end)
    .flatMap((other) =>
      other.type === 'paragraph' && other.lead !== undefined ? [placeOf(other.lead, other)] : [],
    );
}

function placeOf([first]: LinkedProse, block: ContentBlock): SourceRange {
  return first?.range ?? block.range;
}
