/** Paths of a PDF → straight strokes along the axes: drawn lines, and bars that are filled. */
import type { Numbers } from './library.js';
import { point, type Matrix } from './matrix.js';
import type { Stroke } from './page.js';

/** pdf.js's own codes in a path, each with the numbers that follow it. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;
/** A filled bar that is thicker is a surface. */
const BAR = 3;
/** What deviates more is not along an axis. */
const LEVEL = 0.1;

type Point = readonly [number, number];

/** `width` is the pen's, in the same space as the strokes; 0 where the path is filled and not drawn. */
export function strokesOf(path: Numbers, transform: Matrix, width: number): readonly Stroke[] {
  return outlines(path).flatMap((outline) => {
    const points = outline.map(([x, y]) => point(transform, x, y));
    return width > 0 ? drawn(points, width) : filled(points);
  });
}

function drawn(points: readonly Point[], thickness: number): readonly Stroke[] {
  return points.slice(1).flatMap(([x1, y1], at) => {
    const [x0, y0] = points[at] ?? [x1, y1];
    if (Math.abs(y1 - y0) > LEVEL && Math.abs(x1 - x0) > LEVEL) return [];
    return [stroke(x0, y0, x1, y1, thickness)];
  });
}

function filled(points: readonly Point[]): readonly Stroke[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const [across, down] = [right - left, bottom - top];
  if (Math.min(across, down) > BAR || points.length < 4) return [];
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return [across >= down ? stroke(left, y, right, y, down) : stroke(x, top, x, bottom, across)];
}

function stroke(x0: number, y0: number, x1: number, y1: number, thickness: number): Stroke {
  return {
    x0: Math.min(x0, x1),
    y0: Math.min(y0, y1),
    x1: Math.max(x0, x1),
    y1: Math.max(y0, y1),
    thickness,
  };
}

/** The corners of each part of a path; curves are passed over. */
function outlines(path: Numbers): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  let at = 0;
  while (at < path.length) {
    const code = path[at];
    const [x, y] = [path[at + 1] ?? 0, path[at + 2] ?? 0];
    const current = all.at(-1);
    switch (code) {
      case MOVE:
        all.push([[x, y]]);
        at += 3;
        break;
      case LINE:
        current?.push([x, y]);
        at += 3;
        break;
      case CURVE:
        all.push([[path[at + 5] ?? 0, path[at + 6] ?? 0]]);
        at += 7;
        break;
      case QUADRATIC:
        all.push([[path[at + 3] ?? 0, path[at + 4] ?? 0]]);
        at += 5;
        break;
      case CLOSE: {
        const start = current?.[0];
        if (start !== undefined) current?.push(start);
        at += 1;
        break;
      }
      default:
        return all;
    }
  }
  return all;
}
