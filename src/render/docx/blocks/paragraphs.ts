/** Blocks that are paragraphs: cover, headings, text, signature, imprint, page breaks. */
import {
  FrameAnchorType,
  FrameWrap,
  HeightRule,
  HorizontalPositionAlign,
  PageBreak as PageBreakRun,
  TextRun,
  VerticalPositionAlign,
  type IFrameOptions,
  type Paragraph,
} from 'docx';
import type { State } from '../../../doc/change.js';
import type {
  Cover,
  Heading,
  HeadingLevel,
  Imprint,
  PageBreak,
  Paragraph as Text,
  Signature,
} from '../../../doc/nodes.js';
import type { HouseStyle } from '../../../style/style.js';
import { enclose, ends } from '../bookmarks.js';
import { inSide, within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { tab } from '../label-end.js';
import { gridPitch, measure } from '../lengths.js';
import { labelRuns } from '../labels.js';
import { HEADING_NUMBERING } from '../list-forms.js';
import { alike, NO_LIST, paragraph, ReportParagraph, type Look } from '../paragraph.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, translationStyleName } from '../style-names.js';
import { tracked } from '../tracked.js';

export function cover(node: Cover, context: Context): readonly Paragraph[] {
  const contents = node.lines.map((line) => {
    const own = within(context, line);
    return inlines(line.content, { ...own, ...(line.language && inSide(line.language)) });
  });
  return enclose(ends(context.bookmarks.of(node)), contents).map((children, index) => {
    // `contents` has one entry a line.
    const { role = 'title', language, change } = node.lines[index] ?? {};
    const style = PARAGRAPH_STYLES[role];
    const own = language === undefined ? style : translationStyleName(style);
    return paragraph(own, children, change ?? context.change);
  });
}

/** What Word does not count is typed. */
export function heading(node: Heading, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const { change, numbering } = context;
  const old = { ...node, ...node.former };
  const typed = (label: string, state: State): string =>
    numbering.of(node, state) === undefined ? label : '';
  const label = { old: typed(old.label, 'old'), new: typed(node.label, 'new') };
  const children = [
    ...start,
    ...labelRuns(label, [], context),
    ...inlines(node.content, context),
    ...end,
  ];
  const former = headingLook(old.level, numbering.of(node, 'old'));
  if (change === 'deleted') return [new ReportParagraph(former, children, { change })];
  const look = headingLook(node.level, numbering.of(node));
  if (change !== undefined || alike(former, look)) {
    return [new ReportParagraph(look, children, { change })];
  }
  // Told its style's list too: LibreOffice would leave it without one where it has none now.
  const told = { list: { list: HEADING_NUMBERING, level: old.level - 1 }, ...former };
  return [new ReportParagraph(look, children, { former: told })];
}

/**
 * Numbered by the list that its style belongs to; in an annex by a list of the annex's own;
 * or taken out of any list and numbered by its label as text.
 */
function headingLook(level: HeadingLevel, list: number | undefined): Look {
  const style = PARAGRAPH_STYLES[`heading${level}`];
  if (list === HEADING_NUMBERING) return { style };
  return { style, list: list === undefined ? NO_LIST : { list, level: level - 1 } };
}

export function text(node: Text, context: Context): readonly Paragraph[] {
  const { start, end } = ends(context.bookmarks.of(node));
  const children = [...start, ...inlines(node.content, context), ...end];
  return [paragraph(PARAGRAPH_STYLES[node.role], children, context.change)];
}

/** How far in each of the two stands is the styles' affair. */
export function signature(node: Signature, context: Context): readonly Paragraph[] {
  const lines = [node.organ, node.date].map((content) => inlines(content, context));
  const [organ = [], date = []] = enclose(ends(context.bookmarks.of(node)), lines);
  return [
    paragraph(PARAGRAPH_STYLES.signature, organ, context.change),
    paragraph(DERIVED_STYLES.signatureDate, date, context.change),
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
  const gap = () => tracked([tab()], context.change);
  const { translation } = node;
  const below = translation && [
    new TextRun({ break: 1 }),
    ...inlines(translation.left, context),
    ...gap(),
    ...inlines(translation.right, context),
  ];
  const children = [...start, ...left, ...gap(), ...right, ...(below ?? []), ...end];
  const look: Look = { style: PARAGRAPH_STYLES.imprint, frame: atFoot(context.style) };
  return [
    new ReportParagraph(look, children, { change: context.change }),
    paragraph(DERIVED_STYLES.imprintPlace, [], context.change),
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

export function pageBreak(_node: PageBreak, { change }: Context): readonly Paragraph[] {
  return [paragraph(DERIVED_STYLES.pageBreak, tracked([new PageBreakRun()], change), change)];
}
