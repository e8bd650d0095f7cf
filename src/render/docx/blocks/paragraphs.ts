/** Blocks that are paragraphs: cover, headings, text, signature, imprint, page breaks. */
import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  PageBreak as PageBreakRun,
  Paragraph,
  VerticalPositionAlign,
  type IFrameOptions,
} from 'docx';
import type {
  Cover,
  Heading,
  Imprint,
  PageBreak,
  Paragraph as Text,
  Signature,
} from '../../../doc/nodes.js';
import type { HouseStyle } from '../../../style/style.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { tab } from '../label-end.js';
import { gridPitch, measure } from '../lengths.js';
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

/**
 * One line between two rules: office, tab, date; rules and tab stop are the style's. A frame puts it at the foot of
 * the page that the paragraph behind it stands on. LibreOffice takes frames from no style, so the paragraph says it
 * itself. A program that knows no frames prints the line where it stands in the text: nothing is lost.
 */
export function imprint(node: Imprint, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const left = inlines(node.left, context);
  const right = inlines(node.right, context);
  const children = [...start, ...left, tab(), ...right, ...end];
  return [
    new Paragraph({ style: PARAGRAPH_STYLES.imprint.id, frame: atFoot(context.style), children }),
    paragraph(DERIVED_STYLES.imprintPlace, []),
  ];
}

/** As wide as the type area, at its foot (GB/T 9704-2012, 7.4.1). */
function atFoot({ page }: HouseStyle): IFrameOptions {
  return {
    type: 'alignment',
    width: measure(page),
    height: gridPitch(page),
    rule: HeightRule.ATLEAST,
    wrap: FrameWrap.NOT_BESIDE,
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
    alignment: { x: HorizontalPositionAlign.LEFT, y: VerticalPositionAlign.BOTTOM },
  };
}

export function pageBreak(_node: PageBreak): readonly Paragraph[] {
  return [paragraph(DERIVED_STYLES.pageBreak, [new PageBreakRun()])];
}
