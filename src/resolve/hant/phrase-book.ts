/** Words by their text, found by the longest that begins at a place. */

export interface PhraseMatch {
  readonly text: string;
  readonly as: string;
}

export class PhraseBook {
  readonly #words: ReadonlyMap<string, string>;
  /** The length of the longest word by its first UTF-16 unit. */
  readonly #longest = new Map<string, number>();
  /** Of all words. */
  readonly longest: number;

  constructor(words: Iterable<readonly [text: string, as: string]>) {
    this.#words = new Map(words);
    let longest = 0;
    for (const text of this.#words.keys()) {
      const first = text.charAt(0);
      this.#longest.set(first, Math.max(this.#longest.get(first) ?? 0, text.length));
      longest = Math.max(longest, text.length);
    }
    this.longest = longest;
  }

  longestAt(text: string, offset: number): PhraseMatch | undefined {
    const longest = this.#longest.get(text.charAt(offset)) ?? 0;
    for (let length = Math.min(longest, text.length - offset); length > 0; length -= 1) {
      const word = text.slice(offset, offset + length);
      const as = this.#words.get(word);
      if (as !== undefined) return { text: word, as };
    }
    return undefined;
  }

  get entries(): Iterable<readonly [text: string, as: string]> {
    return this.#words;
  }

  /** From left to right, the longest first, none over another. */
  *matches(text: string): Generator<PhraseMatch & { readonly start: number }> {
    for (let at = 0; at < text.length;) {
      const found = this.longestAt(text, at);
      if (found !== undefined) yield { start: at, ...found };
      at += found?.text.length ?? 1;
    }
  }

  /** All words that stand over a place, with where each begins. */
  *over(text: string, offset: number): Generator<PhraseMatch & { readonly start: number }> {
    for (let start = Math.max(0, offset - this.longest + 1); start <= offset; start += 1) {
      const longest = this.#longest.get(text.charAt(start)) ?? 0;
      for (let length = offset - start + 1; length <= longest; length += 1) {
        const word = text.slice(start, start + length);
        const as = this.#words.get(word);
        if (as !== undefined && start + length <= text.length) yield { text: word, as, start };
      }
    }
  }

  /** The text with every word exchanged, from left to right, the longest first. */
  convert(text: string): string {
    let converted = '';
    for (let at = 0; at < text.length;) {
      const found = this.longestAt(text, at);
      const whole = found?.text ?? text.charAt(at);
      converted += found?.as ?? whole;
      at += whole.length;
    }
    return converted;
  }
}
