/** The faces chosen for an edition: what stands behind each face role of the house style. */
import type { FaceRole } from '../model/style.js';

/** One font file, opened far enough to know which characters it has. */
export interface FontFile {
  /** PostScript name, for messages and the manifest. */
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly licence: string;
  has(codePoint: number): boolean;
}

/** A face role's fonts: Chinese text in one, Latin text and digits in another, odd characters from supplements in order. */
export interface Face {
  readonly role: FaceRole;
  readonly eastAsian: FontFile;
  readonly latin: FontFile;
  /** For bold Latin text; without it, glyphs are thickened. */
  readonly latinBold?: FontFile;
  readonly supplements: readonly FontFile[];
}

/** The names by which an office's own Word knows the faces (仿宋_GB2312): DOCX names faces and embeds none. */
export interface OfficeNames {
  readonly eastAsian: string;
  readonly latin: string;
}

export type Faces = ReadonlyMap<FaceRole, Face>;
export type OfficeFaces = ReadonlyMap<FaceRole, OfficeNames>;
