/** What commands read and write; trouble with the disk is the office's, not a bug. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { OutputFile } from '../core/world.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { showDiagnostics, type Context } from './context.js';

export async function readFile(path: string): Promise<Uint8Array | Diagnostic> {
  try {
    const bytes = await fileReader.read(path);
    return bytes ?? diagnostic('file-missing', undefined, { path });
  } catch (error) {
    // A folder, or a file that may not be read.
    return diagnostic('file-unreadable', undefined, { path, detail: detailOf(error) });
  }
}

/** All files of the run or none. */
export async function write(files: readonly OutputFile[]): Promise<readonly Diagnostic[]> {
  try {
    await fileWriter().writeAll(files);
    return [];
  } catch (error) {
    return [diagnostic('write-failed', undefined, { detail: detailOf(error) })];
  }
}

/** False where the disk refused, which has been told. */
export async function writeOrTell(
  files: readonly OutputFile[],
  context: Context,
): Promise<boolean> {
  const problems = await write(files);
  showDiagnostics(problems, context);
  return problems.length === 0;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
