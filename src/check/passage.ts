/** A stretch of printed Chinese: which block it is of, its sentences and quotes, and the numerals that somebody typed. */
import type { SourceRange } from '../core/position.js';
import type { Figure } from '../quantity/quantity.js';
import { PrintedText, type PrintedPart } from './printed-text.js';
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
  readonly parts: readonly PrintedPart[];
  readonly cell?: CellPlace;
  readonly numerals: NumeralReader;
}

export class Passage extends PrintedText {
  /** Id of the block, of the note, or `cover` or `imprint`. */
  readonly block: string;
  readonly kind: PassageKind;
  readonly cell?: CellPlace;
  readonly #readNumerals: NumeralReader;
  #sentences: readonly Stretch[] | undefined;
  #clauses: readonly Stretch[] | undefined;
  #quotes: readonly Quote[] | undefined;
  #numerals: readonly PassageNumeral[] | undefined;

  constructor({ block, kind, range, parts, cell, numerals }: PassageInput) {
    super(parts, range);
    this.block = block;
    this.kind = kind;
    if (cell !== undefined) this.cell = cell;
    this.#readNumerals = numerals;
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
}
