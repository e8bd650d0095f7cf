/** pdfmake's table rows, with cells in the middle of their row and what belongs together on one page. */
import type { RowArguments } from 'pdfmake/js/LayoutBuilder.js';
import { ComposingLayoutBuilder } from './composed-lines.js';
import { labelOffset, planGrid, type GridPlan } from './grid-plan.js';
import type { Grid, PdfNode, TableNode, TextNode } from './nodes.js';
import { ReportWriter, ROUNDING } from './report-writer.js';
import { PlacedRows } from './span-labels.js';

export abstract class TableLayoutBuilder extends ComposingLayoutBuilder {
  readonly #plans = new WeakMap<TableNode, GridPlan>();
  /** Heights of what must stand on the page of a table's last rows. */
  protected readonly clinging = new WeakMap<TableNode, number>();
  /** Levels of unbreakable block by which rows are held together just now. */
  #held = 0;
  #open = 0;

  /** Whether what is placed just now stands in a cell. */
  protected get inTable(): boolean {
    return this.#open > 0;
  }

  override processTable(node: TableNode): void {
    if (node.grid !== undefined) this.#useGrid(node, node.grid);
    const { page } = this.writer.context();
    this.#open++;
    super.processTable(node);
    this.#open--;
    if (node.grid !== undefined) this.#settleLabels(node, node.grid, page);
    if (node.boxWidth !== undefined) this.#giveBack(node, this.writer.context().page - page);
    if (this.writer instanceof ReportWriter) this.writer.roomBelow = 0;
  }

  override processRow(row: RowArguments<PdfNode>): object {
    this.#holdTogether(row);
    return super.processRow(row);
  }

  /** Works out a table with rows for the pages of just now. */
  protected planOf(node: TableNode, grid: Grid): GridPlan {
    let plan = this.#plans.get(node);
    if (plan === undefined) {
      const context = this.writer.context();
      const { top, bottom } = context.pageMargins;
      const room = context.getCurrentPage().pageSize.height - top - bottom - ROUNDING;
      plan = planGrid(node, grid, room, {
        heightOf: (text, column, columns) =>
          this.#heightOf(text, widthOf(node, grid, column, columns)),
        notesOf: (text, column, columns) =>
          this.heightOfNotes(text, widthOf(node, grid, column, columns)),
      });
      this.#plans.set(node, plan);
    }
    return plan;
  }

  /** Height in points of the footnotes whose marks stand in a text of this width. */
  protected abstract heightOfNotes(node: TextNode, width: number): number;

  /** In the body; the rows of the head are never parted. */
  #settleLabels(node: TableNode, grid: Grid, firstPage: number): void {
    const plan = this.planOf(node, grid);
    const spans = grid.spans.filter(({ row }) => row >= (node.table.headerRows ?? 0));
    if (!plan.rowsHold || spans.length === 0) return;
    const { pages, x } = this.writer.context();
    const rows = new PlacedRows(pages.slice(firstPage), node, plan, (cell, column) =>
      this.linesOf(cell, widthOf(node, grid, column, cell.colSpan ?? 1)),
    );
    for (const span of spans) {
      const { text, column, columns } = span;
      const width = widthOf(node, grid, column, columns);
      const left = x + leftOf(node, grid, column);
      rows.settle({
        span,
        lines: this.linesOf(text, width),
        height: this.#heightOf(text, width),
        left,
        right: x + leftOf(node, grid, column + columns),
      });
    }
  }

  /** pdfmake takes the rules that it draws where a box breaks off the page that the box ends on. */
  #giveBack({ layout }: TableNode, breaks: number): void {
    if (layout.hLineWhenBroken === false) return;
    this.writer.context().availableHeight += breaks * (layout.hLineWidth(0) + layout.hLineWidth(1));
  }

  #heightOf(node: TextNode, width: number): number {
    const [, top = 0, , bottom = 0] = node._margin ?? [];
    return top + node.setting.pitch * this.countLines(node, width) + bottom;
  }

  #useGrid(node: TableNode, grid: Grid): void {
    const plan = this.planOf(node, grid);
    node.table.dontBreakRows = plan.rowsHold;
    node.table.keepWithHeaderRows = plan.kept;
    if (!plan.rowsHold) return;
    node.table.body.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (!('text' in cell)) return;
        const width = widthOf(node, grid, column, cell.colSpan ?? 1);
        centre(cell, (plan.text[row] ?? 0) - this.#heightOf(cell, width));
      }),
    );
    for (const span of grid.spans) {
      const width = widthOf(node, grid, span.column, span.columns);
      const y = labelOffset(span, plan, this.#heightOf(span.text, width), node.layout);
      span.label.relativePosition = { x: 0, y };
    }
  }

  /**
   * Leaves the row's unbreakable block open where the next row must stay with it: the table processor commits one level
   * behind each row, and the rows are written when the last level goes.
   */
  #holdTogether({ tableNode, rowIndex, rowsWithoutPageBreak }: RowArguments<PdfNode>): void {
    if (!('table' in tableNode) || tableNode.grid === undefined) return;
    const plan = this.planOf(tableNode, tableNode.grid);
    if (!plan.rowsHold) return;
    if (this.writer instanceof ReportWriter && rowIndex >= plan.lastPart) {
      this.writer.roomBelow = this.clinging.get(tableNode) ?? 0;
    }
    if (rowIndex < rowsWithoutPageBreak) return;
    if (plan.joined[rowIndex] === true) {
      this.#held++;
      this.writer.transactionLevel++;
    } else {
      this.writer.transactionLevel -= this.#held;
      this.#held = 0;
    }
  }
}

/** By margins: pdfmake's own `verticalAlignment` goes wrong across pages. */
function centre(cell: TextNode, spare: number): void {
  const [left = 0, top = 0, right = 0, bottom = 0] = cell._margin ?? [];
  cell._margin = [left, top + spare / 2, right, bottom + spare / 2];
}

/** From the left edge of the table to that of a column and its rule. */
function leftOf({ layout }: TableNode, { widths }: Grid, column: number): number {
  const padding = layout.paddingLeft() + layout.paddingRight();
  return widths
    .slice(0, column)
    .reduce((sum, width, at) => sum + layout.vLineWidth(at) + padding + width, 0);
}

/** Width of the text in so many columns: what is between the columns belongs to it. */
function widthOf({ layout }: TableNode, { widths }: Grid, column: number, columns: number): number {
  let width = widths[column] ?? 0;
  for (let at = column + 1; at < column + columns; at++) {
    const between = layout.paddingRight() + layout.vLineWidth(at) + layout.paddingLeft();
    width += between + (widths[at] ?? 0);
  }
  return width;
}
