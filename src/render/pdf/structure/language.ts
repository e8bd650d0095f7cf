/** Passages in another language than the document's, so that they are read aloud in their own. */

/** Nothing but words: figures, units and their signs are read in the language around them. */
const WORDS = /^ *[A-Za-z\u00c0-\u024f]['’A-Za-z\u00c0-\u024f.,&: -]*$/;
/** GDP, N, App or Wi-Fi are spelt as Chinese readers spell them; a word has four letters and small ones among them. */
const WORD = /(?=[A-Za-z]{4})[A-Za-z]*[a-z]{2}/;

/** The language of a stretch of Latin type in Chinese text: English, or undefined where it reads as Chinese. */
export function foreignLanguage(text: string): 'en' | undefined {
  return WORDS.test(text) && WORD.test(text) ? 'en' : undefined;
}
