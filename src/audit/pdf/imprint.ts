/** The imprint of a PDF: what stands between rules of the width of the type area at the end of the document. */
import type { Imprint } from '../measured.js';
import type { Box, Rule } from './boxes.js';
import type { Line } from './lines.js';
import { excerpt } from '../excerpt.js';
import { runsOf } from './paragraphs.js';
import { belowBaseline, type TypeArea } from './type-area.js';

export interface ImprintPage {
  readonly number: number;
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
  readonly boxes: readonly Box[];
}

/** Rules of an imprint are of the width of the type area, give or take. */
const WIDTH = 0.95;
/** Beyond this two rules do not belong to one imprint: a few lines of 四号. */
const HIGHEST = 120;

/** Looked for on the last page that has text; undefined where there is none. */
export function imprintOf(
  pages: readonly ImprintPage[],
  area: TypeArea,
): { readonly measured: Imprint; readonly lines: readonly Line[] } | undefined {
  const page = pages.findLast(({ lines }) => lines.length > 0);
  if (page === undefined) return undefined;
  const wide = page.rules.filter(
    ({ y, left, right }) =>
      right - left >= WIDTH * (area.right - area.left) &&
      !page.boxes.some(({ top, bottom, columns }) => columns.length > 0 && y >= top && y <= bottom),
  );
  const last = wide.at(-1);
  if (last === undefined) return undefined;
  const rules = wide.filter(({ y }) => last.y - y <= HIGHEST);
  const top = rules[0]?.y ?? last.y;
  const lines = page.lines.filter(({ y, size }) => y > top && y - size / 2 < last.y);
  // A single rule may be anything.
  if (lines.length === 0) return undefined;
  const foot = area.lastBaseline + belowBaseline(area).box;
  const measured: Imprint = {
    at: { page: page.number, text: excerpt(lines.map(({ text }) => text).join(' ')) },
    rules: rules.map(({ thickness }) => thickness),
    runs: runsOf(lines.flatMap(({ glyphs }) => glyphs)),
    left: Math.min(...lines.map(({ x }) => x)) - area.left,
    right: area.right - Math.max(...lines.map(({ end }) => end)),
    offset: offsetFrom(foot, last),
  };
  return { measured, lines };
}

/** From a height to the nearer edge of a rule, 0 where the rule covers it: thickness is judged by itself. */
function offsetFrom(height: number, { y, thickness }: Rule): number {
  const distance = y - height;
  return Math.sign(distance) * Math.max(0, Math.abs(distance) - thickness / 2);
}
