/** What stands between neighbouring units: how far apart they are, how much of that can change, and whether a line may end. */
import { breakBetween, type Break } from './breaks.js';
import type { CharacterClass, Region } from './characters.js';
import { cutBetween, type Shrinking } from './compress.js';
import { isLatinGap, LEAST_GAP, wordSpace } from './spacing.js';
import { regionOf, type Unit } from './units.js';

export interface Conventions {
  readonly region: Region;
  /** Width of the gap between Han and Latin, in points; 0 for none. */
  readonly latinGap: number;
}

/** What grows in a line that is too short, in the order in which it is asked. */
export const STRETCHING = ['space', 'text', 'mark'] as const;
export type Stretching = (typeof STRETCHING)[number];

/** Between a unit and the next; all lengths in points. */
export interface Joint {
  readonly break: Break;
  /** Distance between the two cells; negative where marks close up. */
  readonly width: number;
  readonly shrink: number;
  readonly shrinks: Shrinking;
  /** Undefined where nothing may come in between: in a word, a figure, beside a connector. */
  readonly stretches: Stretching | undefined;
  /** How much it grows before anything else does: a space between words. */
  readonly room: number;
  /** Of the type that it stands in. */
  readonly em: number;
}

/** Classes that stand as close to their neighbours as they do by nature. */
const CLOSED: ReadonlySet<CharacterClass> = new Set<CharacterClass>([
  'middleDot',
  'solidus',
  'connector',
  'dash',
  'ellipsis',
]);

export function jointBetween(
  before: Unit,
  after: Unit,
  withinFigure: boolean,
  { region: textRegion, latinGap }: Conventions,
): Joint {
  const region = regionOf(before.piece, textRegion);
  const common = {
    break: breakBetween(before, after, withinFigure, region),
    em: before.em,
    stretches: stretchOf(before, after, withinFigure),
    room: 0,
  };
  if (before.kind === 'space') {
    const { least, most } = wordSpace(before, region);
    const room = common.stretches === 'space' ? most - before.width : 0;
    return { ...common, width: 0, shrink: before.width - least, shrinks: 'space', room };
  }
  if (before.hyphen !== undefined) {
    return { ...common, width: kerning(before, after), shrink: 0, shrinks: 'space' };
  }
  if (latinGap > 0 && isLatinGap(before, after) && unbound(before, after)) {
    const shrink = Math.max(0, latinGap - LEAST_GAP * before.em);
    return { ...common, width: latinGap, shrink, shrinks: 'latinGap' };
  }
  const { always, more, from } = cutBetween(before, after);
  return { ...common, width: -always, shrink: more, shrinks: from };
}

/** By how much two parts of a word stand closer than each by itself. */
function kerning({ piece, text, width }: Unit, after: Unit): number {
  const whole = text + after.text;
  return piece.widthOf(whole) + piece.spacing * whole.length - width - after.width;
}

function stretchOf(before: Unit, after: Unit, withinFigure: boolean): Stretching | undefined {
  if (after.kind === 'space' || !unbound(before, after)) return undefined;
  if (before.kind === 'space') return 'space';
  if (before.kind === 'latin' && after.kind === 'latin') return undefined;
  if (CLOSED.has(before.kind) || CLOSED.has(after.kind)) return undefined;
  if (before.kind === 'prefix' || after.kind === 'suffix') return undefined;
  if (isText(before.kind) && isText(after.kind)) {
    return isLatinGap(before, after) || before.kind === after.kind ? 'text' : 'mark';
  }
  return withinFigure ? undefined : 'mark';
}

function unbound(before: Unit, after: Unit): boolean {
  return before.binds !== 'both' && after.binds === undefined;
}

function isText(kind: CharacterClass): boolean {
  return kind === 'han' || kind === 'latin';
}
