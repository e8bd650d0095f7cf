/** How things stand with the fonts of an edition: the data behind `baogao fonts status`. */
import type { Edition } from '../core/edition.js';
import type { FontsFile, PinnedFont, Script } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import { missingIn, type Piece } from './coverage.js';
import { FontShelf, type Found, type FontStore } from './store.js';

export interface FontStatus {
  readonly face: FaceRole;
  readonly use: Script | 'supplement';
  /** The name that Word and WPS know; supplements have none. */
  readonly office?: string;
  readonly id: string;
  readonly name: string;
  readonly licence: string;
  /** Where it comes from: `Debian texlive-lang-chinese`, `npm @expo-google-fonts/tinos@0.4.2`, or a file. */
  readonly source: string;
  readonly sha256: string;
  readonly state: Found['state'];
  /** The file that was looked at, unless there is none. */
  readonly path?: string;
  /** The hash that the file has, where it is not the pinned one. */
  readonly found?: string;
  /** Whether it is the candidate that a PDF would take; of supplements, whether it is there. */
  readonly chosen: boolean;
  /**
   * Characters of the given texts in this face that the font should have and has not: those of its script,
   * or for a supplement, those that the fonts above it lack. Empty where the font is not there.
   */
  readonly lacks: readonly string[];
}

/** What a script's font need not have, since the other script's font prints it. */
const NOT_OF: Readonly<Record<Script, RegExp>> = {
  'east-asian': /[\u0020-\u024f]/g,
  latin: /[^\u0020-\u024f]/g,
};

/** One entry for each candidate and supplement of each face role, in the order of the fonts file. */
export async function fontStatus(
  fonts: FontsFile,
  edition: Edition,
  store: FontStore,
  pieces: readonly Piece[] = [],
): Promise<readonly FontStatus[]> {
  const shelf = new FontShelf(fonts.pinned, store);
  const all: FontStatus[] = [];
  for (const [face, editions] of Object.entries(fonts.faces)) {
    const entry = editions[edition];
    if (entry === undefined) continue;
    const left: string[] = [];
    const texts = pieces.filter(({ role }) => role === face).map(({ text }) => text);
    for (const script of ['east-asian', 'latin'] as const) {
      const { office, candidates } = entry[script];
      const own = texts.map((text) => text.replace(NOT_OF[script], ''));
      let taken: string | undefined;
      for (const id of candidates) {
        const status = statusOf(id, fonts.pinned[id], await shelf.find(id), own);
        if (status.state === 'ready' && taken === undefined) {
          taken = id;
          left.push(...status.lacks);
        }
        all.push({ face, use: script, office, ...status, chosen: taken === id });
      }
    }
    for (const id of entry.supplements.fonts) {
      const status = statusOf(id, fonts.pinned[id], await shelf.find(id), [left.join('')]);
      all.push({ face, use: 'supplement', ...status, chosen: status.state === 'ready' });
    }
  }
  return all;
}

function statusOf(
  id: string,
  pinned: PinnedFont | undefined,
  found: Found,
  texts: readonly string[],
): Omit<FontStatus, 'face' | 'use' | 'office' | 'chosen'> {
  return {
    id,
    name: pinned?.name ?? id,
    licence: pinned?.licence ?? '',
    source: pinned === undefined ? '' : sourceOf(pinned),
    sha256: pinned?.sha256 ?? '',
    state: found.state,
    ...(found.state === 'ready' && { path: found.font.path }),
    ...((found.state === 'altered' || found.state === 'unusable') && { path: found.path }),
    ...(found.state === 'altered' && { found: found.sha256 }),
    lacks: found.state === 'ready' ? missingIn(found.font, texts) : [],
  };
}

function sourceOf({ debian, npm, file }: PinnedFont): string {
  if (file !== undefined) return file;
  if (debian !== undefined) return `Debian ${debian.package}`;
  return npm === undefined ? '' : `npm ${npm.package}@${npm.version}`;
}
