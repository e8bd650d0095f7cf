/** Source texts in the characters of a converted edition: their words change, their calls do not. */
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import type { FixedFile } from '../../model/conversion.js';
import { parseProse } from '../../prose/parse-prose.js';
import { convertPieces } from '../hant/convert-pieces.js';
import type { Converter } from '../hant/converter.js';
import { fixedText } from '../hant/report-texts.js';
import { written } from './fingerprint.js';
import type { EditionWords } from './in-words.js';
import { linesOf } from './overlay.js';
import type { Field, Unit } from './translatable.js';

/** What a person fixed for the edition is said as it stands; the rest is converted. */
export function convertedWords(
  converter: Converter,
  fixed: FixedFile,
  places: Places,
): EditionWords {
  return {
    translated: false,
    textOf: (unit, field) =>
      fixedLines(fixed, unit, field, places) ??
      sourceLines(field, places).map((line) => convertText(line, converter)),
  };
}

function fixedLines(
  fixed: FixedFile,
  { section, id }: Unit,
  { name, lines }: Field,
  places: Places,
): readonly LocatedText[] | undefined {
  const owner = fixed[section]?.[id];
  if (owner === undefined || fixedText(fixed, section, id, name) === undefined) return undefined;
  const text = places.text(owner, name);
  return lines ? linesOf(text) : [text];
}

function sourceLines({ owner, key, lines }: Field, places: Places): readonly LocatedText[] {
  if (!lines) return [places.text(owner, key)];
  // A field of lines holds a list of texts.
  const list: unknown = Object.getOwnPropertyDescriptor(owner, key)?.value;
  return Array.isArray(list) ? list.map((_, at) => places.text(list, at)) : [];
}

/** A passage is converted as a whole, with calls as gaps in it, so that no word is cut at one. */
function convertText(source: LocatedText, converter: Converter): LocatedText {
  const { pieces } = convertPieces(parseProse(source).pieces, converter);
  let end = 0;
  const parts = pieces.map((piece) => {
    const start = end;
    const text = piece.type === 'text' ? piece.text : written(piece);
    end += text.length;
    return { start, text, piece };
  });
  return {
    text: parts.map(({ text }) => text).join(''),
    range: source.range,
    at: (offset, length) => {
      const part = parts.findLast(({ start }) => start <= offset);
      if (part === undefined) return source.range;
      const { piece, start, text } = part;
      if (piece.type !== 'text') return piece.range;
      const from = offset - start;
      return piece.at(from, Math.min(length, text.length - from));
    },
  };
}
