/** Blocks that are paragraphs: cover, headings, text, signature, imprint, page breaks. */
import { PageBreak as PageBreakRun, Paragraph } from 'docx';
import type {
  Cover,
  Heading,
  Imprint,
  PageBreak,
  Paragraph as Text,
  Signature,
} from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { tab } from '../label-end.js';
import { HEADING_NUMBERING } from '../list-forms.js';
import { ListedParagraph, paragraph } from '../paragraph.js';
import { runs } from '../runs.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES } from '../style-names.js';

export function cover(node: Cover, context: Context): readonly Paragraph[] {
  const contents = node.lines.map((line) => inlines(line.content, context));
  return enclose(ends(context.bookmarks.of(node)), contents).map((children, index) =>
    // `contents` has one entry a line.
    paragraph(PARAGRAPH_STYLES[node.lines[index]?.role ?? 'title'], children),
  );
}

/**
 * Numbered by the list that its style belongs to; in an annex by a list of the annex's own;
 * or taken out of any list and numbered by its label as text.
 */
export function heading(node: Heading, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const style = PARAGRAPH_STYLES[`heading${node.level}`];
  const words = inlines(node.content, context);
  const content = [...start, ...words, ...end];
  const list = context.numbering.of(node);
  if (list === HEADING_NUMBERING) return [paragraph(style, content)];
  if (list !== undefined)
    return [new ListedParagraph(style, { list, level: node.level - 1 }, content)];
  const labelled = [...start, ...runs(node.label), ...words, ...end];
  return [new Paragraph({ style: style.id, numbering: false, children: labelled })];
}

export function text(node: Text, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const children = [...start, ...inlines(node.content, context), ...end];
  return [paragraph(PARAGRAPH_STYLES[node.role], children)];
}

/** How far in each of the two stands is the styles' affair. */
export function signature(node: Signature, context: Context): readonly Paragraph[] {
  const lines = [node.organ, node.date].map((content) => inlines(content, context));
  const [organ = [], date = []] = enclose(ends(context.bookmarks.of(node)), lines);
  return [
    paragraph(PARAGRAPH_STYLES.signature, organ),
    paragraph(DERIVED_STYLES.signatureDate, date),
  ];
}

/** One line between two rules: office, tab, date; rules and tab stop are the style's. */
export function imprint(node: Imprint, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const left = inlines(node.left, context);
  const right = inlines(node.right, context);
  return [paragraph(PARAGRAPH_STYLES.imprint, [...start, ...left, tab(), ...right, ...end])];
}

export function pageBreak(_node: PageBreak): readonly Paragraph[] {
  return [paragraph(DERIVED_STYLES.pageBreak, [new PageBreakRun()])];
}
