/** The dictionaries of OpenCC, characters and phrases only: loaded when an edition needs them, and nowhere else. */
import type { ConvertedEdition } from '../../core/edition.js';
import { PhraseBook } from './phrase-book.js';

export interface Dictionary {
  /** Simplified words of two characters or more. Each is as long as its form, counted in characters. */
  readonly phrases: PhraseBook;
  /** Simplified characters and the usual form of each. */
  readonly characters: ReadonlyMap<string, string>;
  /** The region's forms of traditional characters, and names that keep another. */
  readonly variants: PhraseBook;
  /** The forms that a simplified character has in any word, before the region's variants. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Characters that no traditional text has. */
  readonly simplified: ReadonlySet<string>;
}

/** Never `s2twp`, which would exchange mainland words for those of Taiwan. */
const CONFIGS: Readonly<Record<ConvertedEdition, string>> = {
  'zh-Hant-TW': 's2tw',
  'zh-Hant-HK': 's2hk',
};

/** Takes a tenth of a second; the caller keeps what it gets. */
export async function loadDictionary(edition: ConvertedEdition): Promise<Dictionary> {
  // The package's own types do not resolve under NodeNext, so that what it gives is looked at as it comes.
  const library: unknown = await import('opencc-js/cn2t');
  const chain = at(library, 'Locale', 'configs', CONFIGS[edition], 'conversionChain');
  const [simplified, region] = Array.isArray(chain) ? chain.map(wordsOf) : [];
  if (simplified === undefined || region === undefined) {
    throw new Error('opencc-js has another shape than that of 1.4');
  }
  return dictionaryOf(simplified, region);
}

type Words = readonly (readonly [text: string, as: string])[];

function dictionaryOf(words: Words, region: Words): Dictionary {
  const forms = new Map<string, Set<string>>();
  const used = new Set(region.flatMap(([, as]) => [...as]));
  for (const [text, as] of words) {
    const targets = [...as];
    for (const [index, character] of [...text].entries()) {
      const form = targets[index] ?? character;
      used.add(form);
      const known = forms.get(character);
      if (known === undefined) forms.set(character, new Set([form]));
      else known.add(form);
    }
  }
  const characters = new Map(words.filter(([text]) => [...text].length === 1));
  return {
    phrases: new PhraseBook(words.filter(([text]) => [...text].length > 1)),
    characters,
    variants: new PhraseBook(region),
    forms,
    simplified: new Set([...characters.keys()].filter((character) => !used.has(character))),
  };
}

/** A group of dictionaries, each `头发 頭髮|头顶 頭頂`; where two have a word, the first has it. */
function wordsOf(group: unknown): Words {
  if (!Array.isArray(group)) throw new Error('opencc-js: a group of dictionaries is no list');
  const words = new Map<string, string>();
  for (const dictionary of group) {
    if (typeof dictionary !== 'string') throw new Error('opencc-js: a dictionary is no text');
    for (const entry of dictionary.split('|')) {
      const [text = '', as = ''] = entry.split(' ');
      if (text !== '' && as !== '' && !words.has(text)) words.set(text, as);
    }
  }
  return [...words];
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === key)?.[1];
  }
  return current;
}
