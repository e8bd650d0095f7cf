/** Sets paragraphs as nodes for pdfmake's layout, which composes their lines when it knows the width. */
import type { HouseStyle, ParagraphStyle } from '../../style/style.js';
import { firstLineIndent } from './grid.js';
import type { LanguageTraits } from './languages.js';
import type { Bookmark, LineSetting, Run, TextNode } from './pdfmake/nodes.js';
import type { Tag } from './structure/tag.js';

/** What a paragraph has beside its text and style. */
export interface ParagraphTraits {
  /** Names the place for links. */
  readonly id?: string;
  readonly bookmark?: Bookmark;
  /** What it is in the structure of the file, unless it is a paragraph. */
  readonly tag?: Tag;
  /** Points added to the style's left indent. */
  readonly indent?: number;
  /** How many characters at the beginning are a label. */
  readonly label?: number;
  /** Points between the label and the text. */
  readonly labelGap?: number;
  /** The lines below the first begin under the text behind the label, however wide that is. */
  readonly hangs?: boolean;
  /** Stands as far in as these are wide. */
  readonly under?: readonly Run[];
}

/**
 * Makes a paragraph of runs (at least one) in a style, to be set in a measure of so many points.
 * Margins above and below are the business of the flow that it stands in.
 */
export type ParagraphSetter = (
  runs: readonly Run[],
  style: ParagraphStyle,
  measure: number,
  traits?: ParagraphTraits,
) => TextNode;

/** Part of the em square above the baseline, in the fonts of Chinese type. A constant, since fonts are wrong about it. */
const ASCENT = 0.88;
/** Between Han and Latin, in ems (CLREQ 3.2.2); a line that wants room takes up to half of it. */
const LATIN_GAP = 3 / 16;

export function pdfmakeParagraphs(
  { page }: HouseStyle,
  { tag: _, ...language }: LanguageTraits,
): ParagraphSetter {
  return (runs, style, _measure, { id, bookmark, indent = 0, ...label } = {}) => ({
    text: runs.map((run) => ({ ...run })),
    setting: { ...lineSetting(style), ...language, firstLine: firstLineIndent(page, style) },
    margin: [style.left + indent, 0, style.right, 0],
    keepWithNext: style.keepWithNext,
    ...(id !== undefined && { id }),
    ...(bookmark !== undefined && { bookmark }),
    ...label,
  });
}

function lineSetting(style: ParagraphStyle): LineSetting {
  return {
    pitch: style.pitch,
    baseline: baselineIn(style),
    align: style.align,
    firstLine: style.firstLine,
    hanging: style.hanging ?? 0,
    latinGap: style.latinGap ? style.size * LATIN_GAP : 0,
    ...(style.onGrid && { grid: style.pitch }),
  };
}

/** From the top of a line to its baseline, in points: the em square stands in the middle of the pitch. */
export function baselineIn({ pitch, size }: ParagraphStyle): number {
  return (pitch - size) / 2 + size * ASCENT;
}
