/** The editions that a report is printed in, and the languages they are written in. */

export const EDITIONS = ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'en', 'zh-en'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The edition of the source, in which every report is written. */
export const SOURCE_EDITION = 'zh-Hans';

/** The editions that are made from the source by conversion: those of Taiwan and of Hong Kong. */
export const CONVERTED_EDITIONS = ['zh-Hant-TW', 'zh-Hant-HK'] as const;
export type ConvertedEdition = (typeof CONVERTED_EDITIONS)[number];

/** `zh-en` prints two of them side by side and has no language of its own. */
export type Language = Exclude<Edition, 'zh-en'>;

/** The language in which an edition is read first: that of its contents, its furniture and its properties. */
export function languageOf(edition: Edition): Language {
  return edition === 'zh-en' ? SOURCE_EDITION : edition;
}

/** All that an edition is written in. */
export function languagesOf(edition: Edition): readonly Language[] {
  return edition === 'zh-en' ? [SOURCE_EDITION, 'en'] : [edition];
}

/** Languages as Word's proofing tools, `xml:lang` and PDF's `Lang` name them (BCP 47). */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant-TW': 'zh-TW',
  'zh-Hant-HK': 'zh-HK',
  en: 'en-GB',
};

export const FORMATS = ['docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];
