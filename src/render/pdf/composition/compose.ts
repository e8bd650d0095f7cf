/** A paragraph's text becomes lines: cut into units, joined by rule, broken with all of it in view, and placed. */
import type { Region } from './characters.js';
import { withinFigures } from './figures.js';
import { jointBetween, type Conventions, type Joint } from './joints.js';
import { LineSums } from './line-sums.js';
import { placeLine, type PlacedLine } from './place.js';
import { totalFit, type Frame } from './total-fit.js';
import { cutApart, regionOf, unitsOf, type Piece, type Unit } from './units.js';

export type { Conventions } from './joints.js';

/** A text as far as it is known before its measure is. */
export interface Prepared {
  readonly units: readonly Unit[];
  /** `joints[at]` stands behind `units[at]`; there is none behind the last. */
  readonly joints: readonly Joint[];
}

/** All of it: pieces in, lines out. */
export function compose(
  pieces: readonly Piece[],
  conventions: Conventions,
  frame: Frame,
): PlacedLine[] {
  return linesOf(prepare(pieces, conventions), frame);
}

export function prepare(pieces: readonly Piece[], conventions: Conventions): Prepared {
  const { region } = conventions;
  const units = unitsOf(pieces, region);
  const within = figuresIn(pieces, region);
  const joints: Joint[] = [];
  let before: Unit | undefined;
  let solid: Joint | undefined;
  for (const after of units) {
    if (before !== undefined) {
      const isFigure = within.has(after.offset);
      const isSolid = !isFigure && standSolid(before, after);
      const joint =
        isSolid && solid?.em === before.em
          ? solid
          : jointBetween(before, after, isFigure, conventions);
      if (isSolid) solid = joint;
      joints.push(joint);
    }
    before = after;
  }
  return { units, joints };
}

/** Where figures may not be parted, in each language by its own rule. */
function figuresIn(pieces: readonly Piece[], textRegion: Region): ReadonlySet<number> {
  const found = new Set<number>();
  let start = 0;
  let text = '';
  pieces.forEach((piece, at) => {
    const region = regionOf(piece, textRegion);
    text += piece.text;
    const next = pieces[at + 1];
    if (next !== undefined && regionOf(next, textRegion) === region) return;
    for (const offset of withinFigures(text, region)) found.add(start + offset);
    start += text.length;
    text = '';
  });
  return found;
}

/** Two Han characters stand beside each other like any others: most of a text is nothing else. */
function standSolid(before: Unit, after: Unit): boolean {
  if (before.kind !== 'han' || after.kind !== 'han' || before.endsLine) return false;
  return before.binds === undefined && after.binds === undefined;
}

export function linesOf(prepared: Prepared, frame: Frame): PlacedLine[] {
  const widest = frame.measure - Math.max(0, frame.firstLine);
  if (prepared.units.every(({ width }) => width <= widest)) return place(prepared, frame);
  return parted(prepared, widest, frame);
}

function place({ units, joints }: Prepared, frame: Frame): PlacedLine[] {
  const sums = new LineSums(units, joints);
  return totalFit(sums, frame).map((line) => placeLine(sums, line, frame));
}

/** Units that are wider than a line are parted between any two characters: a cell may be narrow, and an address long. */
function parted({ units, joints }: Prepared, widest: number, frame: Frame): PlacedLine[] {
  const origins: number[] = [];
  const parts: Unit[] = [];
  const between: Joint[] = [];
  units.forEach((unit, at) => {
    const cut = unit.width > widest ? cutApart(unit) : [unit];
    cut.forEach((part, index) => {
      parts.push(part);
      origins.push(at);
      if (index < cut.length - 1) between.push({ ...ANYWHERE, em: part.em });
    });
    const joint = joints[at];
    if (joint !== undefined) between.push(joint);
  });
  return place({ units: parts, joints: between }, frame).map((line) => ({
    ...line,
    to: (origins[line.to - 1] ?? -1) + 1,
    units: line.units.map((placed) => ({ ...placed, at: origins[placed.at] ?? placed.at })),
  }));
}

const ANYWHERE: Omit<Joint, 'em'> = {
  break: 'may',
  width: 0,
  shrink: 0,
  shrinks: 'space',
  stretches: undefined,
  room: 0,
};
