/** What a conversion goes by: the dictionary of an edition, and above it names, decisions and house forms in their order. */
import type { ConvertedEdition } from '../../core/edition.js';
import type { ConversionDecision, ConversionFile } from '../../model/conversion.js';
import type { ProperName } from '../../model/registers.js';
import type { Dictionary } from './dictionary.js';
import { PhraseBook } from './phrase-book.js';

/** Why a form was chosen: the register of names, a person's decision, the edition's usage, a word of ours or of the dictionary, or nothing. */
export type ChoiceReason = 'name' | 'decision' | 'house form' | 'phrase' | 'default';

/** A layer of words that are looked for before those below it. */
export interface Layer {
  readonly why: ChoiceReason;
  readonly words: PhraseBook;
  /** What a word is in its context: then the words of the book are whole contexts. */
  readonly parts?: ReadonlyMap<string, readonly Part[]>;
}

/** A word within its context, by its offset. */
export interface Part {
  readonly offset: number;
  readonly text: string;
  readonly as: string;
}

export interface Converter {
  readonly edition: ConvertedEdition;
  readonly dictionary: Dictionary;
  /** Names first. */
  readonly layers: readonly Layer[];
  /** Registered names without a form of their own: they are converted each by itself. */
  readonly plainNames: PhraseBook;
  /** Traditional characters and the form that the edition prints. */
  readonly characters: ReadonlyMap<string, string>;
  /** The forms of each simplified character that has several in this edition. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** The characters that go wrong most often. */
  readonly risk: ReadonlySet<string>;
}

export interface ConverterInput {
  readonly edition: ConvertedEdition;
  readonly dictionary: Dictionary;
  readonly names: readonly ProperName[];
  readonly decisions: readonly ConversionDecision[];
  /** What both editions share (`zh-Hant.yaml`), then what this one has of its own. */
  readonly house: readonly ConversionFile[];
}

export function makeConverter(input: ConverterInput): Converter {
  const { edition, dictionary, names, house } = input;
  const characters = new Map(house.flatMap((file) => Object.entries(file.characters ?? {})));
  const print = (text: string): string => printAs(text, dictionary, characters);
  const registered = names.flatMap((name): (readonly [string, string])[] => {
    const as = name[edition] ?? name['zh-Hant'];
    return as === undefined ? [] : [[name.text, as]];
  });
  const withForm = new Set(registered.map(([text]) => text));
  const decisions = input.decisions.filter((decision) => (decision.in ?? edition) === edition);
  const everywhere = decisions.filter(({ within }) => within === undefined);
  const phrases = house.flatMap((file) => Object.entries(file.phrases ?? {}));
  return {
    edition,
    dictionary,
    layers: [
      { why: 'name', words: new PhraseBook(registered) },
      inContext(decisions),
      { why: 'decision', words: new PhraseBook(everywhere.map(({ text, as }) => [text, as])) },
      {
        why: 'house form',
        words: new PhraseBook(house.flatMap((file) => Object.entries(file.words ?? {}))),
      },
      {
        why: 'phrase',
        words: new PhraseBook(phrases.map(([text, as]) => [text, print(as)])),
      },
    ],
    plainNames: new PhraseBook(
      names.filter(({ text }) => !withForm.has(text)).map(({ text }) => [text, text]),
    ),
    characters,
    forms: formsOf(dictionary, house, print),
    risk: new Set(house.flatMap((file) => [...(file.risk ?? '')])),
  };
}

/** Traditional text in the forms that a region, and the edition, print. */
export function printAs(
  text: string,
  dictionary: Dictionary,
  characters: ReadonlyMap<string, string>,
): string {
  const regional = [...dictionary.variants.convert(text)];
  return regional.map((character) => characters.get(character) ?? character).join('');
}

/** Decisions for one place: a context may hold several. */
function inContext(decisions: readonly ConversionDecision[]): Layer {
  const parts = new Map<string, Part[]>();
  for (const { text, within, as } of decisions) {
    const offset = within?.indexOf(text) ?? -1;
    if (within === undefined || offset === -1) continue;
    parts.set(within, [...(parts.get(within) ?? []), { offset, text, as }]);
  }
  const words = new PhraseBook([...parts.keys()].map((within) => [within, within]));
  return { why: 'decision', words, parts };
}

function formsOf(
  dictionary: Dictionary,
  house: readonly ConversionFile[],
  print: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const added = house.flatMap((file) => Object.entries(file.forms ?? {}));
  const all = new Map([...dictionary.forms].map(([character, forms]) => [character, [...forms]]));
  for (const [character, forms] of added) {
    all.set(character, [...(all.get(character) ?? []), ...forms]);
  }
  const printed = [...all].map(([character, forms]): [string, string[]] => [
    character,
    [...new Set(forms.map(print))],
  ]);
  return new Map(printed.filter(([, forms]) => forms.length > 1));
}
