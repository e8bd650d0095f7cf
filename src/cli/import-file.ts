/** `import FILE [REPORT]` of any kind: a file comes back from somebody, and the report's files follow it or stay as they are. */
import type { Diagnostic } from '../core/diagnostic.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { readFile, writeOrTell } from './files.js';
import { chooseReport, type ContentOption } from './one-report.js';
import { folder } from './options.js';

export interface ReturnedFile {
  readonly bytes: Uint8Array;
  /** For messages. */
  readonly path: string;
  readonly report: string;
  readonly contentFolder: string;
}

export interface TakenFile {
  /** Only those that change; none where there is an error. */
  readonly files: readonly OutputFile[];
  /** What was changed, for people. */
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface FileImport {
  readonly take: (file: ReturnedFile) => Promise<TakenFile>;
  /** What is said where nothing changes. */
  readonly unchanged: string;
}

export async function importFile(
  file: string,
  asked: string | undefined,
  options: ContentOption,
  context: Context,
  { take, unchanged }: FileImport,
): Promise<ExitCode> {
  const { terminal, say } = context;
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const path = file.replaceAll('\\', '/');
  const bytes = await readFile(path);
  if ('rule' in bytes) {
    showDiagnostics([bytes], context);
    return EXIT.usage;
  }
  const contentFolder = folder(options.content);
  const { files, lines, diagnostics } = await take({ bytes, path, report, contentFolder });
  showDiagnostics(diagnostics, context);
  if (hasErrors(diagnostics)) {
    terminal.problem(say('nothingWritten'));
    return EXIT.contentErrors;
  }
  if (files.length === 0) terminal.line(unchanged);
  if (!(await writeOrTell(files, context))) return EXIT.contentErrors;
  for (const line of lines) terminal.line(line);
  for (const { path: changed } of files) terminal.line(say('wrote', { path: changed }));
  return EXIT.done;
}
