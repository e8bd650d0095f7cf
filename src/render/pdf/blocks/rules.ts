/** What the boxes of a report have in common: rules and the space within them. */
import type { TableLayout } from '../pdfmake/rules.js';

export interface Rules {
  /** Width of the horizontal rule above the row of this index, in points; behind the last row comes one more. */
  readonly horizontal: (line: number) => number;
  /** Width of the vertical rule left of the column of this index; behind the last column comes one more. */
  readonly vertical: (line: number) => number;
  readonly paddingHorizontal: number;
  readonly paddingVertical: (row: number) => number;
}

export function tableLayout(rules: Rules): TableLayout {
  return {
    hLineWidth: rules.horizontal,
    vLineWidth: rules.vertical,
    paddingLeft: () => rules.paddingHorizontal,
    paddingRight: () => rules.paddingHorizontal,
    paddingTop: rules.paddingVertical,
    paddingBottom: rules.paddingVertical,
  };
}

/** Widths of the columns' text, in points, when the whole box is as wide as the measure. */
export function columnWidths(shares: readonly number[], measure: number, rules: Rules): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, column) => {
    const isLast = column === shares.length - 1;
    const ruled = rules.vertical(column) + (isLast ? rules.vertical(column + 1) : 0);
    return (measure * share) / whole - 2 * rules.paddingHorizontal - ruled;
  });
}
