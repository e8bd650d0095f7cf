/** How things stand with the fonts of an edition: the data behind `baogao fonts status`. */
import type { Edition } from '../core/edition.js';
import type { FontsFile } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import { missingIn, type Piece } from './coverage.js';
import { entryOf, usesOf, type Use } from './entries.js';
import type { FontFile } from './face.js';
import { GB2312_HAN_COUNT, gb2312Han } from './gb2312.js';
import type { OwnFonts } from './own-fonts.js';
import { packageNameOf } from './packages.js';
import { candidatesOf, type Candidate } from './search.js';
import type { FaceFacts } from './sfnt/face-facts.js';
import { nameOf } from './single-font.js';
import { FontShelf, type Found, type FontStore, type Origin } from './store.js';

export interface FontStatus {
  readonly face: FaceRole;
  readonly use: Use | 'supplement';
  /** Whether it is the candidate that a PDF would take; of supplements, whether it is there. */
  readonly chosen: boolean;
  readonly state: Found['state'];
  /** The name that Word and WPS know; supplements have none. */
  readonly office?: string;
  /** For people: the family, or what the list that names it calls it. */
  readonly name: string;
  /** Of pinned fonts. */
  readonly id?: string;
  /** Where it was found; absent where it was not. */
  readonly source?: Origin;
  /** The package that a pinned font is fetched from. */
  readonly package?: string;
  readonly licence: string;
  /** The file that was looked at, unless there is none. */
  readonly path?: string;
  /** What the file has, where it was read; `sha256` is the pinned one where it was not. */
  readonly sha256?: string;
  readonly families?: readonly string[];
  readonly postScript?: string;
  readonly version?: string;
  /** The embedding bits of its OS/2 table. */
  readonly fsType?: number;
  /** How many of the 6763 Han characters of GB 2312 an East Asian font has. */
  readonly gb2312?: number;
  /**
   * Characters of the given texts in this face that the font should have and has not: those of its script,
   * or for a supplement, those that the fonts above it lack. Empty where the font is not there.
   */
  readonly lacks: readonly string[];
}

export interface StatusRequest {
  readonly fonts: FontsFile;
  readonly edition: Edition;
  readonly own?: OwnFonts;
  /** The texts of reports, to see what the fonts lack of them. */
  readonly pieces?: readonly Piece[];
}

/** What a script's font need not have, since the other script's font prints it. */
const NOT_OF: Readonly<Record<Use, RegExp>> = {
  'east-asian': /[\u0020-\u024f]/g,
  latin: /[^\u0020-\u024f]/g,
  'latin-bold': /[^\u0020-\u024f]/g,
};

/** One entry for each candidate and supplement of each face role, in the order in which they would be taken. */
export async function fontStatus(
  { fonts, edition, own: listed, pieces = [] }: StatusRequest,
  store: FontStore,
): Promise<readonly FontStatus[]> {
  const shelf = new FontShelf(fonts.pinned, store, listed);
  const all: FontStatus[] = [];
  for (const face of Object.keys(fonts.faces)) {
    const entry = entryOf(fonts, face, edition)?.entry;
    if (entry === undefined) continue;
    const texts = pieces.filter(({ role }) => role === face).map(({ text }) => text);
    const left: string[] = [];
    for (const { use, entry: own } of usesOf(entry)) {
      const written = texts.map((text) => text.replace(NOT_OF[use], ''));
      let isTaken = false;
      for await (const candidate of candidatesOf(own, fonts.pinned, shelf)) {
        const status = statusOf(candidate, fonts, written, use === 'east-asian');
        const chosen: boolean = !isTaken && status.state === 'ready';
        if (chosen) left.push(...status.lacks);
        isTaken ||= chosen;
        all.push({ face, use, chosen, office: own.office, ...status });
      }
    }
    for (const id of entry.supplements.fonts) {
      const found = await shelf.pinned(id);
      const status = statusOf({ from: 'pinned', id, found }, fonts, [left.join('')], false);
      all.push({ face, use: 'supplement', chosen: status.state === 'ready', ...status });
    }
  }
  return all;
}

type OfFile = Omit<FontStatus, 'face' | 'use' | 'office' | 'chosen'>;

function statusOf(
  candidate: Candidate,
  fonts: FontsFile,
  texts: readonly string[],
  isChinese: boolean,
): OfFile {
  const { found } = candidate;
  const pinned = candidate.from === 'pinned' ? fonts.pinned[candidate.id] : undefined;
  const listed = {
    ...(candidate.from === 'pinned' && { id: candidate.id }),
    ...(pinned && { package: packageNameOf(pinned), sha256: pinned.sha256 }),
    licence: pinned?.licence ?? '',
    state: found.state,
  };
  const name = pinned?.name ?? listedName(candidate);
  switch (found.state) {
    case 'absent':
      return { ...listed, name, lacks: [] };
    case 'altered':
      return { ...listed, name, path: found.path, sha256: found.sha256, lacks: [] };
    case 'unusable':
      return { ...listed, name, path: found.path, lacks: [] };
    case 'withheld': {
      const { path, origin, facts } = found;
      const licence = facts.copyright;
      return { ...listed, ...factsOf(facts), source: origin, path, licence, lacks: [] };
    }
    case 'ready': {
      const { font, origin, facts } = found;
      return {
        ...listed,
        ...factsOf(facts),
        source: origin,
        path: font.path,
        sha256: font.sha256,
        licence: font.licence,
        ...(isChinese && { gb2312: gb2312Of(font) }),
        lacks: missingIn(font, texts),
      };
    }
  }
}

function listedName(candidate: Candidate): string {
  switch (candidate.from) {
    case 'own':
      return candidate.office;
    case 'system':
      return candidate.name;
    case 'pinned':
      return candidate.id;
  }
}

function factsOf(
  facts: FaceFacts,
): Pick<FontStatus, 'name' | 'families' | 'postScript' | 'version' | 'fsType'> {
  const { families, postScript, version, fsType } = facts;
  return { name: nameOf(facts), families, postScript, version, fsType };
}

function gb2312Of(font: FontFile): number {
  return GB2312_HAN_COUNT - missingIn(font, gb2312Han()).length;
}
