/** Text cut into stretches of Chinese and of Latin type, each of which makes a run. */
import type { Language } from '../../core/edition.js';

export interface Stretch {
  readonly text: string;
  readonly script: 'eastAsian' | 'latin';
}

/** ASCII and Latin letters. Marks that Chinese shares with Latin type (“ ” — … · × °) are Chinese in a Chinese report. */
const LATIN = /[\u0020-\u007e\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g;
/** In English text these marks are Latin type too. */
const ENGLISH = /[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030\u2032\u2033\u2212]+/g;

/** The stretches in order; together they are the text. */
export function stretches(text: string, language: Language): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const match of text.matchAll(language === 'en' ? ENGLISH : LATIN)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index), script: 'eastAsian' });
    found.push({ text: match[0], script: 'latin' });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at), script: 'eastAsian' });
  return found;
}
