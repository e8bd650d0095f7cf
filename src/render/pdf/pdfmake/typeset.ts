/** From our nodes to the bytes of a PDF file: what pdfmake's own printer does, with our classes in place of its. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { PageText } from '../../../core/page-text.js';
import type { FootnoteSetting } from './footnotes/footnote-setting.js';
import type { Furniture } from './margins.js';
import type { StackNode } from './nodes.js';
import { readPages } from './read-pages.js';
import { ReportDocument, type FileProperties } from './report-document.js';
import { ReportLayout, type PageGeometry } from './report-layout.js';
import { ReportRenderer } from './report-renderer.js';
import { PageMarks } from './structure/page-marks.js';
import { readingOrder } from './structure/reading-order.js';
import { writeTree } from './structure/write-tree.js';
import type { TypeCase } from './type-case.js';
import { watermark } from './watermark.js';

export interface Job {
  readonly content: StackNode;
  readonly geometry: PageGeometry;
  readonly footnotes: FootnoteSetting;
  readonly furniture: Furniture;
  readonly properties: FileProperties;
}

export interface Typeset {
  readonly bytes: Uint8Array;
  readonly pages: readonly PageText[];
}

/** The content is used up: pdfmake writes into it. The type case may have served for other documents. */
export async function typeset(
  { content, geometry, footnotes, furniture, properties }: Job,
  typeCase: TypeCase,
): Promise<Typeset> {
  const document = new ReportDocument(properties, typeCase);
  const order = readingOrder(content, [...footnotes.notes.values()]);
  const { pages, unnumbered } = new ReportLayout(geometry, footnotes).layOut(content, document);
  const { watermark: runs } = furniture;
  if (runs !== undefined) {
    for (const page of pages) {
      const operators = watermark(runs, document, page);
      page.items.unshift({ type: 'vector', item: { type: 'watermark', operators } });
    }
  }
  const marks = new PageMarks(pages.length);
  const names = printedPages(pages, unnumbered);
  const renderer = new ReportRenderer(document, names, order, marks);
  renderer.renderReport(pages, unnumbered, furniture);
  document.labelPages(unnumbered);
  writeTree(document, order.tree, marks);
  return { bytes: await document.bytes(), pages: readPages(pages, unnumbered, furniture) };
}

/** Names of places → the printed number of their page. */
function printedPages(pages: readonly Page[], unnumbered: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const name of page.items.flatMap(placesOf)) {
      // A table's head is repeated with its id; the first place counts.
      if (!numbers.has(name)) numbers.set(name, index + 1 - unnumbered);
    }
  });
  return numbers;
}

function placesOf({ type, item }: PageItem): readonly string[] {
  switch (type) {
    case 'line':
      return [item.id, ...item.inlines.map(({ run }) => run.place)].flatMap((name) => name ?? []);
    case 'image':
      return item.id === undefined ? [] : [item.id];
    case 'vector':
      return [];
  }
}
