/** Makes a line as wide as its measure: what gives way or grows, in which order, and how bad that is (CLREQ 3.5). */
import { SHRINKING, type Shrinking } from './compress.js';
import type { Joint, Stretching } from './joints.js';
import type { LineRoom } from './line-sums.js';

/** What becomes of the joints of a line. */
export interface Adjustment {
  /** Of what each kind of joint can give, the part that it gives; in the order of SHRINKING. */
  readonly shrink: readonly number[];
  /** Part of their room by which the spaces between words grow first. */
  readonly spaces: number;
  /** Ems by which the gaps between characters of a text grow, alike for Han–Han and Han–Latin. */
  readonly text: number;
  /** Ems by which every joint that can grow does, where that is not enough. */
  readonly all: number;
}

/** Gaps that grow by more than this (ems) are seen; sooner than that, those beside marks grow too. */
export const MOST_STRETCH = 1 / 8;
/** Points; what is nearer to the measure fills it. */
const SAME = 0.001;
export const AS_IT_IS: Adjustment = { shrink: SHRINKING.map(() => 0), spaces: 0, text: 0, all: 0 };

/** How bad it is when all of a kind is used up: what CLREQ asks first costs least. */
const STRAIN: Readonly<Record<Shrinking, number>> = {
  space: 5,
  bracket: 10,
  pause: 15,
  stop: 20,
  latinGap: 25,
};
/** And when every gap of the text has grown by the most that is not seen. */
export const STRETCHED = 100;

/** For a line that is so many points too wide; undefined where it cannot become so narrow. */
export function shrunk({ shrink }: LineRoom, over: number): Adjustment | undefined {
  if (over <= SAME) return AS_IT_IS;
  let left = over;
  const parts = shrink.map((room) => {
    const taken = Math.min(left, room);
    left -= taken;
    return room === 0 ? 0 : taken / room;
  });
  return left <= SAME ? { ...AS_IT_IS, shrink: parts } : undefined;
}

/** For a line that is so many points too narrow; undefined where nothing in it can grow. */
export function stretched({ ems, spaceRoom }: LineRoom, lack: number): Adjustment | undefined {
  if (lack <= SAME) return AS_IT_IS;
  const [, text = 0] = ems;
  const bySpaces = Math.min(lack, spaceRoom);
  const spaces = spaceRoom === 0 ? 0 : bySpaces / spaceRoom;
  const left = lack - bySpaces;
  if (left <= SAME) return { ...AS_IT_IS, spaces };
  if (left <= text * MOST_STRETCH) return { ...AS_IT_IS, spaces, text: left / text };
  const whole = ems.reduce((sum, em) => sum + em, 0);
  return whole === 0 ? undefined : { ...AS_IT_IS, spaces, all: left / whole };
}

/** 0 for a line as it is by nature, about 100 for one whose gaps begin to be seen. */
export function badness({ shrink, spaces, text, all }: Adjustment): number {
  const strain = SHRINKING.reduce(
    (sum, what, at) => sum + STRAIN[what] * (shrink[at] ?? 0) ** 2,
    0,
  );
  const stretch = (text + all) / MOST_STRETCH;
  return strain + STRETCHED * (spaces ** 3 / 2 + stretch ** 3);
}

/** Points by which a joint's width changes. */
export function change(joint: Joint, adjustment: Adjustment): number {
  const { em, shrink, shrinks, stretches, room } = joint;
  const given = shrink * (adjustment.shrink[SHRINKING.indexOf(shrinks)] ?? 0);
  if (stretches === undefined) return -given;
  const first = {
    space: adjustment.spaces * room,
    text: adjustment.text * em,
    mark: 0,
  } satisfies Record<Stretching, number>;
  return first[stretches] + adjustment.all * em - given;
}
