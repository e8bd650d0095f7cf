/** Numbers in the margin beside the lines of each page, as Word counts them: paragraphs and pictures, no tables. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { Inline } from 'pdfmake/js/Line.js';
import { wholeWidth } from './inline-widths.js';
import type { TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { setInlines } from './set-inlines.js';
import { sideBySide } from './side-by-side.js';
import type { PageMarks } from './structure/page-marks.js';

export interface LineNumbers {
  /** Every how many lines one is printed. */
  readonly every: number;
  /** From the end of the number to the type area. */
  readonly distance: number;
  readonly text: (line: number) => TextNode;
}

/** Numbers the lines of pages that come in order; each page begins with 1. */
export class LineNumbering {
  readonly #numbers: LineNumbers;
  /** A table's head stands on further pages again: its caption is counted where it stands first. */
  readonly #counted = new WeakSet<readonly Inline[]>();

  constructor(numbers: LineNumbers) {
    this.#numbers = numbers;
  }

  /** Operators for the page. A turned page has a table alone, and the sheet's foot where numbers would stand. */
  write(page: Page, document: ReportDocument, marks: PageMarks): string {
    if (page.pageSize.orientation === 'landscape') return '';
    const { every, distance, text } = this.#numbers;
    const right = page.pageMargins.left - distance;
    const baselines = page.items.flatMap((item) => this.#baselineOf(item) ?? []);
    return baselines
      .flatMap((baseline, at) => {
        if ((at + 1) % every !== 0) return [];
        const node = text(at + 1);
        const inlines = setInlines(node.text, node.setting, (file) => document.fontFor(file));
        const left = right - wholeWidth(inlines);
        return sideBySide(inlines, left, baseline, document, 'Pagination', marks);
      })
      .join('\n');
  }

  #baselineOf({ type, item }: PageItem): number | undefined {
    switch (type) {
      case 'line':
        if (item.counted !== true || this.#counted.has(item.inlines)) return undefined;
        this.#counted.add(item.inlines);
        return (item.y ?? 0) + (item.inlines[0]?.baseline ?? 0);
      case 'image':
        return (item.y ?? 0) + item.height;
      case 'vector':
        return undefined;
    }
  }
}
