/** pdfmake's layout in one pass, on a fixed line grid and with what belongs together kept on one page. */
import type { Margins, Page } from 'pdfmake/js/DocumentContext.js';
import type { Line } from 'pdfmake/js/Line.js';
import { takeApart } from './beside.js';
import { DocPreprocessor } from './classes.js';
import { printNotes } from './footnotes/print-notes.js';
import type { FootnoteSetting } from './footnotes/footnote-setting.js';
import { Footnotes, marksIn } from './footnotes/footnotes.js';
import { hasRoom, heightOfAll, roomFor, type Measures } from './keeping.js';
import type { PdfNode, Room, StackNode, TableNode, TextNode } from './nodes.js';
import { NotesBelow } from './notes-below.js';
import type { ReportDocument } from './report-document.js';
import { ReportMeasure } from './report-measure.js';
import { ReportWriter, ROUNDING, stayingWith } from './report-writer.js';
import { TableLayoutBuilder } from './table-layout.js';

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
  readonly #footnotes: Footnotes;
  #unnumbered = 0;
  /** What comes next begins an upright page. */
  #turnsBack = false;
  readonly #measures: Measures = {
    lines: (node) => this.countLines(node, this.writer.context().availableWidth),
    staying: (node) => this.#staying(node, this.writer.context().availableWidth),
    notes: (node, lines) => this.heightOfNotes(node, this.writer.context().availableWidth, lines),
    table: (node) => this.#roomForTable(node),
  };
  readonly #notes = new NotesBelow(this.#measures.lines);

  constructor(geometry: PageGeometry, footnotes: FootnoteSetting) {
    const { width, height, margins } = geometry;
    super({ width, height, orientation: 'portrait' }, margins, null);
    this.#upright = geometry;
    this.#turned = turn(geometry);
    this.#footnotes = new Footnotes(footnotes);
  }

  /** Stands for pdfmake's `layoutDocument`, which lays all out again for every forced break. */
  layOut(content: StackNode, document: ReportDocument): LaidOut {
    this.docPreprocessor = new DocPreprocessor();
    this.docMeasure = new ReportMeasure(document);
    this.kept = document.typeCase.lines;
    const writer = new ReportWriter(this.#footnotes);
    this.writer = writer;
    this.linearNodeList = [];
    const { setting } = this.#footnotes;
    this.#measured({ stack: [...setting.notes.values()] });
    writer.addPage(this.pageSize, null, this.pageMargins);
    this.processNode(this.#measured(content));
    writer.endNotes();
    const { pages } = writer.context();
    for (const page of pages) printNotes(this.#footnotes.areaOf(page), page, setting);
    for (const page of pages) takeApart(page);
    return { pages, unnumbered: this.#unnumbered };
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
    if (line !== null) this.#notes.hold(line, node);
    return line;
  }

  /** Lines that stand together with the first of a text, itself counted. */
  #staying(node: TextNode, width: number): number {
    const [first] = this.linesOf(node, width);
    return first === undefined ? 0 : stayingWith(first);
  }

  /** Measures in place. */
  #measured(node: PdfNode): PdfNode {
    return this.docMeasure.measureDocument(this.docPreprocessor.preprocessDocument(node));
  }

  /** Of those in its first so many lines. */
  protected override heightOfNotes(node: TextNode, width: number, lines?: number): number {
    if (this.#footnotes.setting.notes.size === 0) return 0;
    const { left, right } = this.pageMargins;
    const marks = marksIn(this.linesOf(node, width).slice(0, lines));
    return this.#footnotes.leastAnywhere(marks, this.pageSize.width - left - right);
  }

  /** Whether the next node stands on the page itself, in no cell and no unbreakable block. */
  #onPage(): boolean {
    return this.writer.transactionLevel === 0 && this.writer.context().snapshots.length === 0;
  }

  #keepTogether(stack: readonly PdfNode[]): void {
    stack.forEach((item, at) => {
      if ('table' in item) this.clinging.set(item, this.#notes.beginning(stack.slice(at + 1)));
    });
    roomFor(stack, this.#measures).forEach((room, at) => {
      const item = stack[at];
      if (item !== undefined && room !== undefined) item.room = room;
    });
  }

  #roomForTable(node: TableNode): Room {
    if (node.grid !== undefined) {
      const { beginning, height } = this.planOf(node, node.grid);
      return { least: beginning, whole: height + (this.clinging.get(node) ?? 0) };
    }
    // A box: its space, and what its text begins with or all of it.
    const cell = node.table.body[0]?.[0];
    const { layout, boxWidth = 0 } = node;
    const space = layout.paddingTop(0) + layout.paddingBottom(0);
    const around = space + layout.hLineWidth(0) + layout.hLineWidth(1);
    if (cell === undefined || !('stack' in cell)) return { least: around, whole: around };
    const measures: Measures = {
      ...this.#measures,
      lines: (text) => this.countLines(text, boxWidth),
      staying: (text) => this.#staying(text, boxWidth),
      notes: (text, lines) => this.heightOfNotes(text, boxWidth, lines),
    };
    const [room] = roomFor(cell.stack, measures);
    const whole = around + heightOfAll(cell.stack, measures);
    return { least: around + (room?.least ?? 0), whole };
  }

  /** Begins a page of the other kind where the node stands on one. */
  #turn(node: PdfNode): void {
    if (node.turned !== true && !this.#turnsBack) return;
    const { width, height, margins } = node.turned === true ? this.#turned : this.#upright;
    const context = this.writer.context();
    const last = context.pages.at(-1);
    if (last?.items.length === 0 && this.#footnotes.areaOf(last).height === 0) {
      context.pages.pop();
      context.backgroundLength.pop();
    }
    this.writer.addPage({ width, height }, null, margins);
    this.#turnsBack = false;
    delete node.pageBreak;
  }

  #makeRoom(node: PdfNode): void {
    const context = this.writer.context();
    const { top, bottom } = context.pageMargins;
    if ('text' in node && node.setting.grid !== undefined) {
      const over = (context.y - top) % node.setting.grid;
      if (over > ROUNDING && over < node.setting.grid - ROUNDING) {
        context.moveDown(node.setting.grid - over);
      }
    }
    if (node.room === undefined || context.y <= top + ROUNDING) return;
    const page = context.getCurrentPage().pageSize.height - top - bottom;
    if (hasRoom(node.room, context.availableHeight + ROUNDING, page)) return;
    this.writer.moveToNextPage();
    // A heading that opens a page needs nothing to part it from the text above, in Word neither.
    if ('text' in node && node.bookmark !== undefined && node._margin) {
      const [left, , right, below] = node._margin;
      node._margin = [left, 0, right, below];
    }
  }

  /** Below the footnotes of its page: the last rule of an imprint is the edge of the type area (GB/T 9704, 7.4). */
  #processAtFoot(node: PdfNode): void {
    if (this.writer instanceof ReportWriter) this.writer.endNotes();
    this.writer.beginUnbreakableBlock();
    super.processNode(node);
    const height = this.writer.context().y;
    const context = this.writer.contextStack.at(-1);
    if (context === undefined) return;
    if (context.availableHeight < height) context.moveToNextPage();
    const page = context.getCurrentPage();
    const foot = page.pageSize.height - context.pageMargins.bottom;
    this.#footnotes.areaOf(page).standOn(height, page.items.length);
    this.writer.commitUnbreakableBlock(context.x, foot - height - ROUNDING);
    context.moveDown(context.availableHeight);
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
