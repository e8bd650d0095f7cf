/** The register of units: which there are, what they measure, and how one converts into another. */
import { Decimal } from 'decimal.js';
import { nearest } from '../core/nearest.js';
import {
  failure,
  type Fault,
  type Finding,
  finding,
  placed,
  type Result,
  success,
} from './fault.js';
import { APPROXIMATIONS, COMPARISONS, formAt, MORE, onSide, POWERS, SCALES } from './forms.js';
import { Fraction } from './fraction.js';
import type { Measure } from './quantity.js';

/** A unit as `units.yaml` has it. `factor` is its size in base units of the dimension, as `10000` or `2000/3`. */
export interface UnitData {
  readonly dimension: string;
  readonly factor?: string | undefined;
}

interface Unit {
  readonly name: string;
  readonly dimension: string;
  readonly factor: Fraction;
}

/** Dimensions that the program knows by name; all others it only compares. */
export const NUMBER = '';
export const COUNT = 'count';
/** What is counted by itself: people and their visits. */
const COUNTING: readonly string[] = [NUMBER, COUNT, 'people', 'visits'];
/** Its base unit is the per cent. */
export const RATIO = 'ratio';
/** Its base unit is the percentage point. */
export const RATIO_DIFFERENCE = 'ratio-difference';

/** The measure of a bare number. */
export const BARE: Measure = { scale: '', unit: '' };

export function sameMeasure(a: Measure, b: Measure): boolean {
  return a.scale === b.scale && a.unit === b.unit;
}

/** `万美元` */
export function printMeasure(measure: Measure): string {
  return measure.scale + measure.unit;
}

export class UnitRegister {
  readonly #units: ReadonlyMap<string, Unit>;
  /** Also the units as forms, so that the longest that fits is found as with other forms. */
  readonly #forms: readonly { readonly form: string }[];

  /** @internal Use `unitRegister`, which checks the data. */
  constructor(units: readonly Unit[]) {
    const bare: Unit = { name: BARE.unit, dimension: NUMBER, factor: Fraction.of(1) };
    this.#units = new Map([bare, ...units].map((unit) => [unit.name, unit]));
    this.#forms = units.map(({ name }) => ({ form: name }));
  }

  /** The longest unit that stands in `text` at `offset`, or '' where none does. */
  unitAt(text: string, offset: number): string {
    return formAt(this.#forms, text, offset)?.form ?? '';
  }

  /** Reads `万美元`: an optional scale, then a unit or nothing. */
  parseMeasure(text: string): Result<Measure, Fault> {
    const scale = formAt(SCALES, text, 0)?.form ?? '';
    const unit = text.slice(scale.length);
    if (this.#units.has(unit)) return success({ scale, unit });
    return failure(placed(this.unknown(unit), scale.length, unit.length));
  }

  /** What to say about a word that stands in the place of a unit. */
  unknown(unit: string): Finding {
    const normal = unit.normalize('NFKC');
    // By edit distance alone any two words of one character would be near each other.
    const alike = [...this.#units.keys()].filter((name) =>
      [...name.normalize('NFKC')].some((character) => normal.includes(character)),
    );
    const near = nearest(normal, alike);
    return near === undefined
      ? finding('unit-unknown', { unit })
      : finding('unit-unknown-nearest', { unit, nearest: near });
  }

  dimension(measure: Measure): string {
    return this.#unit(measure).dimension;
  }

  /** The base unit of a dimension, as the per cent is of ratios: the first that is registered with a factor of 1. */
  base(dimension: string): Measure | undefined {
    for (const { name, dimension: own, factor } of this.#units.values()) {
      if (own === dimension && factor.compare(Fraction.of(1)) === 0)
        return { scale: '', unit: name };
    }
    return undefined;
  }

  /** Whether the measure only counts, so that a noun may say what: 个, 名, 人次, a bare number. */
  counts(measure: Measure): boolean {
    return COUNTING.includes(this.dimension(measure));
  }

  /** How many base units of its dimension the measure is: 万亩 is 20000000/3 m². */
  factor(measure: Measure): Fraction {
    return Fraction.powerOfTen(POWERS[measure.scale]).times(this.#unit(measure).factor);
  }

  /** The amount in another measure, by their factors; exact. Whether the dimensions fit is for the caller to know. */
  convert(amount: Fraction, from: Measure, to: Measure): Fraction {
    if (sameMeasure(from, to)) return amount;
    return amount.times(this.factor(from)).dividedBy(this.factor(to));
  }

  #unit(measure: Measure): Unit {
    const unit = this.#units.get(measure.unit);
    if (unit === undefined) throw new Error(`a measure of an unregistered unit: ${measure.unit}`);
    return unit;
  }
}

/**
 * Builds the register. A unit that cannot be used is left out, and `faults` says why, by its name;
 * `key` tells whether the name itself or its factor is wrong.
 */
export function unitRegister(data: Readonly<Record<string, UnitData>>): {
  readonly units: UnitRegister;
  readonly faults: readonly (Finding & {
    readonly unit: string;
    readonly key: 'name' | 'factor';
  })[];
} {
  const units: Unit[] = [];
  const faults = [];
  for (const [name, { dimension, factor: written = '1' }] of Object.entries(data)) {
    const factor = parseFactor(written);
    const obstacle = UNREADABLE.exec(name)?.[0];
    if (obstacle !== undefined) {
      faults.push({
        ...finding('unit-name', { unit: name, part: obstacle }),
        unit: name,
        key: 'name' as const,
      });
    } else if (factor === undefined) {
      faults.push({
        ...finding('unit-factor', { unit: name, factor: written }),
        unit: name,
        key: 'factor' as const,
      });
    } else units.push({ name, dimension, factor });
  }
  return { units: new UnitRegister(units), faults };
}

/** What no name may hold, or begin with, since the grammar would read it as something else. */
const UNREADABLE = new RegExp(
  [
    '^$',
    '[\\d\\s.<>≥≧≤-]',
    ...onSide([...COMPARISONS, ...APPROXIMATIONS], 'after').map(({ form }) => form),
    ...[MORE, ...SCALES].map(({ form }) => `^${form}`),
  ].join('|'),
  'u',
);

/** `10000` or `2000/3`; undefined where it is neither, or zero. */
export function parseFactor(text: string): Fraction | undefined {
  const match = /^(?<numerator>\d+(?:\.\d+)?)(?:\/(?<denominator>\d+(?:\.\d+)?))?$/.exec(text);
  const { numerator = '0', denominator = '1' } = match?.groups ?? {};
  const [above, below] = [numerator, denominator].map((part) => Fraction.of(new Decimal(part)));
  return above && below && !above.isZero && !below.isZero ? above.dividedBy(below) : undefined;
}
