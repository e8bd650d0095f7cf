/** Writes what a command made. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { OutputFile } from '../core/world.js';
import { fileWriter } from '../platform/files.js';

/** All files of the run or none: a full disk is the office's trouble, not a bug. */
export async function write(files: readonly OutputFile[]): Promise<readonly Diagnostic[]> {
  try {
    await fileWriter().writeAll(files);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [diagnostic('write-failed', undefined, { detail })];
  }
}
