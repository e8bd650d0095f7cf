/** From our nodes to the bytes of a PDF file: what pdfmake's own printer does, with our classes in place of its. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { StackNode } from './nodes.js';
import { ReportDocument, type FileProperties } from './report-document.js';
import { ReportLayout, type PageFurniture, type PageGeometry } from './report-layout.js';
import { ReportRenderer } from './report-renderer.js';

export interface Job {
  readonly content: StackNode;
  readonly geometry: PageGeometry;
  readonly furniture: PageFurniture;
  readonly properties: FileProperties;
}

/** The content is used up: pdfmake writes into it. */
export async function typeset({
  content,
  geometry,
  furniture,
  properties,
}: Job): Promise<Uint8Array> {
  const document = new ReportDocument(properties);
  const { pages, unnumbered } = new ReportLayout(geometry).layOut(content, document, furniture);
  new ReportRenderer(document, printedPages(pages, unnumbered)).renderPages(pages);
  document.labelPages(unnumbered);
  return document.bytes();
}

function printedPages(pages: readonly Page[], unnumbered: number): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const item of page.items) {
      if (item.type !== 'line' || item.item.id === undefined) continue;
      // A table's head is repeated with its id; the first place counts.
      if (!numbers.has(item.item.id)) numbers.set(item.item.id, index + 1 - unnumbered);
    }
  });
  return numbers;
}
