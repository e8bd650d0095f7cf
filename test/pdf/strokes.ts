/** The rules that are drawn on a page, from its operators, in points from the top left corner. */
import type { PdfFile } from './read-pdf.js';

export interface Level {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

export interface Upright {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

export interface Strokes {
  /** From the top down. */
  readonly level: readonly Level[];
  /** From left to right. */
  readonly upright: readonly Upright[];
}

export function strokesOf(file: PdfFile, page: number): Strokes {
  const all = [...file.content(page).matchAll(/([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l/g)].map(
    ([, ...ends]) => {
      const [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN] = ends.map(Number);
      return { x1, y1, x2, y2 };
    },
  );
  return {
    level: all
      .filter(({ y1, y2 }) => y1 === y2)
      .map(({ x1, y1, x2 }) => ({ y: y1, from: x1, to: x2 }))
      .sort((one, other) => one.y - other.y),
    upright: all
      .filter(({ x1, x2 }) => x1 === x2)
      .map(({ x1, y1, y2 }) => ({ x: x1, from: y1, to: y2 }))
      .sort((one, other) => one.x - other.x),
  };
}
