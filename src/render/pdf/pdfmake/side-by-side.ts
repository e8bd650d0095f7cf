/** Writes inlines that no layout has placed, one behind the other: an artifact, as all that stands outside the text. */
import type { Inline } from 'pdfmake/js/Line.js';
import type { ReportDocument } from './report-document.js';
import { markedLine } from './structure/marked-line.js';
import type { Artifact, PageMarks } from './structure/page-marks.js';

/** Operators for the current page: from `left` on, on this baseline. */
export function sideBySide(
  inlines: readonly Inline[],
  left: number,
  baseline: number,
  document: ReportDocument,
  kind: Artifact,
  marks: PageMarks,
): string {
  let x = 0;
  for (const inline of inlines) {
    inline.x = x;
    x += inline.width;
    document.page.fonts[inline.font.id] ??= inline.font.ref();
  }
  return markedLine(inlines, left, baseline, () => kind, marks);
}
