/** Numerals in prose that are neither quantities nor names: a figure that would not follow when it is revised. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import type { Places } from '../core/places.js';
import type { NamesFile } from '../model/registers.js';

/** Finds the numerals of a text that no name of the register covers. */
export class NumeralNames {
  readonly #names: RegExp | undefined;

  constructor(file: NamesFile, places: Places, diagnostics: Diagnostics) {
    const alternatives = file.numerals.flatMap((numeral) => {
      if ('text' in numeral) return [escapeRegExp(numeral.text)];
      try {
        new RegExp(numeral.pattern, 'u');
        return [`(?:${numeral.pattern})`];
      } catch (error) {
        diagnostics.report('bad-pattern', places.of(numeral, 'pattern'), {
          pattern: numeral.pattern,
          detail: error instanceof Error ? error.message : String(error),
        });
        return [];
      }
    });
    // The longest name first, so that 104中 is not read as 10 and 4中.
    alternatives.sort((a, b) => b.length - a.length);
    this.#names = alternatives.length === 0 ? undefined : new RegExp(alternatives.join('|'), 'gu');
  }

  check(source: LocatedText, diagnostics: Diagnostics): void {
    for (const { offset, text } of this.unnamed(source.text)) {
      diagnostics.report('numeral-not-quantity', source.at(offset, text.length), { text });
    }
  }

  /** The numerals that are no names, from left to right. */
  unnamed(text: string): readonly { readonly offset: number; readonly text: string }[] {
    if (!/\d/.test(text)) return [];
    // Names are blotted out by as many blanks, so that offsets stay.
    const rest =
      this.#names === undefined
        ? text
        : text.replace(this.#names, (name) => ' '.repeat(name.length));
    return [...rest.matchAll(/\d+(?:\.\d+)?/g)].map((match) => ({
      offset: match.index,
      text: match[0],
    }));
  }
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
