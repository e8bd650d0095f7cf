/** How pdfmake wants to be told of rules, and how we draw them: on the black plate alone, as the text is. */

export interface TableLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
  /** False leaves a row that goes on over pages without rules where it breaks; its sides are drawn all the same. */
  readonly hLineWhenBroken?: boolean;
}

/** As pdfmake has it for those of tables too. */
export interface Rule {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly lineWidth: number;
}

/** Fills and strokes of a page that say nothing else: black of the black plate, which needs no other to fit on it. */
export const BLACK = '0 0 0 1 k\n0 0 0 1 K';
/** A tint of the black plate, light enough to read what is printed over it. */
export const LIGHT_GREY = '0 0 0 0.12 k';

/** Operators that draw a rule in the page's colour. */
export function drawnRule({ x1, y1, x2, y2, lineWidth }: Rule): string {
  return `${decimal(lineWidth)} w\n${decimal(x1)} ${decimal(y1)} m\n${decimal(x2)} ${decimal(y2)} l\nS`;
}

/** To a thousandth of a point. */
function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}
