/** Tables of a PDF that go on to the next page, and whether their head stands there again. */
import type { Sample } from '../measured.js';
import { boxOf, isTable, type Box } from './boxes.js';
import type { Line } from './lines.js';
import { excerpt } from '../excerpt.js';

export interface TablePage {
  readonly number: number;
  /** Of the whole page, without the page number. */
  readonly lines: readonly Line[];
  readonly boxes: readonly Box[];
}

/** The columns of two parts of a table stand this near each other. */
const SAME_COLUMN = 2;

export function tableHeads(pages: readonly TablePage[]): readonly Sample<boolean>[] {
  const samples: Sample<boolean>[] = [];
  let head: string | undefined;
  for (const [at, page] of pages.entries()) {
    const next = pages[at + 1];
    const last = lastTable(page);
    if (next === undefined || last === undefined) {
      head = undefined;
      continue;
    }
    // The first part of a table shows the head by which all further parts are judged.
    const continued = firstTable(next);
    if (continued === undefined || !goesOn(last, continued, next)) {
      head = undefined;
      continue;
    }
    head ??= firstRow(last, page.lines);
    const again = firstRow(continued, next.lines);
    samples.push({ value: again === head, at: { page: next.number, text: excerpt(again) } });
    if (lastTable(next) !== continued) head = undefined;
  }
  return samples;
}

/** The table with which a page ends. */
function lastTable({ lines, boxes }: TablePage): Box | undefined {
  const last = lines.at(-1);
  const box = last && boxOf(last, boxes);
  return box !== undefined && isTable(box) ? box : undefined;
}

/** The table with which a page begins; a line above it may say that it is continued. */
function firstTable({ lines, boxes }: TablePage): Box | undefined {
  const at = lines.findIndex((line) => boxOf(line, boxes) !== undefined);
  const [line, ...more] = lines.slice(0, Math.max(at, 0));
  const found = lines[at];
  const box = found && boxOf(found, boxes);
  if (box === undefined || !isTable(box) || more.length > 0) return undefined;
  return line === undefined || /续|continued/i.test(line.text) ? box : undefined;
}

function goesOn(table: Box, next: Box, page: TablePage): boolean {
  if (page.boxes[0] !== next) return false;
  const edges = (box: Box): readonly number[] => [box.left, ...box.columns, box.right];
  const [one, other] = [edges(table), edges(next)];
  return (
    one.length === other.length &&
    one.every((x, at) => Math.abs(x - (other[at] ?? Infinity)) < SAME_COLUMN)
  );
}

/** The text above the second rule. */
function firstRow(box: Box, lines: readonly Line[]): string {
  const [top = box.top, bottom = box.bottom] = box.rows;
  return lines
    .filter((line) => boxOf(line, [{ ...box, top, bottom }]) !== undefined)
    .map(({ text }) => text.trim())
    .join(' ');
}
