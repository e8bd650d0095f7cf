/** The page: paper, margins, and the line pitch that follows from them. */
import type { Diagnostics } from '../core/diagnostic.js';
import { points, type Points } from '../core/lengths.js';
import type { StyleFile } from '../model/style.js';
import type { PlaceOf } from './inheritance.js';
import type { Measure } from './measure.js';
import type { PageStyle } from './style.js';

type Edge = 'width' | 'height' | 'top' | 'bottom' | 'left' | 'right';

export function resolvePage(
  page: StyleFile['page'],
  measure: Measure,
  at: PlaceOf,
  diagnostics: Diagnostics,
): PageStyle {
  // 字 and 行 are made from the page, so the page itself cannot be measured in them.
  const length = (key: Edge): Points =>
    measure.length({ value: page[key], path: ['page', key] }, {});
  const [width, height] = [length('width'), length('height')];
  const [top, bottom, left, right] = [
    length('top'),
    length('bottom'),
    length('left'),
    length('right'),
  ];

  const check = (room: number, first: Edge, second: Edge, paper: Edge): void => {
    if (room > 0) return;
    diagnostics.report('no-type-area', at(['page', first]), {
      margins: `${page[first]} + ${page[second]}`,
      paper: page[paper],
    });
  };
  check(width - left - right, 'left', 'right', 'width');
  check(height - top - bottom, 'top', 'bottom', 'height');

  const { lines, characters } = page;
  const linePitch = points((height - top - bottom) / lines);
  const grid = characters === undefined ? {} : { characters };
  return { width, height, top, bottom, left, right, lines, ...grid, linePitch };
}
