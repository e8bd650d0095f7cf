/** Headings: their number printed, their place in the outline. */
import { oneLine } from '../../../core/characters.js';
import type { Annex, Block, Heading, HeadingLevel } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph, runsInto, type Flowing } from '../flow.js';
import type { TextNode } from '../pdfmake/nodes.js';
import { anchor, type BlockContext } from './context.js';

const ROLES = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
} as const satisfies Record<HeadingLevel, ParagraphRole>;

export function setHeading(heading: Heading, context: BlockContext): Flowing<TextNode>[] {
  const { id, level, label, content, origin } = heading;
  const parent = context.parents.get(id);
  return [
    paragraph(ROLES[level], content, origin, context, {
      label,
      labelApart: runsInto(label, content),
      tag: { type: `H${level}` },
      ...anchor(id, context),
      bookmark: {
        title: headingText(heading),
        expanded: level === 1,
        ...(parent !== undefined && { parent }),
      },
    }),
  ];
}

/** As printed, number and all, on one line. */
export function headingText({ label, content }: Heading): string {
  return label + oneLine(plainText(content));
}

/** For each heading the nearest one before it that is of a higher level, or the annex that it stands in. */
export function outlineParents(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  let open: (Heading | Annex)[] = [];
  for (const block of blocks) {
    if (block.type === 'annex') open = [block];
    if (block.type !== 'heading') continue;
    while (levelOf(open.at(-1)) >= block.level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) parents.set(block.id, parent.id);
    open.push(block);
  }
  return parents;
}

function levelOf(block: Heading | Annex | undefined): number {
  return block?.type === 'heading' ? block.level : 0;
}
