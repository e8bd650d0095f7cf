/** A comparison that the real report states, as somebody reads it, and the forms that most of them have. */
import { decimalsOf, numberOf, spotOf, type Texts } from './values.js';

export interface Comparison {
  /** The words of the report that state it. */
  readonly stated: string;
  /** The block in which they stand. */
  readonly block: string;
  /** Ids of the values that are compared. */
  readonly values: readonly string[];
  readonly holds: (values: Values) => boolean;
}

/** The values of one state of the report. */
export class Values {
  readonly #texts: Texts;

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  of(id: string): number {
    return numberOf(spotOf(id, this.#texts));
  }

  /** Half of one of the last digit: how far the exact value may stand from the printed one. */
  half(id: string): number {
    return 10 ** -decimalsOf(spotOf(id, this.#texts).written) / 2;
  }
}

/** Differences of decimals are not exact. */
const NEARLY = 1e-9;

/** 增长, 提高, 下降: what is said to move does so, in that direction. */
export function moves(stated: string, block: string, id: string): Comparison {
  return { stated, block, values: [id], holds: (values) => values.of(id) > 0 };
}

/** 占比, 覆盖率: a part of a whole is at most all of it. */
export function share(stated: string, block: string, id: string): Comparison {
  return { stated, block, values: [id], holds: (values) => values.of(id) <= 100 };
}

/** 增长8%以上: at least nothing. */
export function movesAtLeast(stated: string, block: string, id: string): Comparison {
  return { stated, block, values: [id], holds: (values) => values.of(id) >= 0 };
}

/** A part and its whole, each as it may have been rounded. */
export function atMost(stated: string, block: string, less: string, more: string): Comparison {
  const holds = (values: Values): boolean =>
    values.of(less) - values.half(less) <= values.of(more) + values.half(more) + NEARLY;
  return { stated, block, values: [less, more], holds };
}

/** Things that are counted one by one, and not rounded. */
export function atMostAll(stated: string, block: string, less: string, more: string): Comparison {
  const holds = (values: Values): boolean => values.of(less) <= values.of(more);
  return { stated, block, values: [less, more], holds };
}

/** How many there are of what the words before list by name. */
export function counts(
  stated: string,
  block: string,
  id: string,
  holds: (count: number) => boolean,
): Comparison {
  return { stated, block, values: [id], holds: (values) => holds(values.of(id)) };
}

export type Verdict = 'reached' | 'above' | 'missed' | 'strictly' | 'about';

/** What is said of an indicator's outcome beside its target, each as the table of 2021 prints them. */
export function outcome(stated: string, block: string, id: string, verdict: Verdict): Comparison {
  const [target, actual] = [`${id}.2021.target`, `${id}.2021.actual`];
  return {
    stated,
    block,
    values: [target, actual],
    holds: (values) => {
      const apart = values.of(actual) - values.of(target);
      return HOLDS[verdict](apart, 2 * values.half(target));
    },
  };
}

const HOLDS: Readonly<Record<Verdict, (apart: number, digit: number) => boolean>> = {
  reached: (apart) => apart >= -NEARLY,
  above: (apart) => apart > NEARLY,
  missed: (apart) => apart < -NEARLY,
  // Of a target >300.
  strictly: (apart) => apart > NEARLY,
  // 7左右: what is less than one of the last digit off may be what was meant.
  about: (apart, digit) => apart > -digit + NEARLY,
};
