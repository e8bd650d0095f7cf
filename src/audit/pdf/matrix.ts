/** Affine transforms as PDF has them: [a b c d e f]. */
import type { Numbers } from './library.js';

export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export function matrix(numbers: Numbers): Matrix {
  return [
    numbers[0] ?? 1,
    numbers[1] ?? 0,
    numbers[2] ?? 0,
    numbers[3] ?? 1,
    numbers[4] ?? 0,
    numbers[5] ?? 0,
  ];
}

/** The transform that does `inner` first and `outer` then. */
export function after(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

export function point([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How much longer a transform makes what lies across, and what stands upright. */
export function scales([a, b, c, d]: Matrix): {
  readonly across: number;
  readonly upright: number;
} {
  return { across: Math.hypot(a, b), upright: Math.hypot(c, d) };
}

/** Whether text still runs from left to right. */
export function isLevel([a, b]: Matrix): boolean {
  return a > 0 && Math.abs(b) < 0.01 * a;
}
