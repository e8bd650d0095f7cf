/** Cuts a written value into pieces: `约202亿元` is the form 约, the number 202, the scale 亿 and the unit 元. */
import { APPROXIMATIONS, BASES, COMPARISONS, formAt, MORE, SCALES } from './forms.js';
import { SPELLED } from './han-numerals.js';
import type { Approximation, Basis, Comparison, Scale } from './quantity.js';
import type { UnitRegister } from './units.js';

export type Piece = Word & { readonly form: string; readonly start: number };

type Word =
  | { readonly kind: 'basis'; readonly value: Basis }
  | { readonly kind: 'comparison'; readonly value: Comparison }
  | { readonly kind: 'approximation'; readonly value: Approximation }
  | { readonly kind: 'number' }
  | { readonly kind: 'more' }
  | { readonly kind: 'unit' }
  | { readonly kind: 'scale'; readonly value: Scale }
  /** Whatever is none of these, up to the next that is; with the units that it touches, since they are no units then. */
  | { readonly kind: 'unknown' };

const VOCABULARY: readonly (Word & { readonly form: string })[] = [
  ...BASES.map((value) => ({ kind: 'basis' as const, form: value.form, value })),
  ...COMPARISONS.map((value) => ({ kind: 'comparison' as const, form: value.form, value })),
  ...APPROXIMATIONS.map((value) => ({ kind: 'approximation' as const, form: value.form, value })),
  { kind: 'more', form: MORE.form },
  ...SCALES.map(({ form }) => ({ kind: 'scale' as const, form, value: form })),
];

/** The pieces in the order of the text; together they are the whole text. */
export function cut(text: string, units: UnitRegister): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length;) {
    const counted = pieces.some(({ kind }) => kind === 'number');
    const piece = pieceAt(text, start, units, counted);
    start += piece.form.length;
    const last = pieces.at(-1);
    if (last !== undefined && joinsUnknown(last, piece)) {
      pieces[pieces.length - 1] = {
        kind: 'unknown',
        form: last.form + piece.form,
        start: last.start,
      };
    } else pieces.push(piece);
  }
  return pieces;
}

function joinsUnknown(left: Piece, right: Piece): boolean {
  const unitLike = (piece: Piece): boolean => piece.kind === 'unit' || piece.kind === 'unknown';
  return unitLike(left) && unitLike(right) && (left.kind === 'unknown' || right.kind === 'unknown');
}

/** The longest form, unit or number at the place, or else the one character there. */
function pieceAt(text: string, start: number, units: UnitRegister, counted: boolean): Piece {
  const number = /^-?[\d.]+/.exec(text.slice(start))?.[0];
  if (number !== undefined) return { kind: 'number', form: number, start };
  // Behind a number 千 is at most the beginning of a unit.
  const spelled = counted ? undefined : spelledAt(text, start, units);
  if (spelled !== undefined) return { kind: 'number', form: spelled, start };
  const word = formAt(VOCABULARY, text, start);
  const unit = units.unitAt(text, start);
  if (word !== undefined && word.form.length >= unit.length) return { ...word, start };
  if (unit !== '') return { kind: 'unit', form: unit, start };
  return { kind: 'unknown', form: String.fromCodePoint(text.codePointAt(start) ?? 0), start };
}

/** A number in Chinese characters, up to a unit that begins with one of them: 三千瓦时 is 三 and 千瓦时. */
function spelledAt(text: string, start: number, units: UnitRegister): string | undefined {
  const run = SPELLED.exec(text.slice(start))?.[0] ?? '';
  const end = [...run].findIndex((_, index) => units.unitAt(text, start + index).length > 1);
  const form = end === -1 ? run : run.slice(0, end);
  return form === '' ? undefined : form;
}
