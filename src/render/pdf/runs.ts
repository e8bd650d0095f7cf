/** Splits text by font: Chinese in the face's East Asian font, Latin in its Latin one, what they lack in a supplement. */
import type { Face, FontFile } from '../../fonts/face.js';
import { isEnglishMark, type Region } from './composition/characters.js';

/** ASCII and Latin letters. All else is Chinese type, “ ” ‘ ’ — … · among it but in English, also where a Latin font has the glyph. */
const LATIN = /[\u0020-\u007e\u00a0\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]/;

export interface FontRun {
  readonly text: string;
  readonly font: FontFile;
  /** Asked to be bold, and its font is not. */
  readonly thicken: boolean;
}

/**
 * In order; joined, their texts are the text. A character that no font of the face has stands in a run
 * all the same, and prints as that font's blank: whoever chose the fonts tells of it. Bold Latin text takes the face's
 * bold font, where it has one.
 */
export function splitByFont(
  text: string,
  face: Face,
  region: Region = 'zh-Hans',
  bold = false,
): readonly FontRun[] {
  const own = bold ? { ...face, latin: face.latinBold ?? face.latin } : face;
  const runs: { text: string; font: FontFile; thicken: boolean }[] = [];
  for (const character of text) {
    const last = runs.at(-1);
    // A line break prints nothing and stays where it is.
    const font =
      character === '\n' && last !== undefined ? last.font : fontOf(character, own, region);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font, thicken: bold && font !== face.latinBold });
  }
  return runs;
}

function fontOf(character: string, face: Face, region: Region): FontFile {
  const codePoint = character.codePointAt(0) ?? 0;
  const latin = isLatin(character, region);
  const own = latin ? face.latin : face.eastAsian;
  const other = latin ? face.eastAsian : face.latin;
  return [own, ...face.supplements, other].find((font) => font.has(codePoint)) ?? own;
}

export function isLatin(character: string, region: Region): boolean {
  return LATIN.test(character) || (region === 'en' && isEnglishMark(character));
}
