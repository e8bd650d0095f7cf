/** A font file in memory that answers which characters it has, each looked up once. */
import type { FontFile } from './face.js';
import type { HasCharacter } from './sfnt/character-map.js';

export function openFont(facts: Omit<FontFile, 'has'>, has: HasCharacter): FontFile {
  const known = new Map<number, boolean>();
  return {
    ...facts,
    has(codePoint) {
      let answer = known.get(codePoint);
      if (answer === undefined) known.set(codePoint, (answer = has(codePoint)));
      return answer;
    },
  };
}
