/** The character grid: how the page's characters a line are made to fit the type area. */
import type { PageStyle, ParagraphStyle } from '../../style/style.js';

/** Type that is more than this much too wide for the grid was never meant to fill it. */
const MOST_TIGHTENED = 0.03;

/** Width of the type area in points. */
export function typeWidth(page: PageStyle): number {
  return page.width - page.left - page.right;
}

/**
 * Points added behind each Chinese character, 0 or less, so that the page's number of characters fits a line.
 * GB/T 9704 asks for 28 characters of 16 pt in 156 mm, where 27.6 would fit: each gives up 0.207 pt, as Word's grid has it.
 */
export function characterSpacing(page: PageStyle, size: number): number {
  if (page.characters === undefined) return 0;
  const cell = typeWidth(page) / page.characters;
  if (size <= cell || size > cell * (1 + MOST_TIGHTENED)) return 0;
  // Rounded down, so that a full line never is wider than the measure.
  return Math.floor((cell - size) * 1000) / 1000;
}

/** The first-line indent in points: characters of the grid where the style counts in characters. */
export function firstLineIndent(page: PageStyle, style: ParagraphStyle): number {
  if (style.firstLineCharacters === undefined) return style.firstLine;
  return style.firstLineCharacters * (style.size + characterSpacing(page, style.size));
}

/** Height of the type area in points: what a turned page has for width. */
export function typeHeight(page: PageStyle): number {
  return page.height - page.top - page.bottom;
}
