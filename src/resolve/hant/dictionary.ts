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

/** What simplified words become before a region has its say: the same for every edition. */
interface Simplified extends Pick<Dictionary, 'phrases' | 'characters' | 'forms'> {
  /** Every character of a traditional form. */
  readonly used: ReadonlySet<string>;
}

type Words = readonly (readonly [text: string, as: string])[];

let simplified: Simplified | undefined;
const made = new Map<ConvertedEdition, Dictionary>();

/** Takes a tenth of a second for the first edition and little for the second; a process makes each once. */
export async function loadDictionary(edition: ConvertedEdition): Promise<Dictionary> {
  const known = made.get(edition);
  if (known !== undefined) return known;
  // The package's own types do not resolve under NodeNext, so that what it gives is looked at as it comes.
  const library: unknown = await import('opencc-js/cn2t');
  const chain = at(library, 'Locale', 'configs', CONFIGS[edition], 'conversionChain');
  const groups: readonly unknown[] = Array.isArray(chain) ? chain : [];
  const [common, region] = groups;
  simplified ??= simplifiedOf(wordsOf(common));
  const dictionary = inRegion(simplified, wordsOf(region));
  made.set(edition, dictionary);
  return dictionary;
}

function simplifiedOf(words: Words): Simplified {
  const forms = new Map<string, Set<string>>();
  for (const [text, as] of words) {
    const targets = [...as];
    for (const [index, character] of [...text].entries()) {
      const form = targets[index] ?? character;
      const known = forms.get(character);
      if (known === undefined) forms.set(character, new Set([form]));
      else known.add(form);
    }
  }
  return {
    phrases: new PhraseBook(words.filter(([text]) => [...text].length > 1)),
    characters: new Map(words.filter(([text]) => [...text].length === 1)),
    forms,
    used: new Set([...forms.values()].flatMap((all) => [...all])),
  };
}

function inRegion({ used, ...words }: Simplified, region: Words): Dictionary {
  const regional = new Set(region.flatMap(([, as]) => [...as]));
  const isTraditional = (character: string): boolean =>
    used.has(character) || regional.has(character);
  return {
    ...words,
    variants: new PhraseBook(region),
    simplified: new Set([...words.characters.keys()].filter((each) => !isTraditional(each))),
  };
}

/** A group of dictionaries, each `头发 頭髮|头顶 頭頂`; where two have a word, the first has it. */
function wordsOf(group: unknown): Words {
  if (!Array.isArray(group)) throw new Error('opencc-js has another shape than that of 1.4');
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
