/** Headings: their number printed, their place in the outline. */
import type { Heading, HeadingLevel } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph, type Flowing } from '../flow.js';
import { anchor, type BlockContext } from './context.js';

const ROLES = {
  1: 'heading1',
  2: 'heading2',
  3: 'heading3',
  4: 'heading4',
} as const satisfies Record<HeadingLevel, ParagraphRole>;

export function setHeading(heading: Heading, context: BlockContext): Flowing[] {
  const { id, level, label, content, origin } = heading;
  const parent = context.parents.get(id);
  return [
    paragraph(ROLES[level], content, origin, context, {
      label,
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
  return label + plainText(content).replaceAll('\n', '');
}

/** For each heading the nearest one before it that is of a higher level. */
export function headingParents(headings: readonly Heading[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const open: Heading[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const parent = open.at(-1);
    if (parent !== undefined) parents.set(heading.id, parent.id);
    open.push(heading);
  }
  return parents;
}
