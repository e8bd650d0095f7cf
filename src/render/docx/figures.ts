/** Columns of figures: where the decimal points of a column stand one below the other, and the styles that put them there. */
import { alignable, widest, type AroundPoint } from '../../core/around-point.js';
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
  /** Undefined for what is not a figure, and for one too long to be aligned: these are centred. */
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
      const figures = alignable(
        cells.map((cell) => figureIn(cell, style)),
        room,
      );
      if (figures.length === 0) continue;
      const place = figurePlace(figures, room, style);
      const key = `${place.left} ${place.point}`;
      const found = styles.get(key) ?? figureStyle(place, styles.size + 1);
      styles.set(key, found);
      for (const { cell } of figures) byCell.set(cell, found);
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

interface FigureCell extends AroundPoint {
  readonly cell: Cell;
}

function figureIn(cell: Cell, { paragraphs }: HouseStyle): FigureCell {
  const [, before = '', behind = ''] = FIGURE.exec(plainText(cell.content)) ?? [];
  const character = twips(paragraphs.tableFigure.size);
  return {
    cell,
    before: charactersWide(before) * character,
    behind: charactersWide(behind) * character,
  };
}

/** Such that the figures stand in the middle of the column as one block. */
function figurePlace(
  figures: readonly FigureCell[],
  room: number,
  { paragraphs }: HouseStyle,
): FigurePlace {
  const before = widest(figures, (figure) => figure.before);
  const left = (room - before - widest(figures, ({ behind }) => behind)) / 2;
  // Less than a point is not seen, and columns that are nearly alike share a style. A little air lets no figure touch
  // the indent and be pushed off its point.
  return {
    point: wholePoints(left + before),
    left: wholePoints(Math.max(0, left - twips(paragraphs.tableFigure.size) / 4)),
  };
}

function wholePoints(length: number): number {
  return Math.round(length / A_POINT) * A_POINT;
}

const A_POINT = 20;
