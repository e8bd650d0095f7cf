/** Where quantities come from: given as written, computed, or stated and checked. */
import type { LocatedText } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { Measure, Quantity, StatusValue } from './quantity.js';

export type Definition = Given | Computed | Stated;

interface Defined {
  readonly id: string;
  /** The place that stands for the definition, such as its id. */
  readonly range: SourceRange;
  /** The measure that it is printed under, where that stands elsewhere, as with indicators. */
  readonly measure?: Measure;
}

export interface Given extends Defined {
  readonly type: 'given';
  readonly value: LocatedText | StatusValue;
}

/** Prints the result. `approved` is the form that was approved: if the result prints otherwise, that is a warning. */
export interface Computed extends Defined {
  readonly type: 'computed';
  readonly expression: LocatedText;
  readonly unit?: LocatedText;
  readonly approved?: LocatedText;
}

/** Prints what is written, even where the expression says otherwise, which is a warning. */
export interface Stated extends Defined {
  readonly type: 'stated';
  readonly printed: LocatedText;
  readonly by: LocatedText;
}

export interface ResolvedQuantity {
  readonly quantity: Quantity;
  readonly definition: Definition;
  /** The ids that its expression reads, directly or through a function; each once. */
  readonly dependencies: readonly string[];
}
