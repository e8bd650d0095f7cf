/** Labels over several rows: where a page ends within the rows, each page has the label, in the middle of its rows there. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { GridPlan } from './grid-plan.js';
import type { RowSpan, TableNode, TextNode } from './nodes.js';
import { ROUNDING } from './report-writer.js';
import type { Rule } from './rules.js';

/** A label, and what the layout knows of it. */
export interface Label {
  readonly span: RowSpan;
  /** As they were composed: placed lines are copies of them that share their inlines. */
  readonly lines: readonly Line[];
  readonly height: number;
  /** Left and right edges of its columns, in points from the left edge of the page. */
  readonly left: number;
  readonly right: number;
}

/** Rows of a label that stand on one page. */
interface Part {
  readonly page: Page;
  readonly first: number;
  readonly last: number;
  /** Of the rows' text. */
  readonly top: number;
  readonly bottom: number;
}

type LineItem = Extract<PageItem, { readonly type: 'line' }>;

interface Placed {
  readonly page: Page;
  readonly item: LineItem;
}

/** The rows of a table that is placed on these pages. */
export class PlacedRows {
  readonly #node: TableNode;
  readonly #plan: GridPlan;
  readonly #linesOf: (cell: TextNode, column: number) => readonly Line[];
  readonly #placed = new Map<readonly Inline[], Placed>();

  constructor(
    pages: readonly Page[],
    node: TableNode,
    plan: GridPlan,
    linesOf: (cell: TextNode, column: number) => readonly Line[],
  ) {
    this.#node = node;
    this.#plan = plan;
    this.#linesOf = linesOf;
    for (const page of pages) {
      for (const item of page.items) {
        if (item.type === 'line') this.#placed.set(item.item.inlines, { page, item });
      }
    }
  }

  /** Puts a label where it belongs, and closes its columns where a page ends within its rows. */
  settle(label: Label): void {
    const parts = this.#partsOf(label.span);
    const [whole] = parts;
    if (whole === undefined) return;
    const tall = (part: Part): boolean => part.bottom - part.top + ROUNDING >= label.height;
    const highest = parts.reduce((most, part) =>
      part.bottom - part.top > most.bottom - most.top ? part : most,
    );
    const shown = parts.some(tall) ? parts.filter(tall) : [highest];
    const own = label.lines.flatMap((line) => this.#placed.get(line.inlines) ?? []);
    for (const part of shown) this.#show(label, part, own);
    for (const { page, item } of own) {
      if (!shown.some((part) => part.page === page)) remove(page.items, item);
    }
    for (const part of parts) this.#close(label, part);
  }

  #partsOf({ row, rows }: RowSpan): readonly Part[] {
    const parts: Part[] = [];
    for (let at = row; at < row + rows; at++) {
      const text = this.#textOf(at);
      if (text === undefined) continue;
      const { page, top } = text;
      const bottom = top + (this.#plan.text[at] ?? 0);
      const before = parts.at(-1);
      if (before?.page === page) parts.splice(-1, 1, { ...before, last: at, bottom });
      else parts.push({ page, first: at, last: at, top, bottom });
    }
    return parts;
  }

  /** Where the text of a row begins. */
  #textOf(row: number): { readonly page: Page; readonly top: number } | undefined {
    for (const { cell, placed } of this.#cellsOf(row, 0)) {
      const [, above = 0] = cell._margin ?? [];
      return { page: placed.page, top: (placed.item.item.y ?? 0) - above };
    }
    return undefined;
  }

  /** The cells of a row from a column on, each with its first line. */
  #cellsOf(row: number, from: number): readonly { cell: TextNode; placed: Placed }[] {
    return (this.#node.table.body[row] ?? []).flatMap((cell, column) => {
      if (column < from || !('text' in cell)) return [];
      const [line] = this.#linesOf(cell, column);
      const placed = line && this.#placed.get(line.inlines);
      return placed === undefined ? [] : [{ cell, placed }];
    });
  }

  #show({ span, lines, height }: Label, part: Part, own: readonly Placed[]): void {
    const [, above = 0] = span.text._margin ?? [];
    const start = part.top + (part.bottom - part.top - height) / 2 + above;
    const standsHere = own.some(({ page }) => page === part.page);
    const shown = own.map(({ item }) => (standsHere ? item.item : item.item.clone()));
    shown.forEach((line, at) => (line.y = start + at * span.text.setting.pitch));
    if (standsHere || lines.length === 0) return;
    const [beside] = this.#cellsOf(part.first, span.column + span.columns);
    const behind = beside && part.page.items.indexOf(beside.placed.item);
    const items = shown.map((item): LineItem => ({ type: 'line', item }));
    // It is read before what stands to its right.
    part.page.items.splice(behind ?? part.page.items.length, 0, ...items);
  }

  #close({ span, left, right }: Label, { page, first, last, top, bottom }: Part): void {
    const { layout, table } = this.#node;
    const rule = (line: number, y: number): void => {
      const lineWidth = layout.hLineWidth(line);
      const item: Rule = { type: 'line', x1: left, y1: y, x2: right, y2: y, lineWidth };
      page.items.push({ type: 'vector', item });
    };
    if (last < span.row + span.rows - 1) {
      rule(last + 1, bottom + layout.paddingBottom(last) + layout.hLineWidth(last + 1) / 2);
    }
    // Where there is a head, its rule stands above.
    if (first > span.row && (table.headerRows ?? 0) === 0) {
      rule(first, top - layout.paddingTop(first) - layout.hLineWidth(first) / 2);
    }
  }
}

function remove(items: PageItem[], item: PageItem): void {
  items.splice(items.indexOf(item), 1);
}
