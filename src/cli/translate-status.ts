/** `baogao translate status`: how far a translation has come, for people and for programs. */
import { loadTranslation } from '../pipeline/load-translation.js';
import { fileReader } from '../platform/files.js';
import { sha256 } from '../platform/hash.js';
import { translationStatus } from '../translate/status.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { chooseReport, type ContentOption } from './one-report.js';
import { folder, oneOf } from './options.js';
import { statusJson, statusText } from './translate-status-list.js';

export interface StatusOptions extends ContentOption {
  readonly format: string;
}

export async function showStatus(
  asked: string | undefined,
  options: StatusOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, say, language } = context;
  const form = oneOf('--format', options.format, ['text', 'json'], say);
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const request = { report, contentFolder: folder(options.content) };
  const { loaded, diagnostics } = await loadTranslation(request, fileReader, sha256);
  if (loaded === undefined) {
    showDiagnostics(diagnostics, context);
    return EXIT.contentErrors;
  }
  showDiagnostics(loaded.faults, context);
  const status = translationStatus(loaded);
  if (form === 'json') terminal.line(JSON.stringify({ report, ...statusJson(status) }, null, 2));
  else for (const line of statusText(status, language)) terminal.line(line);
  return EXIT.done;
}
