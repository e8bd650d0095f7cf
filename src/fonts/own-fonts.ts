/** What an office has of its own: a list of font files (`fonts.local.yaml`), and what is installed on the machine. */
import type { DataPath } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { OwnFontsFile } from '../model/fonts.js';

export interface OwnFonts {
  readonly data: OwnFontsFile;
  /** Finds places in that file. */
  readonly at: (path: DataPath) => SourceRange;
  /** The folder of that file, from which relative paths start. */
  readonly folder: string;
}

/** Windows' backslashes are understood, since paths are pasted from there. */
export function fileOf(file: string, folder: string): string {
  const slashed = file.replaceAll('\\', '/');
  const isAbsolute = /^(\/|[A-Za-z]:\/)/.test(slashed);
  return isAbsolute ? slashed : `${folder}/${slashed}`;
}
