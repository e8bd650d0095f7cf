/** How wide parts of a text are that was cut into inlines already. */
import type { Inline } from 'pdfmake/js/Line.js';

/** Width in points of the first so many UTF-16 units. */
export function widthUpTo(inlines: readonly Inline[], end: number): number {
  let width = 0;
  let at = 0;
  for (const inline of inlines) {
    const { length } = inline.text;
    if (at + length > end) return width + partWidth(inline, end - at);
    width += inline.width;
    at += length;
  }
  return width;
}

export function wholeWidth(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, { width }) => sum + width, 0);
}

function partWidth({ text, font, fontSize, characterSpacing }: Inline, length: number): number {
  const part = text.slice(0, length);
  if (part === '') return 0;
  return font.widthOfString(part, fontSize) + characterSpacing * Array.from(part).length;
}
