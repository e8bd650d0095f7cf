/** pdfmake's table rows, with short cells in the middle of their row and related rows on one page. */
import type { RowArguments } from 'pdfmake/js/LayoutBuilder.js';
import { LayoutBuilder } from './classes.js';
import type { PdfNode, TextNode } from './nodes.js';

export class TableLayoutBuilder extends LayoutBuilder<PdfNode> {
  /** Levels of unbreakable block by which rows are held together just now. */
  #held = 0;

  override processRow(row: RowArguments<PdfNode>): object {
    this.#centreCells(row);
    this.#holdTogether(row);
    return super.processRow(row);
  }

  /** How many lines a text takes in a width; its margins lie within the width. */
  protected countLines(node: TextNode, width: number): number {
    const inlines = node._inlines ?? [];
    const [left = 0, , right = 0] = node._margin ?? [];
    const forced = inlines.some((inline) => inline.lineEnd === true);
    if (!forced && (node._maxWidth ?? 0) <= width) return 1;
    const context = this.writer.context();
    const { availableWidth } = context;
    context.availableWidth = width - left - right;
    // Building lines uses inlines up, and cuts those that are too long.
    const copy = { ...node, _inlines: inlines.map((inline) => ({ ...inline })) };
    let lines = 0;
    while (super.buildNextLine(copy) !== null) lines++;
    context.availableWidth = availableWidth;
    return lines;
  }

  /** By margins: pdfmake's own `verticalAlignment` goes wrong across pages. */
  #centreCells({ cells, widths }: RowArguments<PdfNode>): void {
    const heights = cells.map((cell, column) =>
      'text' in cell && cell.colSpan === undefined
        ? cell.setting.pitch * this.countLines(cell, widths[column]?._calcWidth ?? 0)
        : 0,
    );
    const highest = Math.max(...heights);
    cells.forEach((cell, column) => {
      if (!('text' in cell) || cell.colSpan !== undefined) return;
      const [left = 0, top = 0, right = 0, bottom = 0] = cell._margin ?? [];
      const spare = highest - (heights[column] ?? 0);
      cell._margin = [left, top + spare / 2, right, bottom];
    });
  }

  /**
   * Leaves the row's unbreakable block open where the next row must stay with it: the table processor commits one level
   * behind each row, and the rows are written when the last level goes.
   */
  #holdTogether({ tableNode, rowIndex, rowsWithoutPageBreak }: RowArguments<PdfNode>): void {
    if (!('table' in tableNode) || rowIndex < rowsWithoutPageBreak) return;
    if (tableNode.table.joined?.[rowIndex] === true) {
      this.#held++;
      this.writer.transactionLevel++;
    } else {
      this.writer.transactionLevel -= this.#held;
      this.#held = 0;
    }
  }
}
