/** Where English words may be parted, by the British patterns of TeX: behind prefixes and before endings first. */
import hyphenation from 'hyphen/en-gb/index.js';
import type { Hyphenator } from './composition/words.js';

const MARK = '\u00ad';
/** The shortest word of which two letters can stay before a hyphen, and three behind it. */
const SHORTEST = 5;

export const hyphenateEnglish: Hyphenator = (word) => {
  const parts = hyphenation
    .hyphenateSync(word, { hyphenChar: MARK, minWordLength: SHORTEST })
    .split(MARK);
  let at = 0;
  return parts.slice(0, -1).map(({ length }) => (at += length));
};
