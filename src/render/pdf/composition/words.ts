/** Where words may be parted: behind hyphens, dashes and strokes of their own, and by a hyphen that is not in the text. */
import type { Region } from './characters.js';

/** Offsets at which a word of small letters may be parted. */
export type Hyphenator = (word: string) => readonly number[];

/** Letters that stay on either side of a hyphen of ours. */
const LEAST = { before: 2, behind: 3 };
/** One word in small letters, with the marks around it. Names, abbreviations, figures and parts of compounds stay whole. */
const PLAIN = /^[^\p{L}\p{N}-]*(\p{Ll}+)(?:[’']s)?[^\p{L}\p{N}-]*$/u;

/** Offsets in a word as it stands in the text, quotes and all. */
export function hyphenPoints(text: string, hyphenate: Hyphenator): readonly number[] {
  const [, word] = PLAIN.exec(text) ?? [];
  if (word === undefined) return [];
  const start = text.indexOf(word);
  return hyphenate(word)
    .filter((at) => at >= LEAST.before && word.length - at >= LEAST.behind)
    .map((at) => start + at);
}

interface Seam {
  readonly before: RegExp;
  readonly after: RegExp;
}

const COMPOUND: Seam = { before: /\p{L}-$/u, after: /^\p{L}/u };
/** A stroke behind a short word is one of a unit: km/h. */
const ENGLISH: readonly Seam[] = [
  { before: /[^—]—$/u, after: /^[\p{L}\p{N}“‘("']/u },
  { before: /\p{L}–$/u, after: /^\p{L}/u },
  { before: /\p{L}{3}\/$/u, after: /^\p{L}/u },
];

const SEAM_ENDS = new Set('-—–/');

/** Whether a line may end within a word, between these two parts of it. */
export function isSeam(before: string, after: string, region: Region): boolean {
  if (!SEAM_ENDS.has(before.slice(-1))) return false;
  const seams = region === 'en' ? [COMPOUND, ...ENGLISH] : [COMPOUND];
  return seams.some((seam) => seam.before.test(before) && seam.after.test(after));
}
