/** Writes inlines that no layout has placed, one behind the other. */
import type { Inline } from 'pdfmake/js/Line.js';
import type { ReportDocument } from './report-document.js';
import { textObject } from './text-object.js';

/** Operators for the current page: from `left` on, on this baseline. */
export function sideBySide(
  inlines: readonly Inline[],
  left: number,
  baseline: number,
  document: ReportDocument,
): string {
  let x = 0;
  for (const inline of inlines) {
    inline.x = x;
    x += inline.width;
    document.page.fonts[inline.font.id] ??= inline.font.ref();
  }
  return textObject(inlines, left, baseline);
}
