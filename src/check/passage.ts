/** A stretch of printed text with the quantities in it and the way back to where each character was written. */
import type { SourceRange } from '../core/position.js';
import type { Figure, Quantity } from '../quantity/quantity.js';
import { clausesOf, quotesOf, sentencesOf, type Quote, type Stretch } from './stretches.js';

export type PassageKind =
  | 'cover'
  | 'heading'
  | 'lead'
  | 'text'
  | 'item'
  | 'panel-title'
  | 'panel'
  | 'caption'
  | 'head'
  | 'row-name'
  | 'cell'
  | 'table-note'
  | 'term'
  | 'note'
  | 'annex'
  | 'signature'
  | 'imprint';

/** Text of one origin: as written, or put in by a call. */
export interface PassagePart {
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

/** An Arabic numeral in prose that is no quantity of the report: `text` with the qualifiers and unit around it. */
export interface PassageNumeral extends Stretch {
  /** Read as a quantity; absent where it cannot be read as one. */
  readonly figure?: Figure;
}

export interface CellPlace {
  /** From 0; heads of a table and its body are counted apart. */
  readonly row: number;
  /** From 0, among the cells of the row. */
  readonly column: number;
  /** Of an indicator table. */
  readonly indicator?: string;
}

/** What finds the numerals of what somebody typed. */
export type NumeralReader = (text: string) => readonly PassageNumeral[];

export interface PassageInput {
  readonly block: string;
  readonly kind: PassageKind;
  readonly range: SourceRange;
  readonly parts: readonly PassagePart[];
  readonly cell?: CellPlace;
  readonly numerals: NumeralReader;
}

export class Passage {
  /** Id of the block, of the note, or `cover` or `imprint`. */
  readonly block: string;
  readonly kind: PassageKind;
  /** As printed. */
  readonly text: string;
  /** From left to right. */
  readonly figures: readonly PassageFigure[];
  readonly cell?: CellPlace;
  readonly #range: SourceRange;
  readonly #parts: readonly (PassagePart & { readonly offset: number })[];
  readonly #readNumerals: NumeralReader;
  #sentences: readonly Stretch[] | undefined;
  #clauses: readonly Stretch[] | undefined;
  #quotes: readonly Quote[] | undefined;
  #numerals: readonly PassageNumeral[] | undefined;

  constructor({ block, kind, range, parts, cell, numerals }: PassageInput) {
    this.block = block;
    this.kind = kind;
    this.#range = range;
    if (cell !== undefined) this.cell = cell;
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
    this.#readNumerals = numerals;
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

  /** The place of a stretch of this passage. */
  place({ offset, length }: Stretch): SourceRange {
    return this.at(offset, length);
  }

  /** Up to 。！？； with its mark; what stands in quotes or brackets is not cut. */
  get sentences(): readonly Stretch[] {
    return (this.#sentences ??= sentencesOf(this.text));
  }

  /** As sentences, cut at ，and ： too; 、 stays within. */
  get clauses(): readonly Stretch[] {
    return (this.#clauses ??= clausesOf(this.text));
  }

  /** What stands between “”, ‘’, 《》 and 〈〉, from left to right, inner ones behind those around them. */
  get quotes(): readonly Quote[] {
    return (this.#quotes ??= quotesOf(this.text));
  }

  /** Arabic numerals that are neither quantities nor names, with their units. */
  get numerals(): readonly PassageNumeral[] {
    return (this.#numerals ??= this.#readNumerals(this.typed));
  }

  /** The text with what calls put in blotted out, character for character: what somebody typed here. */
  get typed(): string {
    return this.#parts
      .map(({ text, called }) => (called ? '\ufffc'.repeat(text.length) : text))
      .join('');
  }

  /** The quantities that are printed inside a stretch. */
  figuresIn({ offset, length }: Stretch): readonly PassageFigure[] {
    return this.figures.filter(
      (figure) => figure.offset >= offset && figure.offset + figure.length <= offset + length,
    );
  }

  #partAt(offset: number): (PassagePart & { readonly offset: number }) | undefined {
    return (
      this.#parts.find(
        ({ offset: start, text }) => offset >= start && offset < start + text.length,
      ) ?? this.#parts.at(-1)
    );
  }
}
