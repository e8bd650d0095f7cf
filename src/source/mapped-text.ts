/** Decoded text that knows of each of its characters where in the source it stands. */
import { joint, type Script } from './script.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text beside its source: copied character for character, or put in place of the whole span. */
interface Piece extends Span {
  readonly textStart: number;
  readonly copied: boolean;
}

export class MappedText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
  }

  /** The source of a part of the text, from the beginning of its first character to the end of its last. */
  spanOf(offset: number, length: number): Span {
    const from = Math.min(Math.max(offset, 0), this.text.length);
    const to = Math.min(from + Math.max(length, 0), this.text.length);
    if (to > from) return { start: this.#unit(from).start, end: this.#unit(to - 1).end };
    const place = from < this.text.length ? this.#unit(from).start : this.#unit(from - 1).end;
    return { start: place, end: place };
  }

  #unit(offset: number): Span {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#pieces[middle]?.textStart ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    if (piece === undefined) return { start: 0, end: 0 };
    if (!piece.copied) return piece;
    // Before the first character of an empty text the offset is -1: its place is the beginning.
    const start = piece.start + Math.max(0, offset - piece.textStart);
    return { start, end: Math.min(start + 1, piece.end) };
  }
}

/** Puts a decoded text together, from left to right. */
export class MappedTextBuilder {
  readonly #source: string;
  readonly #script: Script;
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #last = '';
  #fold: Span | undefined;

  /** `source` is the whole file's text: all offsets are offsets in it. */
  constructor(source: string, script: Script) {
    this.#source = source;
    this.#script = script;
  }

  /** Text that stands in the source as it is. */
  copy(start: number, end: number): void {
    if (end > start) this.#append(this.#source.slice(start, end), start, end, true);
  }

  /** Text that something else in the source stands for. */
  put(text: string, start: number, end: number): void {
    if (text !== '') this.#append(text, start, end, false);
  }

  /** A line fold: what it joins with depends on the characters on both of its sides. */
  fold(start: number, end: number): void {
    this.#fold = { start, end };
  }

  /** `at` is the place of a text without characters. */
  build(at: number): MappedText {
    this.#unfold('');
    if (this.#pieces.length === 0)
      this.#pieces.push({ start: at, end: at, textStart: 0, copied: true });
    return new MappedText(this.#parts.join(''), this.#pieces);
  }

  #append(text: string, start: number, end: number, copied: boolean): void {
    this.#unfold(text);
    this.#pieces.push({ start, end, textStart: this.#length, copied });
    this.#parts.push(text);
    this.#length += text.length;
    this.#last = text;
  }

  #unfold(after: string): void {
    const fold = this.#fold;
    this.#fold = undefined;
    if (fold !== undefined) this.put(joint(this.#last, after, this.#script), fold.start, fold.end);
  }
}
