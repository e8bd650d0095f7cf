/** Paragraphs and boxes one below the other, with the space that their styles put between them. */
import type { Language } from '../../core/edition.js';
import type { SourceRange } from '../../core/position.js';
import type { Inline } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import type { ParagraphRole } from '../../style/style.js';
import type { BlockContext } from './blocks/context.js';
import type { ParagraphTraits } from './paragraph.js';
import type { PdfNode, Run, TextNode } from './pdfmake/nodes.js';
import type { Tag } from './structure/tag.js';
import { blankRun, inlineRuns, textRuns } from './text.js';

export interface Flowing<N extends PdfNode = PdfNode> {
  readonly node: N;
  /** Between neighbours of one role and language there is no space. */
  readonly role?: ParagraphRole;
  /** Of a translation that stands below its source. */
  readonly language?: Language;
  /** Space above and below, in points. */
  readonly before: number;
  readonly after: number;
}

export interface ParagraphOptions extends Omit<ParagraphTraits, 'label' | 'labelGap'> {
  /** Printed before the inlines: a heading's number. */
  readonly label?: string;
  /** Sets the label off from the text. */
  readonly labelApart?: boolean;
  /** What the label is, where it is not part of the text. */
  readonly labelTag?: Tag;
  /** Where a click on the label leads. */
  readonly labelTarget?: string;
  /** The footnote whose number the label is. */
  readonly labelFootnote?: string;
  /** It stands above the line, as the mark of a note does. */
  readonly labelRaised?: boolean;
}

/** Between a label and its text, in ems. */
const LABEL_GAP = 1 / 4;

/** Whether a label would read as one number with the text behind it: 1.2022年. */
export function runsInto(label: string, content: readonly Inline[]): boolean {
  return label.endsWith('.') && /^\d/.test(plainText(content));
}

/** A paragraph of inlines in the style of its role. */
export function paragraph(
  role: ParagraphRole,
  inlines: readonly Inline[],
  origin: SourceRange,
  context: BlockContext,
  {
    label = '',
    labelApart = false,
    labelTag,
    labelTarget,
    labelFootnote,
    labelRaised,
    ...traits
  }: ParagraphOptions = {},
): Flowing<TextNode> {
  const { typography, measure } = context;
  const style = context.style.paragraphs[role];
  const labelRuns = textRuns(label, origin, style, typography, labelRaised).map((run): Run => ({
    ...run,
    ...(labelTag !== undefined && { tag: labelTag }),
    ...(labelTarget !== undefined && { target: labelTarget }),
    ...(labelFootnote !== undefined && { footnote: labelFootnote }),
  }));
  const runs = [...labelRuns, ...inlineRuns(inlines, style, typography)];
  if (runs.length === 0) runs.push(blankRun(style, typography));
  const node = context.setParagraph(runs, style, measure, {
    ...traits,
    label: label.length,
    labelGap: labelApart ? style.size * LABEL_GAP : 0,
  });
  return { node, role, before: style.before, after: style.after };
}

/** The nodes with their margins above and below. */
export function flow(items: readonly Flowing[]): PdfNode[] {
  return items.map((item, at) => {
    const { node, before, after } = item;
    const joinsAbove = isAlike(item, items[at - 1]);
    const joinsBelow = isAlike(item, items[at + 1]);
    const [left = 0, , right = 0] = node.margin ?? [];
    node.margin = [left, joinsAbove ? 0 : before, right, joinsBelow ? 0 : after];
    return node;
  });
}

function isAlike({ role, language }: Flowing, neighbour: Flowing | undefined): boolean {
  return role !== undefined && neighbour?.role === role && neighbour.language === language;
}
