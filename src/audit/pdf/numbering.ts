/** The page numbers of a PDF as they are judged: side, indent, distance, and which pages lack one. */
import type { PageNumber, Place } from '../measured.js';
import { mainFace } from '../roles.js';
import type { Line } from './lines.js';
import { needsNumber, type NumberLine } from './page-numbers.js';
import { runsOf } from './paragraphs.js';
import { belowBaseline, type TypeArea } from './type-area.js';

export interface NumberedPage {
  readonly number: number;
  /** Without the page number. */
  readonly lines: readonly Line[];
  readonly found: NumberLine | undefined;
  readonly hasTable: boolean;
  /** Whether characters run otherwise than the page: its number may stand along the other edge. */
  readonly turned: boolean;
}

/** The dash of a number stands in the middle of the cell of a Han character. */
const DASH = 0.38;

/** Without a type area only the half of the page is known on which a number stands; `width` is the page's. */
export function pageNumber(
  found: NumberLine,
  area: TypeArea | undefined,
  width: number,
): PageNumber {
  const glyphs = found.lines.flatMap(({ glyphs: own }) => own);
  const runs = runsOf(glyphs.filter(({ text }) => /\d/.test(text)));
  const [run] = runs;
  const size = run?.size ?? 0;
  const shared = {
    at: { page: found.page, text: found.form.replace('{n}', String(found.number)) },
    parity: found.number % 2 === 1 ? 'odd' : 'even',
    form: found.form,
    face: mainFace(runs) ?? run?.face ?? '',
    size,
  } as const;
  if (area === undefined) {
    const off = (found.x + found.end - width) / 2;
    if (Math.abs(off) < width / 20) return { ...shared, side: 'center' };
    return { ...shared, side: off < 0 ? 'left' : 'right' };
  }
  const [left, right] = [found.x - area.left, area.right - found.end];
  const foot = area.lastBaseline + belowBaseline(area).box;
  const distance = found.y - DASH * size - foot;
  const middle = Math.abs(left - right) < (area.right - area.left) / 10;
  if (middle) return { ...shared, side: 'center', distance };
  return left < right
    ? { ...shared, side: 'left', indent: left, distance }
    : { ...shared, side: 'right', indent: right, distance };
}

/** Pages of text without a number, and numbers that do not follow the one before. */
export function unnumbered(pages: readonly NumberedPage[], size: number): readonly Place[] {
  const places: Place[] = [];
  let before: NumberLine | undefined;
  for (const { number: page, lines, found, hasTable, turned } of pages) {
    const at = { page };
    if (found === undefined) {
      if (!turned && (needsNumber(lines, size) || hasTable)) places.push(at);
      continue;
    }
    const expected = before === undefined ? found.number : before.number + (page - before.page);
    if (found.number !== expected) places.push({ ...at, text: String(found.number) });
    before = found;
  }
  return places;
}
