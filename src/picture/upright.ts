/** Turns a photograph upright that says how the camera was held: metadata are not kept, so the pixels must be right. */
import type { Pixels } from './pixels.js';

/** `orientation` as Exif numbers it, 1 to 8. */
export function upright(pixels: Pixels, orientation: number): Pixels {
  if (orientation === 1) return pixels;
  const { width: w, height: h, data } = pixels;
  const source = SOURCES[orientation];
  if (source === undefined) throw new Error(`no orientation ${orientation}`);
  const onSide = orientation > 4;
  const [width, height] = onSide ? [h, w] : [w, h];
  const from = new Uint32Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
  const to = new Uint32Array(from.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [sourceX, sourceY] = source(x, y, w - 1, h - 1);
      to[y * width + x] = from[sourceY * w + sourceX] ?? 0;
    }
  }
  return { width, height, data: new Uint8Array(to.buffer) };
}

/** Where the pixel at x, y of the upright picture stands in the one that was taken; `right` and `foot` are its last. */
type SourceOf = (x: number, y: number, right: number, foot: number) => readonly [number, number];

const SOURCES: Readonly<Record<number, SourceOf>> = {
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, foot) => [right - x, foot - y],
  4: (x, y, _, foot) => [x, foot - y],
  5: (x, y) => [y, x],
  6: (x, y, _, foot) => [y, foot - x],
  7: (x, y, right, foot) => [right - y, foot - x],
  8: (x, y, right) => [right - y, x],
};
