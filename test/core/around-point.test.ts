/** Which numbers of a column can stand with their points below each other. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { alignable, widest } from '../../src/core/around-point.js';

const ROOM = 20;
const figure = fc.record({ before: fc.nat({ max: 15 }), behind: fc.nat({ max: 15 }) });
const roomFor = (
  figures: readonly { readonly before: number; readonly behind: number }[],
): number => widest(figures, ({ before }) => before) + widest(figures, ({ behind }) => behind);

it('all of them where there is room', () => {
  const figures = [
    { before: 1, behind: 12 },
    { before: 8, behind: 0 },
  ];
  expect(alignable(figures, ROOM)).toEqual(figures);
});

it('all but the longest where it is too long beside them', () => {
  const short = { before: 8, behind: 2 };
  expect(alignable([{ before: 1, behind: 15 }, short, short], ROOM)).toEqual([short, short]);
});

it('those that are kept have room together, and none is left out that is no longer than one that is kept', () => {
  fc.assert(
    fc.property(fc.array(figure, { maxLength: 8 }), (figures) => {
      const kept = alignable(figures, ROOM);
      expect(roomFor(kept)).toBeLessThanOrEqual(ROOM);
      const out = figures.filter((one) => !kept.includes(one));
      const longest = widest(kept, ({ before, behind }) => before + behind);
      for (const { before, behind } of out) expect(before + behind).toBeGreaterThanOrEqual(longest);
      if (roomFor(figures) <= ROOM) expect(kept).toEqual(figures);
    }),
  );
});
