/** What a sheet says should change. */
import type { FigureState } from '../model/confirmations.js';
import type { Status } from '../quantity/quantity.js';
import type { ReportFigure } from './figure.js';
import { statusWord } from './status-words.js';

export interface Revision {
  readonly figure: ReportFigure;
  /** Absent: the value stays. */
  readonly value?: NewValue;
  /** Absent: the record of its confirmation stays. `''` takes a field away. */
  readonly confirmation?: NewConfirmation;
}

export type NewValue =
  | { readonly type: 'figure'; readonly text: string }
  | { readonly type: 'status'; readonly status: Status };

/** The fields that change, by their names in `confirmations.yaml`. */
export type NewConfirmation = Readonly<
  Partial<Record<'value' | 'by' | 'on' | 'note', string> & Record<'state', FigureState | ''>>
>;

/** As `ReportFigure.value` has it. */
export function textOf(value: NewValue): string {
  return value.type === 'figure' ? value.text : statusWord(value.status);
}
