/** The notes of a proof: one over each figure, which viewers show when it is pointed at and printers leave out. */
import type { Inline } from 'pdfmake/js/Line.js';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { Remark } from './nodes.js';
import { textString, type ReportDocument } from './report-document.js';
import type { PageMarks } from './structure/page-marks.js';
import type { ReadingOrder } from './structure/reading-order.js';

/** No person made them, and viewers show the name above each. */
const AUTHOR = 'baogao';

/** From the baseline to the upper and lower edge of a figure, in ems. */
const ABOVE = 0.88;
const BELOW = 0.2;

/** Without the third bit, by which annotations are printed (ISO 32000-1, 12.5.3). */
const NOT_PRINTED = 0;

/** A yellow bar at the foot of the figure; viewers stretch the square to its size (12.5.5). */
const BAR = 'q 0.95 0.75 0.1 rg 0 0 100 8 re f Q';
const SQUARE = [0, 0, 100, 100];
const COLOUR = [0.95, 0.87, 0.36];

export class RemarkWriter {
  readonly #document: ReportDocument;
  readonly #order: ReadingOrder;
  readonly #marks: PageMarks;
  /** A figure that goes on in the next line has its note already. */
  readonly #written = new Set<Remark>();
  #appearance: Reference | undefined;

  constructor(document: ReportDocument, order: ReadingOrder, marks: PageMarks) {
    this.#document = document;
    this.#order = order;
    this.#marks = marks;
  }

  /** Of a line whose left edge is at `x` and whose top is at `y`. */
  write(inlines: readonly Inline[], x: number, y: number): void {
    for (const first of inlines) {
      const { remark } = first.run;
      if (remark === undefined || this.#written.has(remark)) continue;
      this.#written.add(remark);
      const last = inlines.findLast(({ run }) => run.remark === remark) ?? first;
      this.#annotate(remark, first, x + first.x, last.x + last.width - first.x, y);
    }
  }

  #annotate(
    { lines }: Remark,
    { run, ...first }: Inline,
    x: number,
    width: number,
    y: number,
  ): void {
    const content = this.#order.contents.get(run);
    if (content === undefined) return;
    const element = this.#order.tree.elementOf({ type: 'Annot' }, content.element);
    const top = y + first.baseline - ABOVE * first.fontSize;
    this.#document.annotate(x, top, width, (ABOVE + BELOW) * first.fontSize, {
      Subtype: 'Text',
      Name: 'Comment',
      NM: textString(`figure-${this.#written.size}`),
      T: textString(AUTHOR),
      Contents: textString(lines.join('\n')),
      M: this.#document.date,
      C: COLOUR,
      F: NOT_PRINTED,
      Open: false,
      AP: { N: this.#bar() },
      structParent: {
        add: ({ annotationRef }) => {
          this.#marks.annotate(element, annotationRef);
        },
      },
    });
  }

  /** One for all. */
  #bar(): Reference {
    if (this.#appearance === undefined) {
      this.#appearance = this.#document.ref({ Type: 'XObject', Subtype: 'Form', BBox: SQUARE });
      this.#appearance.end(new TextEncoder().encode(BAR));
    }
    return this.#appearance;
  }
}
