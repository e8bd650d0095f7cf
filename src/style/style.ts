/** The house style, resolved: every length in points, every role complete. Renderers read nothing else about looks. */
import type { Points } from '../core/lengths.js';
import type { CharacterRole, FaceRole, ParagraphRole } from '../model/style.js';

export type { CharacterRole, FaceRole, ParagraphRole } from '../model/style.js';

export interface HouseStyle {
  readonly name: string;
  readonly page: PageStyle;
  readonly paragraphs: Readonly<Record<ParagraphRole, ParagraphStyle>>;
  readonly characters: Readonly<Record<CharacterRole, CharacterStyle>>;
  readonly table: {
    readonly outerRule: Points;
    readonly innerRule: Points;
    readonly paddingVertical: Points;
    readonly paddingHorizontal: Points;
    readonly partIndent: Points;
  };
  readonly panel: {
    readonly outerRule: Points;
    readonly paddingVertical: Points;
    readonly paddingHorizontal: Points;
    /** Whether the frame has rules where a page ends within it. */
    readonly atPageBreak: 'closed' | 'open';
  };
  /** Of a style for editions in two languages only. */
  readonly parallel?: ParallelStyle;
  readonly imprint: { readonly outerRule: Points; readonly indent: Points };
  /** Of a review copy only. */
  readonly lineNumbers?: { readonly every: number; readonly distance: Points };
  readonly pageNumber: {
    /** With `{n}` for the number. */
    readonly form: string;
    readonly distance: Points;
    readonly indent: Points;
    readonly position: 'outer' | 'center';
  };
  /** ① or a raised 1. */
  readonly footnoteMarks: FootnoteMarks;
}

export type FootnoteMarks = 'circled' | 'plain';
/** Two columns, and how the translation in the second one looks. */
export interface ParallelStyle {
  /** Between the columns. */
  readonly gutter: Points;
  /** Of the width beside the gutter, what the source's column has. */
  readonly sourceShare: number;
  /** In the middle of the gutter; 0 for none. */
  readonly rule: Points;
  /** Between a pair and the next. */
  readonly between: Points;
  /** Of the translation. But for the cover, pitch and space above and below are those of the source: lines stand beside each other. */
  readonly paragraphs: HouseStyle['paragraphs'];
  readonly characters: HouseStyle['characters'];
}

export interface PageStyle {
  readonly width: Points;
  readonly height: Points;
  readonly top: Points;
  readonly bottom: Points;
  readonly left: Points;
  readonly right: Points;
  readonly lines: number;
  /** A line; only of pages that are a grid of characters. */
  readonly characters?: number;
  /** Type area's height ÷ lines. */
  readonly linePitch: Points;
}

export interface ParagraphStyle {
  readonly face: FaceRole;
  readonly size: Points;
  readonly bold: boolean;
  readonly pitch: Points;
  /** True where the pitch is the page's own: such lines stand on the grid. */
  readonly onGrid: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: Points;
  /** The same in characters of the role's size where the file said 字: Word keeps it when the size changes. */
  readonly firstLineCharacters?: number;
  /** How much further in than the first line the others stand (Word: hanging indent); the label stands in that room. */
  readonly hanging?: Points;
  readonly left: Points;
  readonly right: Points;
  /** Space above and below; not between neighbours of the same role (Word: `contextualSpacing`). */
  readonly before: Points;
  readonly after: Points;
  /** Whether Han and Latin are set apart by a small space (Word: `autoSpaceDE`, `autoSpaceDN`). */
  readonly latinGap: boolean;
  readonly keepWithNext: boolean;
}

/** What is absent stays as the paragraph has it. */
export interface CharacterStyle {
  readonly face?: FaceRole;
  readonly bold?: boolean;
}
