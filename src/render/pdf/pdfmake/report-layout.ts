/** pdfmake's layout in one pass, on a fixed line grid and with what belongs together kept on one page. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Line } from 'pdfmake/js/Line.js';
import type { Margins } from 'pdfmake/js/LayoutBuilder.js';
import { DocPreprocessor, DocumentContext } from './classes.js';
import { clingingHeight, roomFor, type Measures } from './keeping.js';
import type { PdfNode, StackNode, TableNode, TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { ReportMeasure } from './report-measure.js';
import { ReportWriter, ROUNDING } from './report-writer.js';
import { TableLayoutBuilder } from './table-layout.js';

/** Lines of notes under a table that are not parted from its last row. */
const NOTE_LINES = 6;

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: Margins;
}

export interface LaidOut {
  readonly pages: readonly Page[];
  /** How many pages at the beginning carry no number. */
  readonly unnumbered: number;
}

export class ReportLayout extends TableLayoutBuilder {
  readonly #upright: PageGeometry;
  readonly #turned: PageGeometry;
  #unnumbered = 0;
  /** What comes next begins an upright page. */
  #turnsBack = false;
  readonly #measures: Measures = {
    lines: (node) => this.countLines(node, this.writer.context().availableWidth),
    tableBeginning: (node) => this.#tableBeginning(node),
  };

  constructor(geometry: PageGeometry) {
    const { width, height, margins } = geometry;
    super({ width, height, orientation: 'portrait' }, margins, null);
    this.#upright = geometry;
    this.#turned = turn(geometry);
  }

  /** Stands for pdfmake's `layoutDocument`, which lays all out again for every forced break. */
  layOut(content: StackNode, document: ReportDocument): LaidOut {
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new ReportMeasure(document);
    this.writer = new ReportWriter(new DocumentContext());
    this.linearNodeList = [];
    this.writer.addPage(this.pageSize, null, this.pageMargins);
    const prepared = this.docPreprocessor.preprocessDocument(content);
    this.processNode(this.docMeasure.measureDocument(prepared));
    return { pages: this.writer.context().pages, unnumbered: this.#unnumbered };
  }

  override processNode(node: PdfNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.#onPage()) {
      this.#turn(node);
      if (node.pageBreak === undefined) this.#makeRoom(node);
    }
    if (node.atFoot === true) this.#processAtFoot(node);
    else super.processNode(node, isVerticalAlignmentAllowed);
    if (node.turned === true) this.#turnsBack = true;
    if (node.unnumbered === true) this.#unnumbered = lastPage(node);
  }

  override processVerticalContainer(node: StackNode): void {
    if (this.#onPage()) this.#keepTogether(node.stack);
    super.processVerticalContainer(node);
  }

  override buildNextLine(node: TextNode): Line | null {
    const line = super.buildNextLine(node);
    // Word counts the lines of paragraphs, and none in tables.
    if (line !== null) line.counted = node.counted ?? !this.inTable;
    return line;
  }

  /** Whether the next node stands on the page itself, in no cell and no unbreakable block. */
  #onPage(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0;
  }

  #keepTogether(stack: readonly PdfNode[]): void {
    roomFor(stack, this.#measures).forEach((room, at) => {
      const item = stack[at];
      if (item !== undefined && room !== undefined) item.room = room;
    });
    stack.forEach((item, at) => {
      if (!('table' in item)) return;
      const below = clingingHeight(stack.slice(at + 1), NOTE_LINES, this.#measures);
      this.clinging.set(item, below);
    });
  }

  #tableBeginning(node: TableNode): number {
    if (node.grid !== undefined) return this.planOf(node, node.grid).beginning;
    // A box: its space, and what its text begins with.
    const cell = node.table.body[0]?.[0];
    const { layout, boxWidth = 0 } = node;
    const space = layout.paddingTop(0) + layout.paddingBottom(0);
    const rules = layout.hLineWidth(0) + layout.hLineWidth(1);
    if (cell === undefined || !('stack' in cell)) return space + rules;
    const lines = (text: TextNode): number => this.countLines(text, boxWidth);
    const [room = 0] = roomFor(cell.stack, { ...this.#measures, lines });
    return space + rules + room;
  }

  /** Begins a page of the other kind where the node stands on one. */
  #turn(node: PdfNode): void {
    if (node.turned !== true && !this.#turnsBack) return;
    const { width, height, margins } = node.turned === true ? this.#turned : this.#upright;
    const context = this.writer.context();
    if (context.pages.at(-1)?.items.length === 0) {
      context.pages.pop();
      context.backgroundLength.pop();
    }
    this.writer.addPage({ width, height }, null, margins);
    this.#turnsBack = false;
    delete node.pageBreak;
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
}

/** The same sheet turned to the right, so that its left edge is at the top. */
function turn({ width, height, margins }: PageGeometry): PageGeometry {
  const { left, top, right, bottom } = margins;
  return {
    width: height,
    height: width,
    margins: { left: bottom, top: left, right: top, bottom: right },
  };
}

function lastPage(node: PdfNode): number {
  return (node.positions ?? []).reduce((last, { pageNumber }) => Math.max(last, pageNumber), 0);
}
