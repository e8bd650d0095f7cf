/** Text as an edition prints it, with the quantities in it and the way back to where each character was written. */
import type { SourceRange } from '../core/position.js';
import type { Quantity } from '../quantity/quantity.js';
import type { Stretch } from './stretches.js';

/** Text of one origin: as written, or put in by a call. */
export interface PrintedPart {
  readonly text: string;
  /** The source of a part of the text. */
  at(offset: number, length: number): SourceRange;
  /** Put in by a call: its numerals are the call's affair. */
  readonly called: boolean;
  readonly figure?: { readonly id: string; readonly quantity: Quantity };
}

/** A quantity where it is printed. */
export interface PassageFigure extends Stretch {
  /** Of the quantity: `gdp-2021`, or `indicator.year.role`. */
  readonly id: string;
  /** The whole quantity; `text` is what of it is printed here. */
  readonly quantity: Quantity;
}

/** Stands in `typed` for each character that a call has put in. */
export const CALLED = '\ufffc';

export class PrintedText {
  /** As printed. */
  readonly text: string;
  /** From left to right. */
  readonly figures: readonly PassageFigure[];
  readonly #range: SourceRange;
  readonly #parts: readonly (PrintedPart & { readonly offset: number })[];

  /** `range` is where the whole is written. */
  constructor(parts: readonly PrintedPart[], range: SourceRange) {
    this.#range = range;
    let offset = 0;
    this.#parts = parts.map((part) => {
      const placed = { ...part, at: part.at.bind(part), offset };
      offset += part.text.length;
      return placed;
    });
    this.text = parts.map(({ text }) => text).join('');
    this.figures = this.#parts.flatMap(({ figure, text, offset }) =>
      figure === undefined ? [] : [{ ...figure, text, offset, length: text.length }],
    );
  }

  /** Where a part of the text was written; what a call puts in was written where the call stands. */
  at(offset: number, length: number): SourceRange {
    const first = this.#partAt(offset);
    const last = this.#partAt(offset + Math.max(length, 1) - 1);
    if (first === undefined || last === undefined) return this.#range;
    const inside = first.offset + first.text.length - offset;
    const start = first.at(offset - first.offset, Math.min(length, inside));
    if (first === last) return start;
    const end = last.at(0, offset + length - last.offset);
    // Notes under a table are put together from several files.
    return end.file === start.file && end.end >= start.start ? { ...start, end: end.end } : start;
  }

  /** The place of a stretch of this text. */
  place({ offset, length }: Stretch): SourceRange {
    return this.at(offset, length);
  }

  /** The text with what calls put in blotted out, character for character: what somebody typed here. */
  get typed(): string {
    return this.#parts
      .map(({ text, called }) => (called ? CALLED.repeat(text.length) : text))
      .join('');
  }

  /** The quantities that are printed inside a stretch. */
  figuresIn({ offset, length }: Stretch): readonly PassageFigure[] {
    return this.figures.filter(
      (figure) => figure.offset >= offset && figure.offset + figure.length <= offset + length,
    );
  }

  #partAt(offset: number): (PrintedPart & { readonly offset: number }) | undefined {
    return (
      this.#parts.find(
        ({ offset: start, text }) => offset >= start && offset < start + text.length,
      ) ?? this.#parts.at(-1)
    );
  }
}
