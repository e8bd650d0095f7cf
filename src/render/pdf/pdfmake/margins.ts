/** What stands on a page outside its text. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import { wholeWidth } from './inline-widths.js';
import type { LineNumbers } from './line-numbers.js';
import type { Run, TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { setInlines } from './set-inlines.js';
import { sideBySide } from './side-by-side.js';
import type { PageMarks } from './structure/page-marks.js';

/** One line of text: where its box begins from the top left corner of the upright sheet, and how wide it is. */
export interface PlacedLine {
  readonly stands: 'Header' | 'Footer';
  readonly text: readonly Run[];
  readonly setting: TextNode['setting'];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Furniture {
  /** What stands on the page of this number, from 1; pages without number have none. */
  readonly onPage: (page: number) => readonly PlacedLine[];
  readonly lineNumbers?: LineNumbers;
  readonly watermark?: readonly Run[];
}

/** Operators for a line on the upright sheet, wherever that is turned to. */
export function placedLine(
  line: PlacedLine,
  document: ReportDocument,
  page: Page,
  marks: PageMarks,
): string {
  const inlines = setInlines(line.text, line.setting, (file) => document.fontFor(file));
  const shares = { left: 0, justify: 0, center: 1 / 2, right: 1 };
  const free = line.width - wholeWidth(inlines);
  const left = line.x + free * shares[line.setting.align];
  const baseline = line.y + line.setting.baseline;
  const entered = marks.enter(line.stands);
  const written = sideBySide(inlines, left, baseline, document, line.stands, marks);
  if (page.pageSize.orientation === 'portrait') return `${entered}\n${written}`;
  // The sheet's foot is the left edge of the turned page.
  return `${entered}\nq\n0 1 -1 0 ${page.pageSize.width} 0 cm\n${written}\nQ`;
}
