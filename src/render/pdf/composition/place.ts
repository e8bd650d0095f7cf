/** Puts the units of a line in their places. */
import { change } from './adjust.js';
import { cutAtEnd, cutAtStart } from './compress.js';
import type { LineSums } from './line-sums.js';
import type { FittedLine, Frame } from './total-fit.js';
import type { Unit } from './units.js';

export interface PlacedUnit {
  readonly unit: Unit;
  /** Which of the paragraph's units it is. */
  readonly at: number;
  /** Where its first glyph begins, from the left edge of the measure, in points; what is cut off may reach beyond it. */
  readonly x: number;
  /** From its own left edge to that of the next: what is drawn under it or links from it has no holes. */
  readonly advance: number;
}

export interface PlacedLine {
  readonly units: readonly PlacedUnit[];
  /** From the left edge of the measure to where the line ends, without what hangs there. */
  readonly width: number;
  /** Where a hyphen is printed that is not in the text. */
  readonly hyphen?: number;
  /** How many of the paragraph's units have been placed when it ends. */
  readonly to: number;
  readonly isLast: boolean;
  /** By how much the gap that grew most did, in ems. */
  readonly loosest: number;
}

export function placeLine(sums: LineSums, line: FittedLine, frame: Frame): PlacedLine {
  const { from, to, adjustment, isLast } = line;
  const indent = from === 0 ? frame.firstLine : 0;
  const end = sums.endOf(from, to);
  const placed: PlacedUnit[] = [];
  let x = indent;
  let loosest = 0;
  for (let at = from; at < to; at++) {
    const unit = sums.units[at];
    if (unit === undefined) break;
    if (at === from && indent >= 0) x -= cutAtStart(unit);
    const joint = at < end - 1 ? sums.joints[at] : undefined;
    const grown = joint === undefined ? 0 : change(joint, adjustment);
    if (joint !== undefined) loosest = Math.max(loosest, grown / joint.em);
    // Spaces behind the last word print nothing, and take no room.
    const width = at < end ? unit.width : 0;
    const advance = width + (joint?.width ?? 0) + grown;
    const before = placed.at(-1);
    if (before?.unit.hyphen === undefined) placed.push({ unit, at, x: x - unit.inset, advance });
    else placed[placed.length - 1] = joined(before, unit, advance);
    x += advance;
  }
  const last = sums.units[end - 1];
  const hyphen = !isLast && end === to ? last?.hyphen : undefined;
  return {
    units: placed,
    width: x + (hyphen ?? 0) - (last === undefined ? 0 : cutAtEnd(last)),
    to,
    isLast,
    loosest,
    ...(hyphen !== undefined && { hyphen: x }),
  };
}

/** Parts of a word that stand on one line are one again, as its font shapes it. */
function joined(before: PlacedUnit, unit: Unit, advance: number): PlacedUnit {
  const { unit: first, at, x } = before;
  const text = first.text + unit.text;
  const whole = { ...unit, offset: first.offset, text, width: before.advance + unit.width };
  return { unit: whole, at, x, advance: before.advance + advance };
}
