/** pdfmake's drawing, with lines, pictures, links, destinations and bookmarks drawn by us. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { Outline } from 'pdfmake/js/PDFDocument.js';
import { Renderer } from './classes.js';
import { LineNumbering } from './line-numbers.js';
import { placedLine, type Furniture } from './margins.js';
import type { Bookmark, ImageNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { textObject } from './text-object.js';

export class ReportRenderer extends Renderer {
  readonly #document: ReportDocument;
  /** Names that have a place in the document → printed number of the page. */
  readonly #pages: ReadonlyMap<string, number>;
  readonly #bookmarks = new Map<string, Outline>();
  /** Inlines that have been drawn: what comes again is a table's head on a further page. */
  readonly #drawn = new WeakSet<readonly Inline[]>();

  constructor(document: ReportDocument, pages: ReadonlyMap<string, number>) {
    super(document);
    this.#document = document;
    this.#pages = pages;
  }

  /** Page by page, the text first and what stands around it behind, so that text is read in its order. */
  renderReport(pages: readonly Page[], unnumbered: number, furniture: Furniture): void {
    const numbering = furniture.lineNumbers && new LineNumbering(furniture.lineNumbers);
    pages.forEach((page, index) => {
      this.renderPages([page]);
      const number = index + 1 - unnumbered;
      if (number < 1) return;
      const operators = [
        numbering?.write(page, this.#document) ?? '',
        ...furniture.onPage(number).map((line) => placedLine(line, this.#document, page)),
      ];
      for (const written of operators) if (written !== '') this.#document.addContent(written);
    });
  }

  override renderLine(line: Line, x = 0, y = 0): void {
    if (this.#drawn.has(line.inlines)) {
      this.#renderAgain(line, x, y);
      return;
    }
    this.#drawn.add(line.inlines);
    if (line.bookmark !== undefined) this.#addBookmark(line.bookmark, line.id, y);
    if (line.id !== undefined) this.#addPlace(line.id, x, y);
    for (const { run, x: left } of line.inlines) {
      if (run.place !== undefined) this.#addPlace(run.place, x + left, y);
    }
    this.#draw(line.inlines, x, y);
  }

  override renderImage({ id, image, x = 0, y = 0, width, height }: ImageNode): void {
    if (id !== undefined) this.#addPlace(id, x, y);
    this.#document.image(this.#document.imageFor(image), x, y, { width, height });
  }

  /** Text is drawn in whatever colour is the page's: what has a colour of its own does not leave it behind. */
  override renderVector(vector: object): void {
    this.#document.save();
    super.renderVector(vector);
    this.#document.restore();
  }

  #renderAgain(line: Line, x: number, y: number): void {
    const { continued } = line;
    if (continued === null) return;
    // The note stands on the page of the first head.
    const words = line.inlines.filter(({ run }) => run.footnote === undefined);
    if (continued === undefined) this.#draw(words, x, y);
    else this.#draw(continued.inlines, x + startOf(continued) - startOf(line), y);
  }

  #draw(inlines: readonly Inline[], x: number, y: number): void {
    const [first] = inlines;
    if (first === undefined) return;
    for (const inline of inlines) this.#printPageNumber(inline);
    for (const inline of inlines) this.pdfDocument.page.fonts[inline.font.id] ??= inline.font.ref();
    this.pdfDocument.addContent(textObject(inlines, x, y + first.baseline));
    for (const { target, left, width } of linkAreas(inlines)) {
      if (this.#pages.has(target)) {
        this.pdfDocument.goTo(x + left, y, width, first.height, target);
      }
    }
  }

  #addPlace(name: string, x: number, y: number): void {
    this.pdfDocument.addNamedDestination(name, 'XYZ', x, y, null);
  }

  #addBookmark({ title, parent, expanded }: Bookmark, id: string | undefined, y: number): void {
    const above = parent === undefined ? undefined : this.#bookmarks.get(parent);
    const { outline, page } = this.pdfDocument;
    const entry = (above ?? outline).addItem(title, { expanded, left: page.width, top: y });
    if (id !== undefined) this.#bookmarks.set(id, entry);
  }

  /** Sets the number at the end of the space that was kept for it. */
  #printPageNumber(inline: Inline): void {
    const page = inline.run.pageOf === undefined ? undefined : this.#pages.get(inline.run.pageOf);
    if (page === undefined) return;
    inline.text = String(page);
    const width = inline.font.widthOfString(inline.text, inline.fontSize);
    inline.x += inline.width - width;
    inline.width = width;
  }
}

interface LinkArea {
  readonly target: string;
  readonly left: number;
  width: number;
}

/** One area for each row of neighbours with the same target. */
function linkAreas(inlines: readonly Inline[]): LinkArea[] {
  const areas: LinkArea[] = [];
  let open: LinkArea | undefined;
  for (const { run, x, width } of inlines) {
    if (run.target === undefined) open = undefined;
    else if (open?.target === run.target) open.width = x + width - open.left;
    else areas.push((open = { target: run.target, left: x, width }));
  }
  return areas;
}

/** Where a line's text begins in its measure. */
function startOf(line: Line): number {
  const free = line.maxWidth - line.getWidth();
  const shares: Record<string, number> = { center: 1 / 2, right: 1 };
  return free * (shares[line.inlines[0]?.alignment ?? ''] ?? 0);
}
