/** What the language of a text changes in its lines: where its marks are from, and whether words are parted. */
import { LANGUAGE_TAGS, type Language } from '../../core/edition.js';
import type { Region } from './composition/characters.js';
import type { Hyphenator } from './composition/words.js';

export interface LanguageTraits {
  /** BCP 47. */
  readonly tag: string;
  readonly region: Region;
  /** In languages that part words. */
  readonly hyphenate?: Hyphenator;
}

export const CHINESE: LanguageTraits = { tag: LANGUAGE_TAGS['zh-Hans'], region: 'zh-Hans' };

/** Patterns are loaded for the languages that have them alone. */
export async function traitsOf(language: Language): Promise<LanguageTraits> {
  switch (language) {
    case 'zh-Hans':
      return CHINESE;
    case 'zh-Hant-TW':
    case 'zh-Hant-HK':
      return { tag: LANGUAGE_TAGS[language], region: 'zh-Hant' };
    case 'en': {
      const { hyphenateEnglish } = await import('./hyphenation.js');
      return { tag: LANGUAGE_TAGS[language], region: 'en', hyphenate: hyphenateEnglish };
    }
  }
}
