/** What the commands of figures do on the disk: which report is meant, the sheet that is read, the files that are written. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { figuresWords } from '../core/messages/figures.js';
import { fill } from '../core/messages/message.js';
import type { OutputFile } from '../core/world.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader } from '../platform/files.js';
import { showDiagnostics, type Context } from './context.js';
import { UsageError } from './exit-code.js';
import { findUnknown, folder, reportIdsOf } from './options.js';
import { write as writeAll } from './write.js';

export interface ContentOption {
  readonly content: string;
}

/** The report that was named, or the only one; undefined where there is none such, which has been told. */
export async function chooseReport(
  asked: string | undefined,
  { content }: ContentOption,
  context: Context,
): Promise<string | undefined> {
  const path = folder(content);
  const known = await listReports(fileReader, path);
  const [id, ...others] = asked === undefined ? known : reportIdsOf([asked], context.say);
  if (asked === undefined && others.length > 0) {
    const params = { known: known.join('、') };
    throw new UsageError(fill(figuresWords.whichReport[context.language], params));
  }
  if (id !== undefined && known.includes(id)) return id;
  showDiagnostics(findUnknown(id === undefined ? [] : [id], known, path), context);
  return undefined;
}

export async function readFile(path: string): Promise<Uint8Array | Diagnostic> {
  try {
    const bytes = await fileReader.read(path);
    return bytes ?? diagnostic('file-missing', undefined, { path });
  } catch (error) {
    // A folder, or a file that may not be read.
    const detail = error instanceof Error ? error.message : String(error);
    return diagnostic('file-unreadable', undefined, { path, detail });
  }
}

/** All files or none: false where the disk refused, which has been told. */
export async function write(files: readonly OutputFile[], context: Context): Promise<boolean> {
  const problems = await writeAll(files);
  showDiagnostics(problems, context);
  return problems.length === 0;
}
