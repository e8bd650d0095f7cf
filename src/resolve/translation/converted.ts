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
import { textsIn, type Field, type Unit } from './translatable.js';

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
      textsIn(field).map(({ owner, key }) => convertText(places.text(owner, key), converter)),
  };
}

function fixedLines(
  fixed: FixedFile,
  unit: Unit,
  field: Field,
  places: Places,
): readonly LocatedText[] | undefined {
  const owner = fixed[unit.section]?.[unit.id];
  if (owner === undefined || fixedText(fixed, unit, field) === undefined) return undefined;
  const text = places.text(owner, field.name);
  return field.lines ? linesOf(text) : [text];
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
