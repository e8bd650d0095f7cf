/** The contents: a line for each heading, with a leader and the number of its page. */
import type { Contents, Heading, HeadingLevel } from '../../../doc/nodes.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph, type Flowing } from '../flow.js';
import type { Run } from '../pdfmake/nodes.js';
import { textRuns } from '../text.js';
import { anchor, type BlockContext } from './context.js';
import { headingText } from './heading.js';

const ROLES = {
  1: 'contents1',
  2: 'contents2',
  3: 'contents3',
  4: 'contents4',
} as const satisfies Record<HeadingLevel, ParagraphRole>;

const LEADER = '…';
/** As wide as page numbers get. */
const WIDEST_NUMBER = '000';

export function setContents(contents: Contents, context: BlockContext): Flowing[] {
  const { id, title, depth, origin } = contents;
  const entries = context.headings.filter((heading) => heading.level <= depth);
  return [
    paragraph('contentsTitle', title, origin, context, anchor(id, context)),
    ...entries.map((heading) => entry(heading, context)),
  ];
}

function entry(heading: Heading, context: BlockContext): Flowing {
  const { typography, measure } = context;
  const role = ROLES[heading.level];
  const style = context.style.paragraphs[role];
  const write = (text: string, traits: Partial<Run>): Run[] =>
    textRuns(text, heading.origin, style, typography).map((run) => ({
      ...run,
      target: heading.id,
      ...traits,
    }));
  const runs = [
    ...write(headingText(heading), {}),
    ...write(LEADER, { leader: true }),
    ...write(WIDEST_NUMBER, { pageOf: heading.id }),
  ];
  const node = context.setParagraph(runs, style, measure);
  return { node, role, before: style.before, after: style.after };
}
