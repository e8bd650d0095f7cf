/** Finds what is wrong with reports: what `baogao check` does once its words are understood. */
import type { Diagnostic } from '../core/diagnostic.js';
import { toJson } from '../core/diagnostic-json.js';
import { hasErrors, severityOf } from '../core/severity.js';
import { checkReport } from '../pipeline/check.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader } from '../platform/files.js';
import { sha256 } from '../platform/hash.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { findUnknown, folder, oneOf, reportIdsOf, type FolderOptions } from './options.js';

export interface CheckOptions extends FolderOptions {
  readonly format: string;
  readonly strict?: true;
  readonly with?: string;
}

export async function check(
  asked: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, say, terminal } = context;
  const form = oneOf('--format', options.format, ['text', 'json'], say);
  const contentFolder = folder(options.content);
  const known = await listReports(fileReader, contentFolder);
  const reports = reportIdsOf(asked, say);
  const unknown = findUnknown(reports, known, contentFolder);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }
  const found: Diagnostic[] = [];
  for (const report of reports.length === 0 ? known : reports) {
    const request = {
      report,
      contentFolder,
      templatesFolder: folder(options.templates),
      ...(options.with !== undefined && { other: folder(options.with) }),
    };
    found.push(...(await checkReport(request, fileReader, sha256)));
  }
  if (form === 'json') terminal.line(JSON.stringify(toJson(found, language), null, 2));
  else if (found.length === 0) terminal.line(say('checkClean'));
  else showDiagnostics(found, context);
  const failed = options.strict === true ? hasWarnings(found) : hasErrors(found);
  return failed ? EXIT.contentErrors : EXIT.done;
}

/** Warnings or errors, save those accepted. */
function hasWarnings(found: readonly Diagnostic[]): boolean {
  return found.some((item) => item.accepted === undefined && severityOf(item) !== 'advice');
}
