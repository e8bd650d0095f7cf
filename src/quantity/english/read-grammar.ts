/** The pattern of a quantity in English, made from the words that quantities are printed with. */
import type { EnglishUnit } from '../../model/quantity-wording.js';
import { ENGLISH_SCALES } from './number.js';
import { SPELLED } from './spelled.js';
import { type EnglishWords, nounOf } from './words.js';

export interface ReadGrammar {
  /** Its groups: qualifiers, minus, before, digits, spelled, scale, unit, companion, companionScale, basis. */
  readonly quantity: RegExp;
  /** Units by what stands behind a number, or before it, in small letters. */
  readonly units: ReadonlyMap<string, string>;
  /** The words for what qualifies a number, by how it is found, in small letters: `≥` is `at least`. */
  readonly qualifiers: ReadonlyMap<string, string>;
}

/** Separators must part the digits by threes, or there are none. */
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
/** Nothing is joined to them: neither letters (5G, S104, Covid-19) nor more digits. */
const NOT_JOINED_BEFORE = String.raw`(?<![\p{L}\d+]|\p{L}-|\d[.,])`;
const NOT_JOINED_BEHIND = String.raw`(?![\d+]|\p{L}|[.,]\d)`;
const MINUS = '[-\u2212]';
const BLANK = '[ \u00a0-]';
const WORD_ENDS = String.raw`(?!\p{L})`;
const WORD_BEGINS = String.raw`(?<!\p{L})`;

export function readGrammar(words: EnglishWords): ReadGrammar {
  const { units: data, basis } = words.data;
  const all = Object.entries(data);
  const behind = new Map(all.flatMap(([name, unit]) => pairs(formsBehind(unit), name)));
  const before = new Map(all.flatMap(([name, { before: sign = '' }]) => pairs([sign], name)));
  const companions = all.flatMap(([, { companion }]) => formsOf(companion?.words));
  const qualifiers = qualifierForms(words);
  const scale = anyOf(Object.keys(ENGLISH_SCALES));
  const quantity = [
    `(?<qualifiers>(?:${WORD_BEGINS}${anyOf(qualifiers.keys())}[ \u00a0]?)*)`,
    `(?<minus>(?<![\\p{L}\\d])${MINUS})?`,
    `(?:${WORD_BEGINS}(?<before>${anyOf(before.keys())}))?`,
    `(?:(?<digits>${NOT_JOINED_BEFORE}${DIGITS}${NOT_JOINED_BEHIND})`,
    `|(?<spelled>(?<![\\p{L}\\d]|\\p{L}-)${anyOf(SPELLED)}${WORD_ENDS}))`,
    `(?:${BLANK}(?<scale>${scale})${WORD_ENDS})?`,
    `(?:${BLANK}?(?<unit>${anyOf(behind.keys())})${WORD_ENDS})?`,
    `(?: \\((?<companion>${MINUS}?${DIGITS})(?:${BLANK}(?<companionScale>${scale}))?`,
    `${BLANK}${anyOf(companions)}\\))?`,
    `(?<basis> ${anyOf([basis.prose, basis.cell])}${WORD_ENDS})?`,
  ].join('');
  return {
    quantity: new RegExp(quantity, 'giu'),
    units: new Map([...behind, ...before]),
    qualifiers,
  };
}

function pairs(forms: readonly string[], name: string): (readonly [string, string])[] {
  return forms.filter((form) => form !== '').map((form) => [form.toLowerCase(), name]);
}

/** What may stand behind the number: its words, its sign, and how it is joined to a noun. */
function formsBehind({ words, sign = '', attributive = '' }: EnglishUnit): readonly string[] {
  const forms = formsOf(words);
  const joined = attributive.replace('{n}', '').replace(/^[ -]/, '');
  return [...forms, ...forms.map((form) => form.replaceAll(' ', '-')), sign, joined];
}

function formsOf(words: string | undefined): readonly string[] {
  if (words === undefined) return [];
  const { one, many } = nounOf(words);
  return [one, many];
}

function qualifierForms({ data }: EnglishWords): ReadonlyMap<string, string> {
  const { comparisons, approximations, more, 'cell-signs': signs } = data;
  const wordsOf = [...Object.values(comparisons), ...Object.values(approximations), more];
  const bySign = Object.entries(signs).map(([form, sign]) => [sign, comparisons[form] ?? sign]);
  return new Map(
    [...bySign, ...wordsOf.map((word) => [word, word])].map(([found = '', word = '']) => [
      found.toLowerCase(),
      word,
    ]),
  );
}

/** The longest first; what has no alternative matches nothing. */
function anyOf(forms: Iterable<string>): string {
  const escaped = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return escaped.length === 0 ? '(?!)' : `(?:${escaped.join('|')})`;
}
