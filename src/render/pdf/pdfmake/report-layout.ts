/** pdfmake's layout in one pass, on a fixed line grid and with what belongs together kept on one page. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Line } from 'pdfmake/js/Line.js';
import type { Margins } from 'pdfmake/js/LayoutBuilder.js';
import { DocPreprocessor, DocumentContext, PageElementWriter } from './classes.js';
import { roomFor } from './keeping.js';
import { fillLeader } from './leader.js';
import type { PdfNode, StackNode, TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { ReportMeasure } from './report-measure.js';
import { TableLayoutBuilder } from './table-layout.js';

/** Points; smaller differences are rounding. */
export const ROUNDING = 0.01;

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

/** What stands on every numbered page, outside the type area: from the page's top left corner. */
export type PageFurniture = (page: number) => {
  readonly node: PdfNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export interface LaidOut {
  readonly pages: readonly Page[];
  /** How many pages at the beginning carry no number. */
  readonly unnumbered: number;
}

export class ReportLayout extends TableLayoutBuilder {
  readonly #begun = new WeakSet<TextNode>();
  #unnumbered = 0;

  constructor({ width, height, margins }: PageGeometry) {
    super({ width, height, orientation: 'portrait' }, margins, null);
  }

  /** Stands for pdfmake's `layoutDocument`, which lays all out again for every forced break. */
  layOut(content: StackNode, document: ReportDocument, furniture: PageFurniture): LaidOut {
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new ReportMeasure(document);
    this.writer = new PageElementWriter(new DocumentContext());
    this.linearNodeList = [];
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    const prepared = this.docPreprocessor.preprocessDocument(content);
    this.processNode(this.docMeasure.measureDocument(prepared));
    this.#addFurniture(furniture);
    return { pages: this.writer.context().pages, unnumbered: this.#unnumbered };
  }

  override processNode(node: PdfNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.#onPage() && node.pageBreak === undefined) this.#makeRoom(node);
    if (node.atFoot === true) this.#processAtFoot(node);
    else super.processNode(node, isVerticalAlignmentAllowed);
    if (node.unnumbered === true) this.#unnumbered = lastPage(node);
  }

  override processVerticalContainer(node: StackNode): void {
    if (this.#onPage()) {
      const { availableWidth } = this.writer.context();
      const rooms = roomFor(node.stack, (text) => this.countLines(text, availableWidth));
      node.stack.forEach((item, at) => {
        const room = rooms[at];
        if (room !== undefined) item.room = room;
      });
    }
    super.processVerticalContainer(node);
  }

  /** pdfmake calls this for nodes that have a text, and for no others. */
  override buildNextLine(node: TextNode): Line | null {
    const isFirst = !this.#begun.has(node);
    this.#begun.add(node);
    const line = super.buildNextLine(node);
    if (line !== null) fillLeader(line);
    if (line !== null && isFirst && node.bookmark !== undefined) line.bookmark = node.bookmark;
    return node.continued === undefined ? line : this.#withContinuation(line, node.continued);
  }

  /** Pairs the lines of a node with those that are printed in their place later; the shorter has blank lines at its end. */
  #withContinuation(line: Line | null, node: TextNode): Line | null {
    const continued = super.buildNextLine(node);
    const own = line ?? (continued && super.buildNextLine(blank(node, continued)));
    if (own !== null) own.continued = continued;
    return own;
  }

  /** Whether the next node stands on the page itself, in no cell and no unbreakable block. */
  #onPage(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0;
  }

  #makeRoom(node: PdfNode): void {
    const context = this.writer.context();
    const { top } = context.pageMargins;
    if ('text' in node && node.setting.grid !== undefined) {
      const over = (context.y - top) % node.setting.grid;
      if (over > ROUNDING && over < node.setting.grid - ROUNDING) {
        context.moveDown(node.setting.grid - over);
      }
    }
    const isShort = (node.room ?? 0) > context.availableHeight + ROUNDING;
    if (isShort && context.y > top + ROUNDING) this.writer.moveToNextPage();
  }

  #processAtFoot(node: PdfNode): void {
    this.writer.beginUnbreakableBlock();
    super.processNode(node);
    const height = this.writer.context().y;
    const page = this.writer.contextStack.at(-1);
    if (page !== undefined) {
      if (page.availableHeight < height) page.moveToNextPage();
      page.moveDown(Math.max(0, page.availableHeight - height - ROUNDING));
    }
    this.writer.commitUnbreakableBlock();
  }

  #addFurniture(furniture: PageFurniture): void {
    let placed: ReturnType<PageFurniture> | undefined;
    this.addDynamicRepeatable(
      (page) => {
        placed = page > this.#unnumbered ? furniture(page - this.#unnumbered) : undefined;
        return placed?.node;
      },
      () => placed ?? { x: 0, y: 0, width: 0, height: 0 },
      'footer',
    );
  }
}

/** A text of one empty line, of the height of this one. */
function blank(node: TextNode, line: Line): TextNode {
  const inlines = line.inlines.slice(0, 1).map((inline) => ({ ...inline, text: '', width: 0 }));
  return { ...node, _inlines: inlines };
}

function lastPage(node: PdfNode): number {
  return (node.positions ?? []).reduce((last, { pageNumber }) => Math.max(last, pageNumber), 0);
}
