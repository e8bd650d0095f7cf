/** The names by which Word and WPS know the faces; DOCX needs no font file. */
import type { Edition } from '../core/edition.js';
import type { FontsFile } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import { entryOf } from './entries.js';
import type { OfficeFaces, OfficeNames } from './face.js';

/** Every role of the fonts file that the edition has. */
export function officeFaces(fonts: FontsFile, edition: Edition): OfficeFaces {
  const faces = new Map<FaceRole, OfficeNames>();
  for (const role of Object.keys(fonts.faces)) {
    const entry = entryOf(fonts, role, edition)?.entry;
    if (entry === undefined) continue;
    faces.set(role, { eastAsian: entry['east-asian'].office, latin: entry.latin.office });
  }
  return faces;
}
