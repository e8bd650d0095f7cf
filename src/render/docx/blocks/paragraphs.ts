/** Blocks that are paragraphs: cover, headings, text, imprint, page breaks. */
import { PageBreak as PageBreakRun, Paragraph, Tab, TextRun, type ParagraphChild } from 'docx';
import type { Cover, Heading, Imprint, PageBreak, Paragraph as Text } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { runs } from '../runs.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, type StyleName } from '../style-names.js';

export function paragraph(style: StyleName, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({ style: style.id, children });
}

export function cover(node: Cover, context: Context): readonly Paragraph[] {
  const contents = node.lines.map((line) => inlines(line.content, context));
  return enclose(ends(context.bookmarks.of(node)), contents).map((children, index) =>
    // `contents` has one entry a line.
    paragraph(PARAGRAPH_STYLES[node.lines[index]?.role ?? 'title'], children),
  );
}

/** Numbered by the list that its style belongs to, or taken out of it and numbered by its own label. */
export function heading(node: Heading, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const style = PARAGRAPH_STYLES[`heading${node.level}`].id;
  const content = inlines(node.content, context);
  return [
    context.numberedByWord.has(node)
      ? new Paragraph({ style, children: [...start, ...content, ...end] })
      : new Paragraph({
          style,
          numbering: false,
          children: [...start, ...runs(node.label), ...content, ...end],
        }),
  ];
}

export function text(node: Text, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const children = [...start, ...inlines(node.content, context), ...end];
  return [paragraph(PARAGRAPH_STYLES[node.role], children)];
}

/** One line between two rules: office, tab, date; rules and tab stop are the style's. */
export function imprint(node: Imprint, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const tab = new TextRun({ children: [new Tab()] });
  const left = inlines(node.left, context);
  const right = inlines(node.right, context);
  return [paragraph(PARAGRAPH_STYLES.imprint, [...start, ...left, tab, ...right, ...end])];
}

export function pageBreak(_node: PageBreak): readonly Paragraph[] {
  return [paragraph(DERIVED_STYLES.pageBreak, [new PageBreakRun()])];
}
