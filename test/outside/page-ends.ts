/** Why the pages of a report end where they do, told from the lines that stand on them and on the pages that follow. */
import type { PdfLine } from '../pdf/read-pdf.js';

/** GB/T 9704 in points: 22 lines between 37 and 262 mm, from 28 mm on. */
const MM = 72 / 25.4;
export const TYPE = { left: 28 * MM, top: 37 * MM, right: 184 * MM, bottom: 262 * MM };
export const LINES = 22;
export const PITCH = (TYPE.bottom - TYPE.top) / LINES;
/** 三号. */
const BODY = 16;
/** The baseline of 三号 in the middle of its line: a cell reaches 0.88 of the size above it. */
const BASELINE = PITCH / 2 + 0.38 * BODY;
/** Lines that a heading or a paragraph shows at least on either page; one of three lines is not parted. */
const FEWEST = 2;
/** Caption or title, and what a table or a panel begins with below it. */
const BLOCK_LINES = 3;
/** Part of a page that may stay empty before a table or panel that is not parted. */
const MOST_EMPTY = 1 / 4;

export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly text: string;
  /** Which of the 22 it is, from 0: a whole number for text on the grid. Undefined for tables, panels and notes. */
  readonly place?: number;
  /** Whether it is set in, as the first line of a paragraph or a heading. */
  readonly begins: boolean;
}

/**
 * `full`: the last line stands at the foot. `heading`, `opening`, `remainder`: what comes next needs more lines than are
 * left, so that no heading, first line or last line stands alone. `block`: a table or a panel did not fit. `whole`: one
 * was not parted, and stands on the next page, since no more than a quarter of this one stays empty for it.
 */
export type End = 'full' | 'heading' | 'opening' | 'remainder' | 'block' | 'whole';

/** The lines within the type area from the top down. */
export function pageLines(stretches: readonly PdfLine[]): readonly PageLine[] {
  const rows = new Map<number, PdfLine[]>();
  for (const stretch of stretches) {
    if (stretch.y > TYPE.bottom) continue;
    rows.set(stretch.y, [...(rows.get(stretch.y) ?? []), stretch]);
  }
  return [...rows.values()].map(line).sort((a, b) => a.y - b.y);
}

/** Undefined where more would have fitted; both pages are of one flow, and one of them meets the other with text. */
export function endOf(page: readonly PageLine[], next: readonly PageLine[]): End | undefined {
  const room = roomBelow(page.at(-1));
  if (room === 0) return 'full';
  const [first] = next;
  if (first?.place === undefined) {
    const last = next.slice(0, BLOCK_LINES).at(-1);
    if (last !== undefined && last.y - TYPE.top > room * PITCH) return 'block';
    // Text behind it stands on the first line of the grid that its frame leaves free.
    const behind = next.find(({ place }) => place !== undefined)?.place ?? 0;
    return room <= LINES * MOST_EMPTY && Math.round(behind) > room ? 'whole' : undefined;
  }
  if (!first.begins) return isRemainder(paragraph(next).length, room) ? 'remainder' : undefined;
  const needed = linesOfBeginning(next);
  if (needed <= room) return undefined;
  return isHeading(first) ? 'heading' : 'opening';
}

function line(stretches: readonly PdfLine[]): PageLine {
  const sorted = [...stretches].sort((a, b) => a.x - b.x);
  const [first] = sorted;
  const { x, y } = first ?? { x: 0, y: 0 };
  const size = Math.max(...sorted.map((stretch) => stretch.size));
  return {
    y,
    size,
    text: sorted.map(({ text }) => text).join(''),
    ...(size === BODY && { place: (y - TYPE.top - BASELINE) / PITCH }),
    begins: x > TYPE.left + BODY,
  };
}

/** Whole lines of the grid that are left below. */
function roomBelow(last: PageLine | undefined): number {
  if (last === undefined) return LINES;
  if (last.place !== undefined) return LINES - 1 - Math.round(last.place);
  return Math.floor((TYPE.bottom - last.y - 0.12 * last.size) / PITCH);
}

function isHeading({ text, begins }: PageLine): boolean {
  return begins && /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/.test(text);
}

/** The lines with which a page begins, as far as they are of one paragraph and nothing is between them. */
function paragraph(lines: readonly PageLine[]): readonly PageLine[] {
  const end = lines.findIndex(({ place, begins }, at) => place === undefined || (at > 0 && begins));
  return end === -1 ? lines : lines.slice(0, end);
}

/** A heading stays with what it heads. */
function linesOfBeginning(lines: readonly PageLine[]): number {
  const own = paragraph(lines).length;
  const [first] = lines;
  if (first !== undefined && isHeading(first)) return own + linesOfBeginning(lines.slice(own));
  return own < 2 * FEWEST ? own : FEWEST;
}

/** Whether no part of the rest could have stood on the page before without leaving a line alone. */
function isRemainder(lines: number, room: number): boolean {
  return Array.from({ length: Math.min(lines, room) }, (_, at) => lines - at - 1).every(
    (left) => left > 0 && left < FEWEST,
  );
}
