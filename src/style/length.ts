/** Lengths in the units of the trade: millimetres, points, characters (字) and lines (行). */
import { millimetres, millimetresToPoints, points, type Points } from '../core/lengths.js';

export const LENGTH_UNITS = ['mm', 'pt', '字', '行'] as const;
export type LengthUnit = (typeof LENGTH_UNITS)[number];

export interface WrittenLength {
  readonly value: number;
  readonly unit: LengthUnit;
}

/** What 字 and 行 mean where a length stands; a unit that is absent cannot be used there. */
export interface Scale {
  readonly character?: Points;
  readonly line?: Points;
}

const FORM = /^(\d+(?:\.\d+)?)(mm|pt|字|行)$/;

/** Undefined where the text is not a number with one of the units. */
export function parseLength(text: string): WrittenLength | undefined {
  const [, digits, suffix] = FORM.exec(text) ?? [];
  const unit = LENGTH_UNITS.find((known) => known === suffix);
  return digits === undefined || unit === undefined ? undefined : { value: Number(digits), unit };
}

export function unitsOf(scale: Scale): LengthUnit[] {
  return LENGTH_UNITS.filter((unit) => pointsPer(unit, scale) !== undefined);
}

/** Undefined where the length's unit has no meaning on this scale. */
export function lengthInPoints(length: WrittenLength, scale: Scale): Points | undefined {
  const one = pointsPer(length.unit, scale);
  return one === undefined ? undefined : points(length.value * one);
}

function pointsPer(unit: LengthUnit, scale: Scale): Points | undefined {
  switch (unit) {
    case 'mm':
      return millimetresToPoints(millimetres(1));
    case 'pt':
      return points(1);
    case '字':
      return scale.character;
    case '行':
      return scale.line;
  }
}
