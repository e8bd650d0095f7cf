/** Strokes of a page → rules, and the boxes of tables and panels that they make. */
import type { Line } from './lines.js';
import type { PdfPage, Stroke } from './page.js';

/** A level rule from edge to edge. */
export interface Rule {
  readonly y: number;
  readonly left: number;
  readonly right: number;
  readonly thickness: number;
}

export interface Box {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Where its level rules stand, from the top down. */
  readonly rows: readonly number[];
  /** Where its upright rules stand, from left to right. */
  readonly columns: readonly number[];
}

/** Strokes that are this near are one. */
const NEAR = 1.5;
/** A shorter rule underlines a word. */
const SHORTEST = 60;
/** Beyond this an open table of rules without uprights would be two tables. */
const OPEN_ROW = 150;

export function rulesOf(page: PdfPage): readonly Rule[] {
  const level = page.strokes.filter(({ x0, x1, y0, y1 }) => x1 - x0 > y1 - y0);
  const rules: Rule[] = [];
  for (const stroke of [...level].sort((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const at = rules.findIndex((rule) => joins(rule, stroke));
    const found = rules[at];
    if (found === undefined) rules.push(rule(stroke));
    else {
      rules[at] = {
        ...found,
        left: Math.min(found.left, stroke.x0),
        right: Math.max(found.right, stroke.x1),
        thickness: Math.max(found.thickness, stroke.thickness),
      };
    }
  }
  return rules.filter(({ left, right }) => right - left >= SHORTEST);
}

/** Tables with or without uprights, and framed panels; rules that stand alone make none. */
export function boxesOf(page: PdfPage, rules: readonly Rule[]): readonly Box[] {
  const uprights = page.strokes.filter(({ x0, x1, y0, y1 }) => y1 - y0 >= x1 - x0 && y1 > y0);
  const groups: Rule[][] = [];
  for (const rule of [...rules].sort((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (above !== undefined && group !== undefined && belong(above, rule, uprights))
      group.push(rule);
    else groups.push([rule]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined || group.length < 2) return [];
    const columns = columnsBetween(first.y, last.y, uprights);
    // Two rules with nothing between them are an imprint, not a box.
    if (columns.length === 0 && group.length < 3) return [];
    return [
      {
        page: page.number,
        top: first.y,
        bottom: last.y,
        left: Math.min(...group.map(({ left }) => left)),
        right: Math.max(...group.map(({ right }) => right)),
        rows: group.map(({ y }) => y),
        columns,
      },
    ];
  });
}

/** The box in which a line stands. */
export function boxOf(line: Line, boxes: readonly Box[]): Box | undefined {
  const middle = line.y - line.size * 0.38;
  return boxes.find(
    ({ top, bottom, left, right }) =>
      middle > top && middle < bottom && line.x > left - NEAR && line.end < right + line.size,
  );
}

/** A table, as against the frame of a panel. */
export function isTable({ rows, columns }: Box): boolean {
  return columns.length > 2 || (columns.length !== 2 && rows.length > 2);
}

function joins({ y, left, right }: Rule, { x0, x1, y0 }: Stroke): boolean {
  return Math.abs(y - y0) < NEAR && x0 <= right + NEAR && x1 >= left - NEAR;
}

function rule({ x0, x1, y0, y1, thickness }: Stroke): Rule {
  return { y: (y0 + y1) / 2, left: x0, right: x1, thickness };
}

function belong(above: Rule, below: Rule, uprights: readonly Stroke[]): boolean {
  const crossing = uprights.filter(({ y0, y1 }) => y0 <= below.y - NEAR && y1 >= above.y + NEAR);
  const aligned =
    Math.abs(above.left - below.left) < 2 * NEAR && Math.abs(above.right - below.right) < 2 * NEAR;
  if (crossing.length > 0) return spans(above.y, below.y, crossing);
  return aligned && below.y - above.y < OPEN_ROW;
}

/** Whether uprights lead from one height to the other without a break. */
function spans(from: number, to: number, uprights: readonly Stroke[]): boolean {
  let reached = from;
  for (const { y0, y1 } of [...uprights].sort((a, b) => a.y0 - b.y0)) {
    if (y0 <= reached + NEAR) reached = Math.max(reached, y1);
  }
  return reached >= to - NEAR;
}

function columnsBetween(top: number, bottom: number, uprights: readonly Stroke[]): number[] {
  const columns: number[] = [];
  for (const { x0, x1 } of uprights
    .filter(({ y0, y1 }) => y0 >= top - 2 * NEAR && y1 <= bottom + 2 * NEAR)
    .sort((a, b) => a.x0 - b.x0)) {
    const x = (x0 + x1) / 2;
    const last = columns.at(-1);
    if (last === undefined || x - last > NEAR) columns.push(x);
  }
  return columns;
}
