/** Columns of figures: where the decimal points of a column stand one below the other, and the styles that put them there. */
import { twips } from '../../core/lengths.js';
import type { Block, Cell, Table } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import type { HouseStyle } from '../../style/style.js';
import { cellsByColumn } from './cell-places.js';
import { columnWidths } from './column-widths.js';
import { measure, pageOf } from './lengths.js';
import type { StyleName } from './style-names.js';
import { charactersWide } from '../../core/text-width.js';

/** In whole points as twips, from the left edge of the cell's text. */
interface FigurePlace {
  /** Of the decimal tab stop, at which Word aligns a cell without a tab. */
  readonly point: number;
  /** Left of all figures: where they begin in LibreOffice, which knows no such alignment on pages with a grid. */
  readonly left: number;
}

export interface FigureStyle extends FigurePlace {
  readonly plain: StyleName;
  readonly kept: StyleName;
}

export interface Figures {
  readonly styles: readonly FigureStyle[];
  /** Undefined for what is not a figure: statuses are centred. */
  of(cell: Cell): FigureStyle | undefined;
}

/**
 * Tab stops are a matter of the column's width and figures, so each distance gets a style of its own;
 * columns that come to the same share it. Only where the house style centres figures: to the right they align anyway.
 */
export function planFigures(blocks: readonly Block[], style: HouseStyle): Figures {
  const styles = new Map<string, FigureStyle>();
  const byCell = new Map<Cell, FigureStyle>();
  if (style.paragraphs.tableFigure.align === 'center') {
    const tables = blocks.filter((block) => block.type === 'table');
    for (const { cells, room } of tables.flatMap((table) => figureColumns(table, style))) {
      const place = figurePlace(cells, room, style);
      if (place === undefined) continue;
      const key = `${place.left} ${place.point}`;
      const found = styles.get(key) ?? figureStyle(place, styles.size + 1);
      styles.set(key, found);
      for (const cell of cells) byCell.set(cell, found);
    }
  }
  return { styles: [...styles.values()], of: (cell) => byCell.get(cell) };
}

function figureStyle(place: FigurePlace, number: number): FigureStyle {
  return {
    ...place,
    plain: { id: `TableFigure${number}`, name: `表内数值（对齐${number}）` },
    kept: { id: `TableFigure${number}Kept`, name: `表内数值（对齐${number}，与下行同页）` },
  };
}

interface FigureColumn {
  /** The cells that hold one number each. */
  readonly cells: readonly Cell[];
  /** Between the paddings, in twips. */
  readonly room: number;
}

function figureColumns(table: Table, style: HouseStyle): readonly FigureColumn[] {
  const widths = columnWidths(table.columns, measure(pageOf(style, table.orientation)));
  const padding = 2 * twips(style.table.paddingHorizontal);
  const byColumn = cellsByColumn(table.body, table.columns.length);
  return table.columns.flatMap(({ role }, index) => {
    if (role !== 'figure') return [];
    const cells = (byColumn[index] ?? []).filter(
      ({ content, columns }) => columns === 1 && FIGURE.test(plainText(content)),
    );
    return [{ cells, room: (widths[index] ?? 0) - padding }];
  });
}

/** One number with words before and behind it (同口径7以上, ≥96, -7.1); what is before and behind the point. */
const FIGURE = /^([^\d\n]*\d+)((?:\.\d+)?[^\d\n]*)$/;

/** Such that the figures stand in the middle of the column as one block; undefined where there are none, or no room. */
function figurePlace(
  cells: readonly Cell[],
  room: number,
  { paragraphs }: HouseStyle,
): FigurePlace | undefined {
  const parts = cells.map(({ content }) => FIGURE.exec(plainText(content)) ?? []);
  const character = twips(paragraphs.tableFigure.size);
  const widest = (part: 1 | 2): number =>
    Math.max(0, ...parts.map((found) => charactersWide(found[part] ?? ''))) * character;
  const before = widest(1);
  const behind = widest(2);
  if (cells.length === 0 || before + behind > room) return undefined;
  const left = (room - before - behind) / 2;
  // Less than a point is not seen, and columns that are nearly alike share a style. A little air lets no figure touch
  // the indent and be pushed off its point.
  return {
    point: wholePoints(left + before),
    left: wholePoints(Math.max(0, left - character / 4)),
  };
}

function wholePoints(length: number): number {
  return Math.round(length / A_POINT) * A_POINT;
}

const A_POINT = 20;
