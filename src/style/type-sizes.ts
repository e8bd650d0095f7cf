/** The Chinese type sizes (字号) in points, as Word and WPS have them; type-founders' values differ slightly. */
import { points, type Points } from '../core/lengths.js';

export const TYPE_SIZES: ReadonlyMap<string, Points> = new Map(
  Object.entries({
    初号: 42,
    小初: 36,
    一号: 26,
    小一: 24,
    二号: 22,
    小二: 18,
    三号: 16,
    小三: 15,
    四号: 14,
    小四: 12,
    五号: 10.5,
    小五: 9,
    六号: 7.5,
    小六: 6.5,
    七号: 5.5,
    八号: 5,
  }).map(([name, size]) => [name, points(size)]),
);

const IN_POINTS = /^(\d+(?:\.\d+)?)pt$/;

/** `三号` or `16pt` in points; undefined for anything else, and for a size of nothing. */
export function parseTypeSize(text: string): Points | undefined {
  const named = TYPE_SIZES.get(text);
  if (named !== undefined) return named;
  const digits = IN_POINTS.exec(text)?.[1];
  const size = digits === undefined ? 0 : Number(digits);
  return size > 0 ? points(size) : undefined;
}
