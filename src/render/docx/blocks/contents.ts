/** The table of contents: a field, with the headings as its cached result. */
import { oneLine } from '../../../core/characters.js';
import { InternalHyperlink, type Paragraph, type ParagraphChild } from 'docx';
import { stands, type State } from '../../../doc/change.js';
import type { Contents, Heading, HeadingLevel } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { enclose, ends } from '../bookmarks.js';
import { within, type Context } from '../context.js';
import { field, fieldParts } from '../field.js';
import { tab } from '../label-end.js';
import { inlines } from '../inline.js';
import { labelRuns } from '../labels.js';
import { runs } from '../runs.js';
import { PARAGRAPH_STYLES } from '../style-names.js';
import { paragraph, ReportParagraph, type Look } from '../paragraph.js';
import { changeOf } from '../../../doc/change.js';
import { tracked } from '../tracked.js';

/**
 * Title and one paragraph a heading, each with the number of its page where that is known.
 * A number that is not stays empty until Word or WPS updates the field.
 */
export function contents(node: Contents, context: Context): readonly Paragraph[] {
  const { before, after } = fieldParts(`TOC \\o "1-${node.depth}" \\h \\z`);
  const entries = context.headings.flatMap((heading) => entry(heading, node.depth, context));
  const lines = entries.length > 0 ? entries.map(({ children }) => children) : [[]];
  const results = enclose({ start: before, end: after }, lines);
  return enclose(ends(context.bookmarks.of(node)), [inlines(node.title, context), ...results]).map(
    (children, index) => {
      if (index === 0) return paragraph(PARAGRAPH_STYLES.contentsTitle, children, context.change);
      const { look = lookOf(1), former, change } = entries[index - 1] ?? {};
      return new ReportParagraph(look, children, { former, change });
    },
  );
}

interface Entry {
  readonly look: Look;
  readonly former: Look | undefined;
  readonly change: Context['change'];
  readonly children: readonly ParagraphChild[];
}

/** In each state of a redline a heading is listed by its level there. */
function entry(heading: Heading, depth: HeadingLevel, context: Context): readonly Entry[] {
  const levels = { old: heading.former?.level ?? heading.level, new: heading.level };
  const isListed = (state: State): boolean => stands(heading, state) && levels[state] <= depth;
  if (!isListed('old') && !isListed('new')) return [];
  const change = context.change ?? changeOf(isListed('old'), isListed('new'));
  const own = within(context, { ...(change && { change }) });
  return [
    {
      look: lookOf(levels[change === 'deleted' ? 'old' : 'new']),
      former: change === undefined ? lookOf(levels.old) : undefined,
      change,
      children: line(heading, own),
    },
  ];
}

function lookOf(level: HeadingLevel): Look {
  return { style: PARAGRAPH_STYLES[`contents${level}`] };
}

/** As plain words: a link in the heading would be a link within the entry's own. */
function line(heading: Heading, context: Context): readonly ParagraphChild[] {
  const bookmark = context.bookmarks.of(heading);
  const { change } = context;
  const words = entryWords(heading, context);
  if (bookmark === undefined) return [...words, ...tracked([tab()], change)];
  const number = field(
    `PAGEREF ${bookmark.name} \\h`,
    runs(context.pages.get(bookmark.name) ?? '', context.language),
  );
  const children = [...words, ...tracked([tab(), ...number], change)];
  return [new InternalHyperlink({ anchor: bookmark.name, children })];
}

function entryWords(heading: Heading, context: Context): readonly ParagraphChild[] {
  const { change, language } = context;
  const plain = (content: Heading['content']): string => oneLine(plainText(content));
  const { label, former, content } = heading;
  const isMarked = content.some(({ type }) => type === 'inserted' || type === 'deleted');
  if (former === undefined && !isMarked)
    return tracked(runs(label + plain(content), language), change);
  return [
    ...labelRuns({ old: former?.label ?? label, new: label }, [], context),
    ...content.flatMap((inline) =>
      inline.type === 'inserted' || inline.type === 'deleted'
        ? tracked(runs(plain(inline.content), language), change ?? inline.type)
        : tracked(runs(plain([inline]), language), change),
    ),
  ];
}
