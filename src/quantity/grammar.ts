/** The one grammar of written values: `同口径7%以上`, `1300余万元`, `>330`, `七个` → a figure. */
import { Decimal } from 'decimal.js';
import {
  failure,
  type Fault,
  type Finding,
  finding,
  placed,
  type Result,
  success,
} from './fault.js';
import { readHanNumber } from './han-numerals.js';
import { cut, type Piece } from './pieces.js';
import type { Figure, Measure } from './quantity.js';
import { slipIn } from './slips.js';
import { BARE, printMeasure, sameMeasure, type UnitRegister } from './units.js';

/**
 * Reads `[basis][comparison][approximation] number [余][scale][余][unit] [comparison][approximation]`,
 * written without spaces, with at most one 余, comparison and approximation.
 *
 * `measure` is given where the unit stands elsewhere, as with indicators: it need not be written then,
 * and must not be another. Printing all parts of the result gives the text again, save that a measure
 * which was left out is printed too. The fault is the first thing in the text that does not fit.
 */
export function parseQuantity(
  text: string,
  units: UnitRegister,
  measure?: Measure,
): Result<Figure, Fault> {
  const slip = slipIn(text);
  if (slip !== undefined) return failure(slip);
  const pieces = cut(text, units);
  const fault = misplaced(pieces, text.length, units);
  if (fault !== undefined) return failure(fault);
  const figure = assemble(pieces);
  if (measure === undefined || sameMeasure(figure.measure, measure)) return success(figure);
  if (sameMeasure(figure.measure, BARE)) return success({ ...figure, measure });
  const params = { written: printMeasure(figure.measure), expected: printMeasure(measure) };
  const start = pieces.find(({ kind }) => kind === 'scale' || kind === 'unit')?.start ?? 0;
  return failure(placed(finding('quantity-unit-differs', params), start, params.written.length));
}

/** The places of the grammar in their order; 余 may stand on either side of the scale. */
function rank(piece: Piece): number {
  switch (piece.kind) {
    case 'basis':
      return 0;
    case 'comparison':
      return piece.value.side === 'before' ? 1 : 6;
    case 'approximation':
      return piece.value.side === 'before' ? 2 : 7;
    case 'number':
      return 3;
    case 'more':
    case 'scale':
      return 4;
    case 'unit':
    case 'unknown':
      return 5;
  }
}

/** The first piece that is unknown, repeated, or out of its place; or the place where the number is missing. */
function misplaced(
  pieces: readonly Piece[],
  length: number,
  units: UnitRegister,
): Fault | undefined {
  const number = pieces.find(({ kind }) => kind === 'number');
  for (const [index, piece] of pieces.entries()) {
    const earlier = pieces.slice(0, index);
    if (piece.kind === 'unknown') {
      const behindNumber = number !== undefined && number.start < piece.start;
      return behindNumber ? at(piece, units.unknown(piece.form)) : numberExpected(piece.start);
    }
    const twin = earlier.find(({ kind }) => kind === piece.kind);
    if (twin !== undefined) {
      const params = { first: twin.form, second: piece.form };
      return at(piece, finding('quantity-form-twice', params));
    }
    const later = earlier.find((other) => rank(other) > rank(piece));
    if (later !== undefined) {
      const params = { form: piece.form, before: later.form };
      return at(piece, finding('quantity-form-order', params));
    }
    if (piece.kind === 'number' && numberOf(piece.form) === undefined)
      return at(piece, finding('quantity-number-form', { digits: piece.form }));
  }
  if (number !== undefined) return undefined;
  return numberExpected(pieces.find((piece) => rank(piece) > 3)?.start ?? length);
}

/** Pieces that are all in their places, as a figure. */
function assemble(pieces: readonly Piece[]): Figure {
  const find = <Kind extends Piece['kind']>(
    wanted: Kind,
  ): Extract<Piece, { readonly kind: Kind }> | undefined =>
    pieces.find((piece): piece is Extract<Piece, { readonly kind: Kind }> => piece.kind === wanted);
  const basis = find('basis')?.value;
  const comparison = find('comparison')?.value;
  const approximation = find('approximation')?.value;
  const digits = find('number')?.form ?? '';
  const scale = find('scale');
  const more = find('more');
  const behindScale = scale !== undefined && more !== undefined && more.start > scale.start;
  return {
    type: 'figure',
    ...(basis && { basis }),
    ...(comparison && { comparison }),
    ...(approximation && { approximation }),
    number: { value: numberOf(digits) ?? new Decimal(0), digits },
    measure: { scale: scale?.value ?? '', unit: find('unit')?.form ?? '' },
    ...(more && { more: behindScale ? 'after-scale' : 'after-number' }),
  };
}

/** In Arabic digits, well-formed, or spelled in Chinese characters. */
function numberOf(digits: string): Decimal | undefined {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits)) return new Decimal(digits);
  const spelled = readHanNumber(digits);
  return spelled === undefined ? undefined : new Decimal(spelled);
}

function at(piece: Piece, found: Finding): Fault {
  return placed(found, piece.start, piece.form.length);
}

function numberExpected(start: number): Fault {
  return placed(finding('quantity-number-expected', {}), start, 0);
}
