/** Faces for tests, of fonts that npm brings: Tinos stands for Chinese faces too, so Chinese prints as blanks of the right width. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import type { Face, Faces, FontFile } from '../../src/fonts/face.js';
import { openFont } from '../../src/fonts/open-font.js';
import { fontsCacheFolder } from '../../src/platform/fonts-cache.js';
import type { FaceRole, HouseStyle } from '../../src/style/style.js';

/** Reads and opens a font of this machine. */
export function fontAt(path: string): FontFile {
  const bytes = readFileSync(path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const font = create(bytes);
  return openFont({ path, bytes, sha256, name: font.postscriptName, licence: 'OFL-1.1' }, (one) =>
    font.hasGlyphForCodePoint(one),
  );
}

const tinosFile = (name: string): string =>
  fileURLToPath(new URL(`../../node_modules/@expo-google-fonts/tinos/${name}`, import.meta.url));

export const tinos = fontAt(tinosFile('400Regular/Tinos_400Regular.ttf'));
export const tinosBold = fontAt(tinosFile('700Bold/Tinos_700Bold.ttf'));

/** A font of which only the list of its characters matters. */
export function listFont(name: string, characters: string): FontFile {
  const covered = new Set(Array.from(characters, (character) => character.codePointAt(0)));
  const { bytes, licence } = tinos;
  return {
    name,
    path: name,
    bytes,
    licence,
    sha256: name,
    has: (codePoint) => covered.has(codePoint),
  };
}

export function face(role: FaceRole, fonts: Partial<Omit<Face, 'role'>> = {}): Face {
  return { role, eastAsian: tinosBold, latin: tinos, supplements: [], ...fonts };
}

/** The same face for every role that the style names. */
export function facesOf(style: HouseStyle, fonts: Partial<Omit<Face, 'role'>> = {}): Faces {
  const roles = [...Object.values(style.paragraphs), ...Object.values(style.characters)].flatMap(
    (look) => look.face ?? [],
  );
  return new Map(roles.map((role) => [role, face(role, fonts)]));
}

/** The open fonts of templates/fonts.yaml that print Chinese, by the face roles of the house styles. */
const FANDOL: Readonly<Record<FaceRole, string>> = {
  fangsong: 'fandol-fang.otf',
  heiti: 'fandol-hei.otf',
  kaiti: 'fandol-kai.otf',
  songti: 'fandol-song.otf',
  xiaobiaosong: 'fandol-song-bold.otf',
};
const SUPPLEMENT = 'zen-old-mincho.ttf';

/** Real Chinese faces, from where `baogao fonts fetch` puts them; throws a sentence that asks for it where they are not. */
export function chineseFaces(style: HouseStyle): Faces {
  const supplements = [fetched(SUPPLEMENT)];
  return new Map(
    [...facesOf(style).keys()].map((role) => [
      role,
      face(role, { eastAsian: fetched(FANDOL[role] ?? role), supplements }),
    ]),
  );
}

function fetched(name: string): FontFile {
  const machine = { environment: process.env, platform: process.platform, home: homedir() };
  const path = `${fontsCacheFolder(machine)}/${name}`;
  if (existsSync(path)) return fontAt(path);
  throw new Error(`${path} is missing: fetch the open fonts (npx baogao fonts fetch).`);
}
