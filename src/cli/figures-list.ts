/** `baogao figures list`, for people and for programs. */
import { displayed } from '../core/display-width.js';
import { figuresWords, type FiguresWord } from '../core/messages/figures.js';
import type { Language } from '../core/messages/message.js';
import { lineText } from '../core/position.js';
import type { FigureConfirmation, ReportFigure } from '../figures/figure.js';

const STANDINGS: Readonly<Record<FigureConfirmation['standing'], FiguresWord>> = {
  derived: 'derived',
  confirmed: 'confirmed',
  unconfirmed: 'unconfirmedState',
  stale: 'stale',
};

export function needsConfirmation({ confirmation: { standing } }: ReportFigure): boolean {
  return standing === 'unconfirmed' || standing === 'stale';
}

/** A line for each figure, under it the places where it stands. */
export function figuresText(
  figures: readonly ReportFigure[],
  language: Language,
): readonly string[] {
  return figures.flatMap(({ id, value, department, confirmation, uses }) => {
    const { standing, state, by, on } = confirmation;
    const told = standing === 'confirmed' || standing === 'stale' ? [by, on] : [];
    const parts = [state, figuresWords[STANDINGS[standing]][language], ...told, department];
    const places = uses.map((range) => `  ${lineText(range)}`);
    return [`${id}  ${value}  ${parts.filter((part) => part !== '').join(' ')}`, ...places].map(
      displayed,
    );
  });
}

export function figuresJson(figures: readonly ReportFigure[]): unknown {
  return figures.map(({ id, name, unit, value, sentence, department, confirmation, uses }) => {
    const { standing, state, by, on, note } = confirmation;
    return {
      id,
      name,
      unit,
      value,
      sentence,
      department,
      standing,
      state,
      by,
      on,
      note,
      uses: uses.map((range) => ({
        file: range.file.path,
        line: range.file.positionAt(range.start).line,
      })),
    };
  });
}
