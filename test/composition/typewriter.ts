/** Type that can be counted: Han and marks are 10 wide, Latin 5, spaces 2.5; ten is one em. */
import type { Region } from '../../src/render/pdf/composition/characters.js';
import { compose, type Conventions } from '../../src/render/pdf/composition/compose.js';
import type { PlacedLine } from '../../src/render/pdf/composition/place.js';
import type { Frame } from '../../src/render/pdf/composition/total-fit.js';
import type { Piece } from '../../src/render/pdf/composition/units.js';

export const EM = 10;

export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => {
    if (character === ' ') return sum + EM / 4;
    return sum + (/[\u0021-\u007e\u00c0-\u024f]/.test(character) ? EM / 2 : EM);
  }, 0);
}

export function piece(text: string, traits: Partial<Piece> = {}): Piece {
  return { text, size: EM, spacing: 0, widthOf, ...traits };
}

export interface Setting extends Partial<Frame>, Partial<Conventions> {
  readonly region?: Region;
}

export function set(text: string | readonly Piece[], setting: Setting = {}): PlacedLine[] {
  const { measure = 100 * EM, firstLine = 0, justified = true } = setting;
  const { region = 'zh-Hans', latinGap = EM / 4 } = setting;
  const pieces = typeof text === 'string' ? [piece(text)] : text;
  return compose(pieces, { region, latinGap }, { measure, firstLine, justified });
}

export function textOf({ units }: PlacedLine): string {
  return units.map(({ unit }) => unit.text).join('');
}

/** The lines of a text in a measure of so many ems, as they are read. */
export function lines(text: string, ems: number, setting: Setting = {}): string[] {
  return set(text, { measure: ems * EM, ...setting }).map(textOf);
}

/** Where the character of this text begins that stands so far in the line; in ems. */
export function placeOf(text: string, line: PlacedLine | undefined): number {
  const found = line?.units.find(({ unit }) => unit.text === text);
  return (found?.x ?? NaN) / EM;
}
