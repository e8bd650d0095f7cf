/** The numbers of a passage, put in by calls or typed, in one row. */
import type { Figure } from '../quantity/quantity.js';
import type { Passage } from './passage.js';
import type { Stretch } from './stretches.js';

/** `text` is what is printed of it, with its qualifiers and its unit. */
export interface PrintedNumber extends Stretch {
  readonly figure: Figure;
  /** Of the quantity; absent where the number is typed. */
  readonly id?: string;
}

/** From left to right; numerals with a unit that nobody knows are not there, nor are statuses. */
export function numbersOf(passage: Passage): readonly PrintedNumber[] {
  const called = passage.figures.flatMap(({ id, quantity, offset, length, text }) =>
    // A call may print nothing but the basis.
    quantity.type === 'figure' && /\d/.test(text)
      ? [{ id, figure: quantity, offset, length, text }]
      : [],
  );
  const typed = passage.numerals.flatMap(({ figure, offset, length, text }) =>
    figure === undefined ? [] : [withSign(passage.text, { figure, offset, length, text })],
  );
  return [...called, ...typed].sort((a, b) => a.offset - b.offset);
}

/** A minus is no part of a numeral; a hyphen after a letter or a number is none. */
function withSign(text: string, number: PrintedNumber): PrintedNumber {
  const { offset, length, figure } = number;
  if (!/(?<![\w%])-$/.test(text.slice(Math.max(0, offset - 2), offset))) return number;
  const { value, digits } = figure.number;
  return {
    offset: offset - 1,
    length: length + 1,
    text: `-${number.text}`,
    figure: { ...figure, number: { value: value.negated(), digits: `-${digits}` } },
  };
}

/** The part of a text in which an offset stands: its sentence, or its clause. */
export function stretchAt(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  return stretches.find((part) => offset >= part.offset && offset < part.offset + part.length);
}

export function endOf({ offset, length }: Pick<Stretch, 'offset' | 'length'>): number {
  return offset + length;
}
