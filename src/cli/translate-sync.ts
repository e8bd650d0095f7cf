/** `baogao translate sync`: the overlay's files follow the source, and what was done is told. */
import { fill } from '../core/messages/message.js';
import { translateWords, type TranslateWord } from '../core/messages/translate.js';
import { hasErrors } from '../core/severity.js';
import { syncTranslation } from '../pipeline/sync-translation.js';
import { fileReader } from '../platform/files.js';
import { sha256 } from '../platform/hash.js';
import type { Sync } from '../translate/sync.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { writeOrTell } from './files.js';
import { chooseReport, type ContentOption } from './one-report.js';
import { folder } from './options.js';

export interface SyncOptions extends ContentOption {
  readonly waive?: string;
  readonly why?: string;
}

export async function syncOverlay(
  asked: string | undefined,
  options: SyncOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, say, language } = context;
  const { waive, why, content } = options;
  if (waive !== undefined && why === undefined) {
    throw new UsageError(translateWords.whyMissing[language]);
  }
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const waivers = waive === undefined || why === undefined ? [] : [{ unit: waive, why }];
  const request = { report, contentFolder: folder(content), waivers };
  const { files, sync, diagnostics } = await syncTranslation(request, fileReader, sha256);
  if (hasErrors(diagnostics) || sync === undefined) {
    showDiagnostics(diagnostics, context);
    terminal.problem(say('nothingWritten'));
    return EXIT.contentErrors;
  }
  if (!(await writeOrTell(files, context))) return EXIT.contentErrors;
  const word = (name: TranslateWord, params = {}): string =>
    fill(translateWords[name][language], params);
  for (const line of linesOf(sync, word)) terminal.line(line);
  for (const { path } of files) terminal.line(say('wrote', { path }));
  if (files.length === 0) terminal.line(word('inLine'));
  return EXIT.done;
}

function linesOf(
  { renamed, added, waived, orphans }: Sync,
  word: (name: TranslateWord, params: Readonly<Record<string, string>>) => string,
): readonly string[] {
  return [
    ...renamed.map((names) => word('renamed', names)),
    ...added.map((unit) => word('added', { unit })),
    ...waived.map((unit) => word('waived', { unit })),
    ...orphans.map((unit) => word('orphan', { unit })),
  ];
}
