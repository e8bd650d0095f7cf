/** The English words of the wording file, looked up by what the source writes. */
import type { EnglishQuantities, EnglishUnit } from '../../model/quantity-wording.js';
import type { Noun } from '../printer.js';
import type { Figure, Part } from '../quantity.js';

/** `kilometer|kilometers`, or one form for both. */
export function nounOf(forms: string): Noun {
  const [one = '', many = one] = forms.split('|');
  return { one, many };
}

export class EnglishWords {
  readonly data: EnglishQuantities;
  readonly #missing: (word: string) => void;

  /** `missing` is told each unit and form for which there is no word. */
  constructor(data: EnglishQuantities, missing: (word: string) => void = () => undefined) {
    this.data = data;
    this.#missing = missing;
  }

  /** A unit without words prints nothing; neither does one that is missing. */
  unit(name: string): EnglishUnit {
    const unit = own(this.data.units, name);
    if (unit === undefined && name !== '') this.#missing(name);
    return unit ?? {};
  }

  /** What stands before the number, in the order of print: `over`, `around`. 余 belongs to the number. */
  qualifiers({
    comparison,
    approximation,
    more,
  }: Figure): readonly { readonly part: Part; readonly form: string; readonly text: string }[] {
    const { comparisons, approximations } = this.data;
    return [
      ...(comparison === undefined
        ? []
        : [{ part: 'comparison' as const, ...this.#word(comparisons, comparison.form) }]),
      ...(approximation === undefined
        ? []
        : [{ part: 'approximation' as const, ...this.#word(approximations, approximation.form) }]),
      ...(more === undefined ? [] : [{ part: 'number' as const, form: '', text: this.data.more }]),
    ];
  }

  #word(words: Readonly<Record<string, string>>, form: string): { form: string; text: string } {
    const text = own(words, form);
    if (text === undefined) this.#missing(form);
    return { form, text: text ?? '' };
  }
}

/** A key that a record has of its own: not `constructor`. */
export function own<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
