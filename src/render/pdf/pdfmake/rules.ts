/** How pdfmake wants to be told of rules, and their colours. */

export interface TableLayout {
  readonly hLineWidth: (line: number) => number;
  readonly vLineWidth: (line: number) => number;
  readonly hLineColor: CmykColour;
  readonly vLineColor: CmykColour;
  readonly paddingLeft: () => number;
  readonly paddingRight: () => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
}

export type CmykColour = readonly [number, number, number, number];
/** Rules print on the black plate alone, as the text does. */
export const BLACK: CmykColour = [0, 0, 0, 100];
/** Light enough to read what is printed over it. */
export const LIGHT_GREY: CmykColour = [0, 0, 0, 12];
