/** GB/T 9704, 5.1 and 5.2.1: paper, margins, type area. */
import { clause, plain, words } from '../clause.js';
import { fits, judge } from '../judge.js';
import { inMillimetres, pointsOf } from '../lengths.js';
import type { Reach, Side, Size } from '../measured.js';

const near = (value: number, wanted: number, tolerance: number): boolean =>
  Math.abs(value - wanted) <= tolerance;

/** Either to the box of a line or to its characters: both are customary. */
const reaches = ({ box, ink }: Reach, wanted: number, tolerance: number): boolean =>
  near(box, wanted, tolerance) || (ink !== undefined && near(ink, wanted, tolerance));

const paper = clause('paper', ({ paper: sheets }, { width, height, tolerance }) => {
  const [across, down, off] = [pointsOf(width), pointsOf(height), pointsOf(tolerance)];
  return judge<Size>(sheets, {
    // Tables on turned pages are of the same paper.
    verdict: (sheet) =>
      fits(
        (near(sheet.width, across, off) && near(sheet.height, down, off)) ||
          (near(sheet.width, down, off) && near(sheet.height, across, off)),
      ),
    show: (sheet) => plain(`${inMillimetres(sheet.width)} × ${inMillimetres(sheet.height)}`),
  });
});

const margin = (id: `margin-${Side}`, side: Side) =>
  clause(id, ({ margins }, { value, tolerance }) =>
    judge<Reach>(margins[side], {
      verdict: (reach) => fits(reaches(reach, pointsOf(value), pointsOf(tolerance))),
      show: ({ box, ink }) =>
        ink === undefined
          ? plain(inMillimetres(box))
          : words('distanceByInk', { box: inMillimetres(box), ink: inMillimetres(ink) }),
    }),
  );

const typeArea = clause('type-area', (document, { width, height, tolerance }) => {
  const off = pointsOf(tolerance);
  return judge(document.typeArea, {
    verdict: (area) =>
      fits(near(area.width, pointsOf(width), off) && reaches(area.height, pointsOf(height), off)),
    show: ({ width: across, height: { box, ink } }) =>
      ink === undefined
        ? plain(`${inMillimetres(across)} × ${inMillimetres(box)}`)
        : words('boxAndInk', {
            width: inMillimetres(across),
            box: inMillimetres(box),
            ink: inMillimetres(ink),
          }),
  });
});

export const pageClauses = [
  paper,
  margin('margin-top', 'top'),
  margin('margin-left', 'left'),
  margin('margin-right', 'right'),
  margin('margin-bottom', 'bottom'),
  typeArea,
];
