/** Cuts a text into units, the smallest things that are placed: a character, a word, the digits of a figure, a space, a pair of dashes. */
import {
  blankOf,
  classOf,
  isAlwaysHalf,
  type Blank,
  type CharacterClass,
  type Region,
} from './characters.js';
import { hyphenPoints, isSeam, type Hyphenator } from './words.js';

/** A stretch of text of one look. All lengths are points. */
export interface Piece {
  readonly text: string;
  readonly size: number;
  /** Added behind every character. */
  readonly spacing: number;
  /** Stays with what it stands behind (the mark of a note), or with both its neighbours (the leader of the contents). */
  readonly binds?: 'before' | 'both';
  /** Width of a text of this look, without the spacing. */
  readonly widthOf: (text: string) => number;
  /** Where its marks are from, if not from where the others of its text are. */
  readonly region?: Region;
  /** Where its words may be parted by a hyphen that is not in the text. */
  readonly hyphenate?: Hyphenator;
  /** How much of a mark's cell its font leaves empty on either side; without it fonts are taken to follow their region. */
  readonly emptyAround?: (mark: string) => Blank;
}

export interface Unit {
  readonly piece: Piece;
  /** Where it begins in the whole text (UTF-16). */
  readonly offset: number;
  readonly text: string;
  readonly kind: CharacterClass;
  readonly binds?: 'before' | 'both';
  /** Width of a full cell of its type. */
  readonly em: number;
  readonly width: number;
  /** How far left of the unit its glyphs begin: a middle dot takes the middle of its cell alone. */
  readonly inset: number;
  /** What may be cut off before and behind it. */
  readonly blank: Blank;
  /** Width of the hyphen that is printed behind it where it ends a line; undefined where none is. */
  readonly hyphen?: number;
  /** A line must end behind it. */
  readonly endsLine: boolean;
}

/** What the ink of a mark keeps of the empty part of its cell, in ems, so that it touches no neighbour. */
const BESIDE_INK = 1 / 16;
/** Marks about as wide as their type is high stand in a full-width cell; others are Latin in all but name. */
const FULL_WIDTH = { least: 0.95, most: 1.05 };
const NOTHING: Blank = { before: 0, after: 0 };
const QUARTERS: Blank = { before: 1 / 4, after: 1 / 4 };
/** How much more one side of a mark in the middle may leave empty than the other, in ems. */
const OFF_MIDDLE = 1 / 8;
const DOUBLED = new Set('—─…⋯');
const COMBINING = /\p{M}/u;

/** In order; joined, their texts are the text of the pieces without its line breaks. */
export function unitsOf(pieces: readonly Piece[], textRegion: Region): Unit[] {
  const units: OpenUnit[] = [];
  let start = 0;
  for (const piece of pieces) {
    let offset = start;
    const region = regionOf(piece, textRegion);
    for (const { text, kind } of stretches(piece.text, region)) {
      const last = units.at(-1);
      if (text !== '\n') units.push(...parted(unit(text, kind, offset, piece, region), last));
      else if (last !== undefined && !last.endsLine) last.endsLine = true;
      else units.push({ ...unit('', 'space', offset, piece, region), endsLine: true });
      offset += text.length;
    }
    start = offset;
  }
  return units;
}

export function regionOf(piece: Piece, textRegion: Region): Region {
  return piece.region ?? textRegion;
}

/** The unit cut into its characters, for the case that it is wider than a line. */
export function cutApart(whole: Unit): Unit[] {
  const { piece, kind } = whole;
  const characters = [...whole.text];
  let { offset } = whole;
  return characters.map((text, at): Unit => {
    const width = piece.widthOf(text) + piece.spacing;
    const endsLine = whole.endsLine && at === characters.length - 1;
    offset += text.length;
    const { em } = whole;
    const blank = NOTHING;
    return {
      piece,
      kind,
      text,
      em,
      width,
      inset: 0,
      blank,
      endsLine,
      offset: offset - text.length,
    };
  });
}

/** A word in the parts that hyphenation makes of it; that behind the hyphen of a compound stays whole. */
function parted(word: OpenUnit, before: OpenUnit | undefined): OpenUnit[] {
  const { piece, kind } = word;
  if (piece.hyphenate === undefined || kind !== 'latin') return [word];
  if (before?.text.endsWith('-') === true) return [word];
  const starts = [0, ...hyphenPoints(word.text, piece.hyphenate)];
  const hyphen = piece.widthOf('-') + piece.spacing;
  return starts.map((start, at) => {
    const text = word.text.slice(start, starts[at + 1]);
    const part = unit(text, kind, word.offset + start, piece, 'en');
    return at === starts.length - 1 ? part : { ...part, hyphen };
  });
}

/** While a text is being cut, the line break behind a unit is still to come. */
type OpenUnit = Omit<Unit, 'endsLine'> & { endsLine: boolean };

interface Stretch {
  text: string;
  kind: CharacterClass;
}

function stretches(text: string, region: Region): Stretch[] {
  const found: Stretch[] = [];
  let last: Stretch | undefined;
  for (const character of text) {
    const kind = character === '\n' ? 'space' : classOf(character, region);
    if (last !== undefined && joins(last, character, kind, region)) {
      last.text += character;
      // Two of the connector are the dash.
      if (kind === 'connector') last.kind = 'dash';
    } else found.push((last = { text: character, kind }));
  }
  return found;
}

/** Letters join to words, combining marks to what they stand over; —— and …… are one mark of two cells. */
function joins(
  { text, kind }: Stretch,
  character: string,
  next: CharacterClass,
  region: Region,
): boolean {
  if (next === 'han' || character === '\n' || text === '\n') return false;
  if (next === 'latin') return kind === 'latin' && !isSeam(text, character, region);
  if (next === 'symbol') return COMBINING.test(character);
  return next === kind && DOUBLED.has(text) && (next === 'connector' || next === 'ellipsis');
}

function unit(
  text: string,
  kind: CharacterClass,
  offset: number,
  piece: Piece,
  region: Region,
): OpenUnit {
  const { size, spacing, binds } = piece;
  const em = size + spacing;
  const characters = text.length === 1 ? 1 : Array.from(text).length;
  const width = text === '' ? 0 : piece.widthOf(text) + spacing * characters;
  const isCell =
    characters === 1 && width >= FULL_WIDTH.least * em && width <= FULL_WIDTH.most * em;
  const inset = isCell && isAlwaysHalf(kind) ? em / 4 : 0;
  return {
    piece,
    offset,
    text,
    kind,
    em,
    width: width - 2 * inset,
    inset,
    blank: isCell ? blankIn(text, kind, piece, region) : NOTHING,
    endsLine: false,
    ...(binds !== undefined && { binds }),
  };
}

/**
 * Of the halves that its class lets go, those that are empty. In Traditional fonts brackets may stand in the middle of
 * their cell as the other marks do (the Kai faces of Taiwan have them so), and give a quarter on either side.
 */
function blankIn(mark: string, kind: CharacterClass, piece: Piece, region: Region): Blank {
  const usual = blankOf(mark, kind, region);
  if (usual.before === 0 && usual.after === 0) return NOTHING;
  const em = piece.size + piece.spacing;
  const empty = piece.emptyAround?.(mark);
  const ems = region === 'zh-Hant' && isInMiddle(empty, piece.size) ? QUARTERS : usual;
  const least = (wanted: number, room: number | undefined): number =>
    Math.min(wanted * em, Math.max(0, (room ?? piece.size) - BESIDE_INK * piece.size));
  return {
    before: least(ems.before, empty?.before),
    after: least(ems.after, empty?.after),
  };
}

function isInMiddle(empty: Blank | undefined, size: number): boolean {
  return empty !== undefined && Math.abs(empty.before - empty.after) < OFF_MIDDLE * size;
}
