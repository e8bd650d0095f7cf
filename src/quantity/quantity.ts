/** A quantity as data: a number with what qualifies it, or a status in place of a number. */
import type { Decimal } from 'decimal.js';

export type Quantity = Figure | StatusValue;

/**
 * A number with unit and qualifiers. Every part keeps the form in which it was written,
 * so that printing all parts gives the written text again, character for character.
 */
export interface Figure {
  readonly type: 'figure';
  readonly basis?: Basis;
  readonly comparison?: Comparison;
  readonly approximation?: Approximation;
  readonly number: Numeral;
  readonly measure: Measure;
  /** 余, "and some more": behind the numeral (1300余万元) or behind the scale (1.3万余人次). */
  readonly more?: 'after-number' | 'after-scale';
}

/** Exact decimal beside its digits as written: `9.50` keeps its zero and its precision, `七` its character. */
export interface Numeral {
  readonly value: Decimal;
  readonly digits: string;
}

/** Scale and unit: 万 + 美元. Both may be empty. */
export interface Measure {
  readonly scale: Scale;
  /** A name of the units register, or '' for a bare number. */
  readonly unit: string;
}

export type Scale = '' | '万' | '亿' | '万亿';

/** 同口径: the figure is compared on a basis of its own. */
export interface Basis {
  readonly code: 'comparable';
  readonly form: string;
}

export interface Comparison {
  readonly operator: 'gt' | 'ge' | 'lt' | 'le';
  /** As written: `>`, `≥`, `≧`, `超过`, `以上`, `以内` … */
  readonly form: string;
  readonly side: 'before' | 'after';
}

/** 左右 behind, 约 or 近 before. */
export interface Approximation {
  readonly form: string;
  readonly side: 'before' | 'after';
}

/** Why there is no number. Several print the same (—) and are different data all the same. */
export const STATUSES = [
  'target-not-set',
  'set-by-superior',
  'suspended',
  'no-outcome-yet',
] as const;
export type Status = (typeof STATUSES)[number];

export interface StatusValue {
  readonly type: 'status';
  readonly status: Status;
}

/** The parts that a reference may ask for, in the order in which they print. */
export const PARTS = ['basis', 'comparison', 'approximation', 'number', 'unit'] as const;
/** `number` brings 余 with it, `unit` the scale: 1.3万余人次 is 1.3余 and 万人次. */
export type Part = (typeof PARTS)[number];
