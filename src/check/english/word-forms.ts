/** English words whatever their form: a rendering is found in plural and singular, with and without -ing, -ed, capitals, articles and hyphens. */

const WORD = /\p{L}+(?:’\p{L}+)*|\d+(?:[.,]\d+)*|[$%&]/gu;
const ARTICLES = new Set(['the', 'a', 'an']);

/** The stems of a text with blanks around each, so that a rendering stands in it if its own do. */
export function stemsOf(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? [];
  return ` ${words
    .filter((word) => !ARTICLES.has(word))
    .map(stem)
    .join(' ')} `;
}

/** Too much may fall away, but from both sides alike. */
function stem(word: string): string {
  return word
    .replace(/’s?$/u, '')
    .replace(/(?<=\w\w)ie[sd]$/, 'y')
    .replace(/(?<=\w\w(?:[sx]|ch|sh))es$/, '')
    .replace(/(?<=\w\w[^su])s$/, '')
    .replace(/(?<=\w\w\w)(?:ing|ed)$/, '')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1')
    .replace(/(?<=\w\w)e$/, '');
}
