/** Lengths in the odd units of WordprocessingML, and the line and character grid in twips. */
import { twips, type Points } from '../../core/lengths.js';
import type { HouseStyle, PageStyle, ParagraphStyle } from '../../style/style.js';

/** Type sizes count half points. */
export function halfPoints(size: Points): number {
  return Math.round(size * 2);
}

/** Rules count eighths of a point, from 2 to 96. */
export function eighths(width: Points): number {
  return Math.min(96, Math.max(2, Math.round(width * 8)));
}

/** Width of the type area (版心) in twips. */
export function measure(page: PageBox): number {
  return twips(page.width) - twips(page.left) - twips(page.right);
}

/** Height of the type area in twips. */
export function depth(page: PageBox): number {
  return twips(page.height) - twips(page.top) - twips(page.bottom);
}

/** A page and its margins. */
export type PageBox = Pick<PageStyle, 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right'>;

/** The page as it lies for a landscape table: its head at the binding edge (GB/T 9704-2012, 8), the sheet's head to the right. */
export function turned({ width, height, top, bottom, left, right }: PageBox): PageBox {
  return { width: height, height: width, top: left, right: top, bottom: right, left: bottom };
}

export function pageOf(style: HouseStyle, orientation: 'portrait' | 'landscape'): PageBox {
  return orientation === 'portrait' ? style.page : turned(style.page);
}

/** Whether the page is a grid of characters, which Word sets lines on: a page of Latin type is none. */
export function hasGrid({ characters }: PageStyle): boolean {
  return characters !== undefined;
}

/** The grid's pitch, never rounded up: 580 twips would give 21 lines a page where 579 give 22. */
export function gridPitch(page: PageStyle): number {
  return Math.floor(page.linePitch * 20);
}

/**
 * What is added to each character so that a full line holds as many as the page asks: −5 twips for 28 at 16 pt.
 * It stands in the styles, since a character grid makes LibreOffice give two cells to a character a little wider than one.
 * Only lines of the body's own size that stand on the grid are counted in characters.
 */
export function characterFit(style: HouseStyle, paragraph: ParagraphStyle): number {
  const body = style.paragraphs.body;
  const { characters } = style.page;
  if (characters === undefined || !paragraph.onGrid || paragraph.size !== body.size) return 0;
  return Math.floor(measure(style.page) / characters - body.size * 20);
}
