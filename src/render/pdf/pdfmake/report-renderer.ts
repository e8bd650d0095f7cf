/** pdfmake's drawing, with lines, pictures, links, destinations and bookmarks drawn by us. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { Outline } from 'pdfmake/js/PDFDocument.js';
import type { Element } from '../structure/tree.js';
import { Renderer } from './classes.js';
import { LineNumbering } from './line-numbers.js';
import { placedLine, type Furniture } from './margins.js';
import type { Bookmark, ImageNode, Run } from './nodes.js';
import { RemarkWriter } from './remarks.js';
import { textString, type ReportDocument } from './report-document.js';
import { drawnRule, type Rule } from './rules.js';
import { markedLine, type OwnerOf } from './structure/marked-line.js';
import type { Artifact, PageMarks } from './structure/page-marks.js';
import type { ReadingOrder } from './structure/reading-order.js';

/** What is drawn under all else. */
interface Watermark {
  readonly type: 'watermark';
  readonly operators: string;
}

export class ReportRenderer extends Renderer {
  readonly #document: ReportDocument;
  /** Names that have a place in the document → printed number of the page. */
  readonly #pages: ReadonlyMap<string, number>;
  readonly #bookmarks = new Map<string, Outline>();
  /** Inlines that have been drawn: what comes again is a table's head on a further page. */
  readonly #drawn = new WeakSet<readonly Inline[]>();

  readonly #order: ReadingOrder;
  readonly #marks: PageMarks;
  readonly #remarks: RemarkWriter;

  constructor(
    document: ReportDocument,
    pages: ReadonlyMap<string, number>,
    order: ReadingOrder,
    marks: PageMarks,
  ) {
    super(document);
    this.#document = document;
    this.#pages = pages;
    this.#order = order;
    this.#marks = marks;
    this.#remarks = new RemarkWriter(document, order, marks);
  }

  /** Page by page, the text first and what stands around it behind, so that text is read in its order. */
  renderReport(pages: readonly Page[], unnumbered: number, furniture: Furniture): void {
    const numbering = furniture.lineNumbers && new LineNumbering(furniture.lineNumbers);
    pages.forEach((page, index) => {
      this.#marks.beginPage();
      this.renderPages([page]);
      const number = index + 1 - unnumbered;
      if (number > 0) {
        this.#add(numbering?.write(page, this.#document, this.#marks) ?? '');
        for (const line of furniture.onPage(number)) {
          this.#add(placedLine(line, this.#document, page, this.#marks));
        }
      }
      this.#add(this.#marks.endPage(this.#document.page.dictionary));
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
    for (const inline of line.inlines) this.#printPageNumber(inline);
    this.#draw(line.inlines, x, y, this.#ownerOf);
    this.#addLinks(line.inlines, x, y);
    this.#remarks.write(line.inlines, x, y);
  }

  override renderImage({ id, tag, image, x = 0, y = 0, width, height }: ImageNode): void {
    if (id !== undefined) this.#addPlace(id, x, y);
    const content = tag === undefined ? undefined : this.#order.contents.get(tag);
    this.#add(this.#marks.enter(content ?? 'Layout'));
    this.#document.image(this.#document.imageFor(image), x, y, { width, height });
    const { height: sheet } = this.#document.page;
    const box = [x, sheet - y - height, x + width, sheet - y];
    if (content !== undefined) this.#marks.boxes.set(content.element, box);
  }

  override renderVector(vector: Rule | Watermark): void {
    if (vector.type === 'line') this.#drawArtifact('Layout', drawnRule(vector));
    else this.#drawArtifact('Watermark', vector.operators);
  }

  /** Links are those of the first time: here they would belong to nothing. */
  #renderAgain(line: Line, x: number, y: number): void {
    const { continued } = line;
    if (continued === null) return;
    // The note stands on the page of the first head.
    const words = line.inlines.filter(({ run }) => run.footnote === undefined);
    const owner: OwnerOf = () => 'Pagination';
    if (continued === undefined) this.#draw(words, x, y, owner);
    else this.#draw(continued.inlines, x + startOf(continued) - startOf(line), y, owner);
  }

  #draw(inlines: readonly Inline[], x: number, y: number, ownerOf: OwnerOf): void {
    const [first] = inlines;
    if (first === undefined) return;
    for (const inline of inlines) this.pdfDocument.page.fonts[inline.font.id] ??= inline.font.ref();
    this.#add(markedLine(inlines, x, y + first.baseline, ownerOf, this.#marks));
  }

  /** Text that nobody placed in the order of reading would be lost to those who listen. */
  readonly #ownerOf: OwnerOf = ({ run }) => {
    const content = this.#order.contents.get(run);
    if (content !== undefined) return content;
    if (run.leader === true) return 'Layout';
    throw new Error(`“${run.text}” is not in the order of reading`);
  };

  #drawArtifact(kind: Artifact, operators: string): void {
    if (operators === '') return;
    this.#add(this.#marks.enter(kind));
    this.#add(operators);
  }

  #add(operators: string): void {
    if (operators !== '') this.#document.addContent(operators);
  }

  #addLinks(inlines: readonly Inline[], x: number, y: number): void {
    for (const { target, left, width, run, text } of linkAreas(inlines)) {
      const element = linkOf(this.#order.contents.get(run)?.element);
      if (element === undefined || !this.#pages.has(target)) continue;
      this.#document.goTo(x + left, y, width, inlines[0]?.height ?? 0, target, {
        Contents: textString(text),
        structParent: {
          add: ({ annotationRef }) => {
            this.#marks.annotate(element, annotationRef);
          },
        },
      });
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
  readonly run: Run;
  readonly left: number;
  width: number;
  text: string;
}

/** One area for each row of neighbours with the same target. */
function linkAreas(inlines: readonly Inline[]): LinkArea[] {
  const areas: LinkArea[] = [];
  let open: LinkArea | undefined;
  for (const { run, x, width, text } of inlines) {
    const read = run.leader === true ? ' ' : text;
    if (run.target === undefined) {
      open = undefined;
    } else if (open?.target === run.target) {
      open.width = x + width - open.left;
      open.text += read;
    } else {
      open = { target: run.target, run, left: x, width, text: read };
      areas.push(open);
    }
  }
  return areas;
}

function linkOf(element: Element | undefined): Element | undefined {
  return element === undefined || element.tag.type === 'Link' ? element : linkOf(element.parent);
}

/** Where a line's text begins in its measure. */
function startOf(line: Line): number {
  const free = line.maxWidth - line.getWidth();
  const shares: Record<string, number> = { center: 1 / 2, right: 1 };
  return free * (shares[line.inlines[0]?.alignment ?? ''] ?? 0);
}
