/** Prints quantities in the Chinese form: whole, in parts, in a table's cell, or as a list that shares one unit. */
import { failure, type Finding, finding, type Result, success } from './fault.js';
import { MORE } from './forms.js';
import {
  type Figure,
  type Numeral,
  type Part,
  PARTS,
  type Quantity,
  type Status,
} from './quantity.js';
import { printMeasure, sameMeasure } from './units.js';

export interface Printed {
  readonly text: string;
  /** The qualifiers that were not asked for, as they would have printed: 同口径, 以上, 左右. */
  readonly omitted: readonly string[];
}

/** What stands in place of a number, for each status; an edition's fixed words. */
export type StatusWording = Readonly<Record<Status, string>>;

/** The quantity of a list that does not fit into it, counted from 0. */
export interface ListFault extends Finding {
  readonly index: number;
}

/** Prints the parts that are asked for. All parts of a figure are its written form again; a status prints whole. */
export function printQuantity(
  quantity: Quantity,
  statuses: StatusWording,
  show: readonly Part[] = PARTS,
): Printed {
  return quantity.type === 'status'
    ? { text: statuses[quantity.status], omitted: [] }
    : printFigure(quantity, show);
}

/** As `printQuantity`, for what is known to have a number. */
export function printFigure(figure: Figure, show: readonly Part[] = PARTS): Printed {
  const pieces = piecesOf(figure);
  return {
    text: pieces.map((piece) => (show.includes(piece.part) ? piece.text : '')).join(''),
    omitted: pieces
      .filter(({ part, text }) => QUALIFIERS.includes(part) && text !== '' && !show.includes(part))
      .map(({ text }) => text),
  };
}

/** The digits of a number as written, or where it is spelled in characters, in Arabic: 二十 is 20. */
export function arabicDigits({ value, digits }: Numeral): string {
  return /^[-\d.]+$/.test(digits) ? digits : value.toFixed();
}

/** Prints without scale and unit, which the name of the row gives. */
export function printCell(quantity: Quantity, statuses: StatusWording): Printed {
  return printQuantity(quantity, statuses, [...QUALIFIERS, 'number']);
}

/** Prints the numbers with `separator` between them and their common measure once, at the end. */
export function printList(
  quantities: readonly Quantity[],
  separator = '、',
): Result<Printed, ListFault> {
  const numbers: Printed[] = [];
  let first: Figure | undefined;
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.type === 'status') return failure({ ...finding('list-status', {}), index });
    first ??= quantity;
    if (!sameMeasure(first.measure, quantity.measure)) {
      const params = { first: printMeasure(first.measure), other: printMeasure(quantity.measure) };
      return failure({ ...finding('list-measures-differ', params), index });
    }
    numbers.push(printFigure(quantity, ['number']));
  }
  if (first === undefined) return failure({ ...finding('list-empty', {}), index: 0 });
  return success({
    text: numbers.map(({ text }) => text).join(separator) + printMeasure(first.measure),
    omitted: numbers.flatMap(({ omitted }) => omitted),
  });
}

const QUALIFIERS: readonly Part[] = ['basis', 'comparison', 'approximation'];

/** Everything a figure may print, in the order of print; what it has not is ''. */
function piecesOf(figure: Figure): readonly { readonly part: Part; readonly text: string }[] {
  const { basis, comparison, approximation, number, measure, more } = figure;
  const formOn = (side: string, form?: { readonly side: string; readonly form: string }): string =>
    form?.side === side ? form.form : '';
  return [
    { part: 'basis', text: basis?.form ?? '' },
    { part: 'comparison', text: formOn('before', comparison) },
    { part: 'approximation', text: formOn('before', approximation) },
    { part: 'number', text: number.digits },
    { part: 'number', text: more === 'after-number' ? MORE.form : '' },
    { part: 'unit', text: measure.scale },
    { part: 'number', text: more === 'after-scale' ? MORE.form : '' },
    { part: 'unit', text: measure.unit },
    { part: 'comparison', text: formOn('after', comparison) },
    { part: 'approximation', text: formOn('after', approximation) },
  ];
}
