/** How an edition prints its quantities, and the Chinese way: as they are written. */
import { printCell, printQuantity, type Printed, type StatusWording } from './print.js';
import { PARTS, type Part, type Quantity } from './quantity.js';

/** What is counted: `1 company`, `50 companies`. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Before a noun (69-kilometer), spelled out (three), spelled out at the beginning of a sentence (Three). */
export const NUMBER_FORMS = ['attributive', 'words', 'sentence'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/** `noun` and `form` are for languages that have them; Chinese has neither. */
export interface PrintOptions {
  /** Absent: all parts. */
  readonly show?: readonly Part[];
  /** In place of the unit, which must be one that only counts. */
  readonly noun?: Noun;
  readonly form?: NumberForm;
  /** In a table, where signs stand for words: `%`. */
  readonly tabular?: boolean;
}

export interface PrintedItem extends Printed {
  /** What stands between it and the next; '' behind the last. */
  readonly behind: string;
}

export interface QuantityPrinter {
  quantity(quantity: Quantity, options?: PrintOptions): Printed;
  /** Without scale and unit, which the name of the row gives. */
  cell(quantity: Quantity): Printed;
  /** Quantities of one measure, printed once at the end. */
  list(quantities: readonly Quantity[], options?: PrintOptions): readonly PrintedItem[];
  /** A measure as it stands behind the name of a row: 万美元, `US$10,000`. */
  label(measure: string): string;
}

/** A list's members but the last leave the shared unit out. */
export const WITHOUT_UNIT: readonly Part[] = PARTS.filter((part) => part !== 'unit');

/** `characters` are printed in place of those of the source: 万 as 萬. Statuses are the edition's own words. */
export function chinesePrinter(
  statuses: StatusWording,
  separator: string,
  characters: Readonly<Record<string, string>> = {},
): QuantityPrinter {
  const inEdition = (text: string): string =>
    [...text].map((character) => characters[character] ?? character).join('');
  const converted = (quantity: Quantity, { text, omitted }: Printed): Printed =>
    quantity.type === 'status'
      ? { text, omitted }
      : { text: inEdition(text), omitted: omitted.map(inEdition) };
  const print = (quantity: Quantity, show?: readonly Part[]): Printed =>
    converted(quantity, printQuantity(quantity, statuses, show));
  return {
    quantity: (quantity, { show } = {}) => print(quantity, show),
    cell: (quantity) => converted(quantity, printCell(quantity, statuses)),
    list: (quantities) =>
      quantities.map((quantity, index) =>
        index === quantities.length - 1
          ? { ...print(quantity), behind: '' }
          : { ...print(quantity, WITHOUT_UNIT), behind: separator },
      ),
    label: inEdition,
  };
}
