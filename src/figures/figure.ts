/** A figure as staff see it: what it says, where it stands, who answers for it, and whether it is confirmed. */
import type { SourceRange } from '../core/position.js';
import type { FigureState } from '../model/confirmations.js';
import type { Definition } from '../quantity/definition.js';
import type { Quantity } from '../quantity/quantity.js';

export interface ReportFigure {
  readonly id: string;
  /** An indicator's name with year and role; else the words before the figure where it is printed. */
  readonly name: string;
  /** As printed, such as 万美元; '' for a bare number. */
  readonly unit: string;
  /** As it is written, or the word of its status; what is computed, as it prints. */
  readonly value: string;
  /** Computed: nobody enters or confirms it. */
  readonly derived: boolean;
  /** Where the value is written: in prose only a number can stand. */
  readonly home: 'indicator' | 'figure' | 'prose';
  /** The first sentence that prints it, the figure between 【 and 】; '' where nothing does. */
  readonly sentence: string;
  /** '' where none answers for it. */
  readonly department: string;
  readonly confirmation: FigureConfirmation;
  /** Where it is defined, printed and calculated with, each line once. */
  readonly uses: readonly SourceRange[];
  readonly quantity: Quantity;
  readonly definition: Definition;
}

export interface FigureConfirmation {
  /** `stale`: the value was changed after it was confirmed. */
  readonly standing: 'derived' | 'confirmed' | 'unconfirmed' | 'stale';
  readonly state: FigureState | '';
  /** Who confirmed it and when, even if it was another value. */
  readonly by: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly note: string;
  /** The value that was confirmed, where the record says so. */
  readonly value?: string;
}
