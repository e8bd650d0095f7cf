/** Which characters of a text the fonts have, and what is said of those they lack: a PDF prints these as empty boxes. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { SourceRange } from '../core/position.js';
import type { FontsFile } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import { entryOf } from './entries.js';
import type { Face, Faces, FontFile } from './face.js';

/** A text in one face, and where it stands. */
export interface Piece {
  readonly role: FaceRole;
  readonly text: string;
  readonly range?: SourceRange;
}

/** A character, with the first piece that has it. */
export interface CharacterUse {
  readonly role: FaceRole;
  readonly character: string;
  /** How often the text has it. */
  readonly count: number;
  readonly range?: SourceRange;
}

export interface Coverage {
  /** In none of the face's fonts. */
  readonly missing: readonly CharacterUse[];
  /** In a supplement only. */
  readonly supplemented: readonly (CharacterUse & { readonly font: FontFile })[];
}

/** Controls, joiners and variation selectors: they are not drawn, so no font need have them. */
const NOT_DRAWN = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

/** Each character is looked up once for each role. A role without a face is left out: choosing told of it. */
export function coverage(pieces: Iterable<Piece>, faces: Faces): Coverage {
  const missing: CharacterUse[] = [];
  const supplemented: (CharacterUse & { readonly font: FontFile })[] = [];
  for (const use of charactersOf(pieces)) {
    const face = faces.get(use.role);
    if (face === undefined || NOT_DRAWN.test(use.character)) continue;
    if (isIn([face.eastAsian, face.latin], use.character)) continue;
    const font = face.supplements.find((supplement) => isIn([supplement], use.character));
    if (font === undefined) missing.push(use);
    else supplemented.push({ ...use, font });
  }
  return { missing, supplemented };
}

/** Each character of each role once, counted, in the order of their first appearance. */
function charactersOf(pieces: Iterable<Piece>): Iterable<CharacterUse> {
  const uses = new Map<string, CharacterUse & { count: number }>();
  for (const { role, text, range } of pieces) {
    for (const character of text) {
      const key = `${character}${role}`;
      const use = uses.get(key);
      if (use === undefined) {
        uses.set(key, { role, character, count: 1, ...(range !== undefined && { range }) });
      } else {
        use.count += 1;
      }
    }
  }
  return uses.values();
}

export function missingCharacters(pieces: Iterable<Piece>, faces: Faces): readonly CharacterUse[] {
  return coverage(pieces, faces).missing;
}

/** The characters of the texts that one font has not, each once, in the order of their appearance. */
export function missingIn(font: FontFile, texts: readonly string[]): string[] {
  const characters = new Set(texts.flatMap((text) => [...text]));
  return [...characters].filter(
    (character) => !NOT_DRAWN.test(character) && !isIn([font], character),
  );
}

/** What a reader should know before the PDF is printed: missing characters, and unexpected supplements. */
export function checkCharacters(
  pieces: Iterable<Piece>,
  faces: Faces,
  fonts: FontsFile,
  edition: Edition,
): Diagnostic[] {
  const { missing, supplemented } = coverage(pieces, faces);
  const found = missing.map(({ role, character, count, range }) =>
    diagnostic('character-missing', range, {
      character,
      code: codeOf(character),
      count: String(count),
      role,
      fonts: namesOf(faces.get(role)),
    }),
  );
  for (const { role, character, count, range, font } of supplemented) {
    const expected = entryOf(fonts, role, edition)?.entry.supplements.expected ?? '';
    if (expected.includes(character)) continue;
    found.push(
      diagnostic('character-supplemented', range, {
        character,
        code: codeOf(character),
        count: String(count),
        role,
        font: faces.get(role)?.eastAsian.name ?? '',
        supplement: font.name,
      }),
    );
  }
  return found;
}

function isIn(fonts: readonly FontFile[], character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.some((font) => font.has(codePoint));
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function namesOf(face: Face | undefined): string {
  if (face === undefined) return '';
  const fonts = [face.eastAsian, face.latin, ...face.supplements];
  return [...new Set(fonts.map(({ name }) => name))].join('、');
}
