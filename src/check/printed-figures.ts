/** Figures of a stretch of text, whether quantities or typed. */
import type { Figure } from '../quantity/quantity.js';
import type { Passage } from './passage.js';
import type { Stretch } from './stretches.js';

export interface PrintedFigure extends Stretch {
  /** Without the qualifiers that are not printed here; the basis, which may stand apart, is kept. */
  readonly figure: Figure;
  /** With all of them. */
  readonly whole: Figure;
  /** Of a quantity. */
  readonly id?: string;
}

/** From left to right; what is printed of a figure without its number (同口径) is left out. */
export function printedFigures(
  passage: Passage,
  { offset, length }: Pick<Stretch, 'offset' | 'length'>,
): readonly PrintedFigure[] {
  const quantities = passage.figures.flatMap(({ quantity, ...place }) =>
    quantity.type === 'figure'
      ? [{ ...place, figure: asPrinted(quantity, place.text), whole: quantity }]
      : [],
  );
  const typed = passage.numerals.flatMap(({ figure, ...place }) =>
    figure === undefined ? [] : [{ ...place, figure, whole: figure }],
  );
  return [...quantities, ...typed]
    .filter((item) => item.offset >= offset && item.offset < offset + length)
    .filter(({ text }) => /\d/.test(text))
    .sort((a, b) => a.offset - b.offset);
}

function asPrinted({ comparison, approximation, ...figure }: Figure, text: string): Figure {
  return {
    ...figure,
    ...(comparison !== undefined && text.includes(comparison.form) && { comparison }),
    ...(approximation !== undefined && text.includes(approximation.form) && { approximation }),
  };
}
