/** Forms that an edition could have had and does not print: of its characters, and of the words that its usage settles. */
import type { Converter } from './converter.js';
import { PhraseBook, type PhraseMatch } from './phrase-book.js';

export interface OtherForms {
  /** Where they stand in a traditional text; `as` is what the edition prints instead. */
  matches(text: string): readonly (PhraseMatch & { readonly start: number })[];
}

export function otherForms(converter: Converter): OtherForms {
  const { characters, layers } = converter;
  const settled = layers
    .filter(({ why }) => why === 'house form')
    .flatMap(({ words }) => [...words.entries]);
  const own = new Set(settled.map(([, as]) => as));
  const others = settled.flatMap(([text, as]) =>
    combinations(text, converter)
      .filter((other) => other !== as && !own.has(other))
      .map((other): [string, string] => [other, as]),
  );
  // A word of the edition that holds another's characters covers them: 敦煌 of 煌.
  const book = new PhraseBook([
    ...characters,
    ...others,
    ...settled.map(([, as]) => [as, as] as const),
  ]);
  return {
    matches: (text) => [...book.matches(text)].filter((match) => match.text !== match.as),
  };
}

/** More forms than these no word of usage has. */
const MOST = 64;

/** A simplified word in all forms of its characters. */
function combinations(text: string, { forms, dictionary }: Converter): readonly string[] {
  let found = [''];
  for (const character of text) {
    const own = dictionary.forms.get(character);
    const all = new Set([...(forms.get(character) ?? []), ...(own ?? [character])]);
    found = found.flatMap((begun) => [...all].map((form) => begun + form));
    if (found.length > MOST) return [];
  }
  return found;
}
