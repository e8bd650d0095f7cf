/** pdfmake's drawing, with lines, links, destinations and bookmarks drawn by us. */
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { Outline } from 'pdfmake/js/PDFDocument.js';
import { Renderer } from './classes.js';
import type { Bookmark } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { textObject } from './text-object.js';

export class ReportRenderer extends Renderer {
  /** Ids that have a place in the document → printed number of the page. */
  readonly #pages: ReadonlyMap<string, number>;
  readonly #bookmarks = new Map<string, Outline>();
  /** Inlines that have been drawn: what comes again is a table's head on a further page. */
  readonly #drawn = new WeakSet<readonly Inline[]>();

  constructor(document: ReportDocument, pages: ReadonlyMap<string, number>) {
    super(document);
    this.#pages = pages;
  }

  override renderLine(line: Line, x = 0, y = 0): void {
    if (this.#drawn.has(line.inlines)) {
      this.#renderAgain(line, x, y);
      return;
    }
    this.#drawn.add(line.inlines);
    if (line.bookmark !== undefined) this.#addBookmark(line.bookmark, line.id, y);
    if (line.id !== undefined) this.pdfDocument.addNamedDestination(line.id, 'XYZ', x, y, null);
    this.#draw(line.inlines, x, y);
  }

  #renderAgain(line: Line, x: number, y: number): void {
    const { continued } = line;
    if (continued === null) return;
    if (continued === undefined) this.#draw(line.inlines, x, y);
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
