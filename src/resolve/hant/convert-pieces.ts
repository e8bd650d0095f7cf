/** Prose in pieces, converted as one passage: what calls print stays out of it, and no word is cut at a call. */
import type { SourceRange } from '../../core/position.js';
import type { ProseText } from '../../prose/prose.js';
import { convert, originOf, PLACEHOLDER, type Choice } from './convert.js';
import type { Converter } from './converter.js';

export interface ConvertedPieces<Piece> {
  /** The text pieces converted, each of their characters with the place of the one it came from; calls as they were. */
  readonly pieces: readonly Piece[];
  /** Calls are placeholders in it; the offsets of choices are in this text. */
  readonly passage: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Where a place of the passage stands in `text`. */
  readonly resultOf: (offset: number) => number;
  /** Where the character at a place of the passage was written. */
  readonly placeOf: (choice: Choice) => SourceRange;
}

/** Takes parsed and linked prose alike: whatever is not of type `text` is a call. */
export function convertPieces<Call extends { readonly type: string }>(
  pieces: readonly (ProseText | Call)[],
  converter: Converter,
): ConvertedPieces<ProseText | Call> {
  const passage = passageOf(pieces);
  const converted = convert(passage, converter);
  const { text, choices } = converted;
  const resultOf = (offset: number): number => {
    if (converted.origins === undefined) return offset;
    const index = converted.origins.findIndex((origin) => origin >= offset);
    return index === -1 ? text.length : index;
  };
  const texts: { readonly start: number; readonly piece: ProseText }[] = [];
  let at = 0;
  const done = pieces.map((piece): ProseText | Call => {
    const start = at;
    at += isText(piece) ? piece.text.length : PLACEHOLDER.length;
    if (!isText(piece)) return piece;
    texts.push({ start, piece });
    const from = resultOf(start);
    return {
      ...piece,
      text: text.slice(from, resultOf(at)),
      at(offset, length) {
        const first = originOf(converted, from + offset) - start;
        return piece.at(first, originOf(converted, from + offset + length) - start - first);
      },
    };
  });
  return {
    pieces: done,
    passage,
    text,
    choices,
    resultOf,
    placeOf: ({ offset, character }) => {
      const found = texts.findLast(({ start }) => start <= offset);
      if (found === undefined) throw new Error(`no text stands at ${offset}`);
      return found.piece.at(offset - found.start, character.length);
    },
  };
}

export function passageOf(pieces: readonly (ProseText | { readonly type: string })[]): string {
  return pieces.map((piece) => (isText(piece) ? piece.text : PLACEHOLDER)).join('');
}

function isText(piece: ProseText | { readonly type: string }): piece is ProseText {
  return piece.type === 'text';
}
