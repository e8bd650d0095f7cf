/** Classes of characters that the composition of lines depends on (CLREQ 3.1), as data. */
import { isHan } from '../../../core/characters.js';

/** Where the marks of a text come from: it decides where they stand in their cell, and which of them are Chinese at all. */
export type Region = 'zh-Hans' | 'zh-Hant' | 'en';

export type MarkClass =
  | 'opening'
  | 'closing'
  | 'pause'
  | 'stop'
  | 'middleDot'
  | 'solidus'
  | 'connector'
  | 'dash'
  | 'ellipsis'
  | 'prefix'
  | 'suffix';
export type CharacterClass = MarkClass | 'han' | 'latin' | 'space' | 'symbol';

const MARKS: Readonly<Record<MarkClass, string>> = {
  opening: '（《「『“‘【〔〈［｛〖',
  closing: '）》」』”’】〕〉］｝〗',
  pause: '，、；：',
  stop: '。！？．',
  middleDot: '·‧・',
  solidus: '／',
  // Alone 一字线; two of them are the dash.
  connector: '—–～─',
  dash: '⸺',
  ellipsis: '…⋯',
  prefix: '￥＄№',
  suffix: '％‰℃°′″',
};

const CLASS_OF: ReadonlyMap<string, MarkClass> = new Map(
  // Object.entries widens the keys of the table above.
  (Object.entries(MARKS) as readonly (readonly [MarkClass, string])[]).flatMap(([kind, marks]) =>
    Array.from(marks, (mark) => [mark, kind] as const),
  ),
);

/** 行首禁则: may not begin a line; —— and …… by the strict rule. */
const NOT_FIRST: ReadonlySet<CharacterClass> = new Set<CharacterClass>([
  'closing',
  'pause',
  'stop',
  'middleDot',
  'solidus',
  'connector',
  'dash',
  'ellipsis',
  'suffix',
]);
/** 行尾禁则: may not end a line; the solidus by the rule of GB/T 15834. */
const NOT_LAST: ReadonlySet<CharacterClass> = new Set<CharacterClass>([
  'opening',
  'prefix',
  'solidus',
]);
/** The same of the marks of Latin type, which are parts of words. */
const LATIN_NOT_FIRST = new Set(',.:;!?%)]}/~');
const LATIN_NOT_LAST = new Set('([{/$');

/** Parts of a full-width cell that a mark leaves empty by design, and that may be cut off, in ems. */
export interface Blank {
  readonly before: number;
  readonly after: number;
}

const NONE: Blank = { before: 0, after: 0 };
const LEFT_HALF: Blank = { before: 0, after: 1 / 2 };
const RIGHT_HALF: Blank = { before: 1 / 2, after: 0 };
const MIDDLE: Blank = { before: 1 / 4, after: 1 / 4 };

/** In Traditional text the marks of pause and stop stand in the middle of their cell; its ！ and ？ keep their width. */
const BLANKS: Readonly<Record<Region, Partial<Record<MarkClass, Blank>>>> = {
  'zh-Hans': { opening: RIGHT_HALF, closing: LEFT_HALF, pause: LEFT_HALF, stop: LEFT_HALF },
  'zh-Hant': { opening: RIGHT_HALF, closing: LEFT_HALF, pause: MIDDLE, stop: MIDDLE },
  en: {},
};
const FIXED_IN_TRADITIONAL = new Set('！？');

/** ASCII but the space, and letters with accents. */
const LATIN = /[\u0021-\u007e\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;
/** Quotes, dashes and points that English shares with Chinese: there they are parts of words. */
const ENGLISH = /[\u2010-\u2027\u2030\u2032\u2033\u00b0\u00b7]/;

/** The block that all but a few Han characters of a report are in. */
const COMMON_HAN = { first: '\u4e00', last: '\u9fff' };

export function classOf(character: string, region: Region): CharacterClass {
  if (character >= COMMON_HAN.first && character <= COMMON_HAN.last) return 'han';
  if (character === ' ') return 'space';
  if (LATIN.test(character) || (region === 'en' && ENGLISH.test(character))) return 'latin';
  return CLASS_OF.get(character) ?? (isHan(character) ? 'han' : 'symbol');
}

/** A mark that is Latin type in English text, and Chinese type elsewhere. */
export function isEnglishMark(character: string): boolean {
  return ENGLISH.test(character);
}

export function mayBeginLine(character: string, kind: CharacterClass): boolean {
  return kind === 'latin' ? !LATIN_NOT_FIRST.has(character) : !NOT_FIRST.has(kind);
}

export function mayEndLine(character: string, kind: CharacterClass): boolean {
  return kind === 'latin' ? !LATIN_NOT_LAST.has(character) : !NOT_LAST.has(kind);
}

/** What a mark that fills a cell of its own may lose on either side, in ems. */
export function blankOf(mark: string, kind: CharacterClass, region: Region): Blank {
  if (region === 'zh-Hant' && FIXED_IN_TRADITIONAL.has(mark)) return NONE;
  const blanks: Partial<Record<CharacterClass, Blank>> = BLANKS[region];
  return blanks[kind] ?? NONE;
}

/** 间隔号 and 分隔号 take half a cell wherever they stand, and are never adjusted (GB/T 15834, 5.1). */
export function isAlwaysHalf(kind: CharacterClass): boolean {
  return kind === 'middleDot' || kind === 'solidus';
}
