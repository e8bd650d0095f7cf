/** The table of contents: a field, with the headings as its cached result. */
import { InternalHyperlink, type Paragraph, type ParagraphChild } from 'docx';
import type { Contents, Heading } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { enclose, ends, type Bookmark } from '../bookmarks.js';
import type { Context } from '../context.js';
import { field, fieldParts } from '../field.js';
import { inlines } from '../inline.js';
import { tab } from '../label-end.js';
import { runs } from '../runs.js';
import { PARAGRAPH_STYLES } from '../style-names.js';
import { paragraph } from '../paragraph.js';

/**
 * Title and one paragraph a heading, each with the number of its page where that is known.
 * A number that is not stays empty until Word or WPS updates the field.
 */
export function contents(node: Contents, context: Context): readonly Paragraph[] {
  const { before, after } = fieldParts(`TOC \\o "1-${node.depth}" \\h \\z`);
  const listed = context.headings.filter((heading) => heading.level <= node.depth);
  const entries = listed.map((heading) => entry(heading, context));
  const results = enclose({ start: before, end: after }, entries.length > 0 ? entries : [[]]);
  return enclose(ends(context.bookmarks.of(node)), [inlines(node.title, context), ...results]).map(
    (children, index) =>
      index === 0
        ? paragraph(PARAGRAPH_STYLES.contentsTitle, children)
        : paragraph(PARAGRAPH_STYLES[`contents${listed[index - 1]?.level ?? 1}`], children),
  );
}

function entry(heading: Heading, context: Context): readonly ParagraphChild[] {
  // As plain words: a link in the heading would be a link within the entry's own.
  const words = runs(heading.label + plainText(heading.content).replaceAll('\n', ''));
  const bookmark = context.bookmarks.of(heading);
  return bookmark === undefined ? words : [link(bookmark, words, context)];
}

function link(
  { name }: Bookmark,
  words: readonly ParagraphChild[],
  { pages }: Context,
): InternalHyperlink {
  const number = field(`PAGEREF ${name} \\h`, runs(pages.get(name) ?? ''));
  return new InternalHyperlink({ anchor: name, children: [...words, tab(), ...number] });
}
