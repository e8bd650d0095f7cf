/** Makes embedding a font cheaper: outlines need not be parsed where no outline calls another. */
import type { EmbeddedFont, OutlineTable, Private } from 'pdfmake/js/PDFDocument.js';

/** Stands for a font whose glyphs call no subroutines. */
const CALLS_NOTHING = { getGlyph: () => ({ path: undefined, _usedGsubrs: {}, _usedSubrs: {} }) };

/**
 * fontkit parses the outline of each glyph in the subset of a CFF font to learn which subroutines it calls.
 * A font without any, as most Chinese ones of free licence are, is spared that.
 */
export function spareOutlines({ subset }: EmbeddedFont): void {
  if (subset.cff !== undefined && !hasSubroutines(subset.cff)) subset.font = CALLS_NOTHING;
}

function hasSubroutines({ globalSubrIndex, topDict }: OutlineTable): boolean {
  const dictionaries: readonly { readonly Private?: Private | null }[] = topDict.FDArray ?? [
    topDict,
  ];
  const own = dictionaries.some(({ Private }) => (Private?.Subrs?.length ?? 0) > 0);
  return own || (globalSubrIndex?.length ?? 0) > 0;
}
