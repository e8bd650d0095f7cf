/** The contents: a line for each heading, with a leader and the number of its page. */
import type { Contents, Heading, HeadingLevel } from '../../../doc/nodes.js';
import type { ParagraphRole } from '../../../style/style.js';
import { paragraph, type Flowing } from '../flow.js';
import type { Run, TextNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { textRuns } from '../text.js';
import { anchor, type BlockContext } from './context.js';
import { headingText } from './heading.js';
import { inLanguage, translated } from './parallel.js';

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
  const list: Tag = { type: 'TOC' };
  const tag: Tag = { type: 'Caption', within: list };
  // The list that stands open at each level; entries of a level below stand in a list within.
  const lists: Tag[] = [list];
  return [
    paragraph('contentsTitle', title, origin, context, { tag, ...anchor(id, context) }),
    ...entries.map((heading) => {
      lists.length = Math.min(lists.length, heading.level);
      while (lists.length < heading.level)
        lists.push({ type: 'TOC', within: lists.at(-1) ?? list });
      const tag: Tag = { type: 'TOCI', within: lists.at(-1) ?? list };
      const language = context.foreign.get(heading.id);
      return language === undefined
        ? entry(heading, tag, context)
        : inLanguage(entry(heading, tag, translated(context, language)), language, context);
    }),
  ];
}

function entry(heading: Heading, tag: Tag, context: BlockContext): Flowing<TextNode> {
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
  const node = context.setParagraph(runs, style, measure, { tag });
  return { node, role, before: style.before, after: style.after };
}
