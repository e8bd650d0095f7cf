/** Simplified text → the traditional text of an edition, and every place where a character might have had another form. */
import { printAs, type ChoiceReason, type Converter } from './converter.js';
import { convertQuotes } from './quotes.js';

/** A place where a simplified character has several traditional forms. */
export interface Choice {
  /** Of the character in the text that was converted, in UTF-16 units. */
  readonly offset: number;
  readonly character: string;
  /** What is printed for it; for a name or decision that has another number of characters, the whole of it. */
  readonly form: string;
  /** All forms that the edition knows, the chosen one among them. */
  readonly candidates: readonly string[];
  readonly why: ChoiceReason;
  /** The word that decided, or the character alone. */
  readonly word: string;
  /** Whether the character is one of those that go wrong most often. */
  readonly risk: boolean;
  /** Another word of the dictionary stands over this place and has another form: 被发|明, 被|发明. */
  readonly contested: boolean;
}

export interface Converted {
  readonly text: string;
  readonly choices: readonly Choice[];
  /**
   * Where each UTF-16 unit of `text` comes from; absent where units match one to one. They do, save for characters
   * outside the BMP whose form is inside it or the reverse, and for forms of another length that a person wrote.
   */
  readonly origins?: readonly number[];
}

/** Stands in a passage for a call: no word reaches over it, and it comes out as it was. */
export const PLACEHOLDER = '\ufffc';

/** `text` is a whole passage, calls replaced by placeholders: what is cut is not recognised as a word. */
export function convert(text: string, converter: Converter): Converted {
  const units = piecesOf(text, converter).flatMap((piece) => unitsOf(piece));
  const choices = units.flatMap((unit) => choiceOf(unit, text, converter));
  const converted = convertQuotes(units.map(({ as }) => as).join(''));
  if (units.every(({ as, source }) => as.length === source.length)) {
    return { text: converted, choices };
  }
  const origins = units.flatMap(({ as, source, start }) =>
    Array.from({ length: as.length }, (_, index) => start + Math.min(index, source.length - 1)),
  );
  return { text: converted, choices, origins };
}

/** Where a place of the converted text stood before. */
export function originOf({ origins }: Converted, offset: number): number {
  if (origins === undefined) return offset;
  return origins[offset] ?? (origins.at(-1) ?? -1) + 1;
}

/** A stretch of the source and what it becomes. */
interface Piece {
  readonly start: number;
  readonly source: string;
  readonly as: string;
  readonly why: ChoiceReason;
}

/** A character of a piece, or a whole piece where the numbers of characters differ. */
interface Unit extends Piece {
  readonly word: string;
}

function piecesOf(text: string, converter: Converter): readonly Piece[] {
  const locked: Piece[] = [];
  const free = (start: number, end: number): boolean =>
    locked.every((piece) => piece.start + piece.source.length <= start || piece.start >= end);
  for (const { why, words, parts } of converter.layers) {
    for (const { start, text: found, as } of words.matches(text)) {
      const inside = parts?.get(found) ?? [{ offset: 0, text: found, as }];
      for (const part of inside) {
        const from = start + part.offset;
        if (!free(from, from + part.text.length)) continue;
        locked.push({ start: from, source: part.text, as: part.as, why });
      }
    }
    // Registered names without a form come behind those with one, and before anybody's words.
    if (why !== 'name') continue;
    for (const { start, text: name } of converter.plainNames.matches(text)) {
      if (!free(start, start + name.length)) continue;
      locked.push(...byDictionary(name, start, converter));
    }
  }
  locked.sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of locked) {
    pieces.push(...byDictionary(text.slice(at, piece.start), at, converter), piece);
    at = piece.start + piece.source.length;
  }
  return [...pieces, ...byDictionary(text.slice(at), at, converter)];
}

/** As OpenCC does it: the longest word from left to right, else the character; then the region's forms over all of it. */
function byDictionary(text: string, offset: number, converter: Converter): readonly Piece[] {
  const { phrases, characters } = converter.dictionary;
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length;) {
    const found = phrases.longestAt(text, at);
    const source = found?.text ?? String.fromCodePoint(text.codePointAt(at) ?? 0);
    const as = found?.as ?? characters.get(source) ?? source;
    pieces.push({ start: offset + at, source, as, why: found ? 'phrase' : 'default' });
    at += source.length;
  }
  const joined = pieces.map(({ as }) => as).join('');
  const printed = [...printAs(joined, converter.dictionary, converter.characters)];
  let at = 0;
  return pieces.map((piece) => {
    const count = [...piece.as].length;
    at += count;
    return { ...piece, as: printed.slice(at - count, at).join('') };
  });
}

function unitsOf(piece: Piece): readonly Unit[] {
  const { start, source, as, why } = piece;
  const sources = [...source];
  const forms = [...as];
  if (sources.length !== forms.length) return [{ ...piece, word: source }];
  let at = start;
  return sources.map((character, index) => {
    at += character.length;
    const from = at - character.length;
    return { start: from, source: character, as: forms[index] ?? '', why, word: source };
  });
}

function choiceOf(unit: Unit, text: string, converter: Converter): readonly Choice[] {
  const { start, source, as, why, word } = unit;
  // A name or decision of another length is one choice, told by the first of its characters that has several forms.
  const character = [...source].find((each) => converter.forms.has(each));
  const known = character === undefined ? undefined : converter.forms.get(character);
  if (character === undefined || known === undefined) return [];
  const candidates = known.includes(as) ? known : [as, ...known];
  const offset = start + source.indexOf(character);
  const risk = converter.risk.has(character);
  const contested = (why === 'phrase' || why === 'default') && isContested(unit, text, converter);
  return [{ offset, character, form: as, candidates, why, word, risk, contested }];
}

/** Our own words were written where the dictionary is wrong, and settle what it says. */
function isContested(
  { start, source, as, word }: Unit,
  text: string,
  converter: Converter,
): boolean {
  const { dictionary, characters, layers } = converter;
  const isOurs = layers.some(({ words }) => words.longestAt(word, 0)?.text === word);
  if (isOurs) return false;
  for (const other of dictionary.phrases.over(text, start)) {
    if (other.text.length <= source.length || word.includes(other.text)) continue;
    const index = [...text.slice(other.start, start)].length;
    const form = [...printAs(other.as, dictionary, characters)][index];
    if (form !== undefined && form !== as) return true;
  }
  return false;
}
