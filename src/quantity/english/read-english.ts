/** Reads the numerals of an English text: the inverse of printing, for checks of a translation. */
import { Decimal } from 'decimal.js';
import type { EnglishQuantities } from '../../model/quantity-wording.js';
import { ENGLISH_SCALES, shiftPoint } from './number.js';
import { readGrammar, type ReadGrammar } from './read-grammar.js';
import type { EnglishNumeral, EnglishReading } from './reading.js';
import { SPELLED } from './spelled.js';
import type { EnglishWords } from './words.js';

/** The patterns of numerals that are names, and those that are no patterns. */
export function namePatterns({ names }: EnglishQuantities): {
  readonly patterns: readonly RegExp[];
  readonly faults: readonly { readonly pattern: string; readonly detail: string }[];
} {
  const patterns: RegExp[] = [];
  const faults: { pattern: string; detail: string }[] = [];
  for (const { pattern } of names) {
    try {
      patterns.push(new RegExp(pattern, 'giu'));
    } catch (error) {
      faults.push({ pattern, detail: error instanceof Error ? error.message : String(error) });
    }
  }
  return { patterns, faults };
}

/** Every numeral of a text from left to right; no two overlap. */
export class EnglishReader {
  readonly #grammar: ReadGrammar;
  readonly #names: readonly RegExp[];

  /** `names` are global patterns, as `namePatterns` makes them. */
  constructor(words: EnglishWords, names: readonly RegExp[]) {
    this.#grammar = readGrammar(words);
    this.#names = names;
  }

  read(text: string): readonly EnglishNumeral[] {
    const numerals: EnglishNumeral[] = [];
    let rest = text;
    const take = (pattern: RegExp, numeral: (match: RegExpExecArray) => EnglishNumeral): void => {
      // Names are not read again: what was taken is blotted out, so that offsets stay.
      for (const match of rest.matchAll(pattern)) {
        numerals.push(numeral(match));
        const [{ length }, end] = [match[0], match.index + match[0].length];
        rest = rest.slice(0, match.index) + TAKEN.repeat(length) + rest.slice(end);
      }
    };
    for (const name of this.#names) take(name, (match) => ({ type: 'name', ...stretch(match) }));
    take(this.#grammar.quantity, (match) => this.#quantity(match));
    take(/\d+(?:[.,]\d+)*/g, (match) => ({ type: 'stray', ...stretch(match) }));
    numerals.sort((a, b) => a.offset - b.offset);
    return shareUnits(numerals, text);
  }

  #quantity(match: RegExpExecArray): EnglishReading {
    const { digits, minus, before, scale, unit, companion, companionScale, basis } =
      match.groups ?? {};
    const spelled = match.groups?.['spelled'];
    const written = digits ?? String(SPELLED.indexOf(spelled?.toLowerCase() ?? ''));
    const value = valueOf((minus === undefined ? '' : '-') + written, scale);
    const name = this.#grammar.units.get((unit ?? before ?? '').toLowerCase());
    return {
      type: 'quantity',
      value,
      qualifiers: this.#qualifiers(match.groups?.['qualifiers'] ?? ''),
      comparable: basis !== undefined,
      spelled: spelled !== undefined,
      ...stretch(match),
      ...(name !== undefined && { unit: name }),
      ...(companion !== undefined && { companion: valueOf(companion, companionScale) }),
    };
  }

  /** `over about ` → over, about. */
  #qualifiers(text: string): readonly string[] {
    const found: string[] = [];
    const forms = [...this.#grammar.qualifiers].sort(([a], [b]) => b.length - a.length);
    for (let rest = text.trimStart().toLowerCase(); rest !== '';) {
      const [form = rest, word = rest] = forms.find(([known]) => rest.startsWith(known)) ?? [];
      found.push(word);
      rest = rest.slice(form.length).trimStart();
    }
    return found;
  }
}

/** In no pattern of quantities, and no letter or digit to which one could be joined. */
const TAKEN = '\u0000';

function stretch(match: RegExpExecArray): { readonly offset: number; readonly length: number } {
  return { offset: match.index, length: match[0].length };
}

function valueOf(digits: string, scale: string | undefined): Decimal {
  const name = Object.entries(ENGLISH_SCALES).find(([known]) => known === scale?.toLowerCase());
  const plain = digits.replaceAll(',', '').replace('\u2212', '-');
  return new Decimal(shiftPoint(plain, name?.[1] ?? 0));
}

/** In `20, 10 and 27 percentage points` the unit of the last is that of all. */
function shareUnits(numerals: readonly EnglishNumeral[], text: string): readonly EnglishNumeral[] {
  const shared: EnglishNumeral[] = [];
  for (const numeral of [...numerals].reverse()) {
    const next = shared.at(-1);
    const end = numeral.offset + numeral.length;
    const joins =
      numeral.type === 'quantity' &&
      numeral.unit === undefined &&
      next?.type === 'quantity' &&
      next.unit !== undefined &&
      /^(?:,|,? and) $/.test(text.slice(end, next.offset));
    shared.push(joins ? { ...numeral, unit: next.unit } : numeral);
  }
  return shared.reverse();
}
