/** Measures finished PDF and DOCX files and tells what they keep of the standard. */
import { audit, type AuditReport } from '../audit/audit.js';
import { auditJson } from '../audit/findings-json.js';
import { auditTable } from '../audit/table-text.js';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { AuditFile } from '../model/audit.js';
import { Loader } from '../pipeline/load-file.js';
import { fileReader } from '../platform/files.js';
import { packageFolder } from '../platform/fonts-cache.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { folder, oneOf } from './options.js';

export interface AuditOptions {
  readonly format: string;
  readonly templates: string;
}

export async function auditFiles(
  files: readonly string[],
  options: AuditOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, terminal } = context;
  const form = oneOf('--format', options.format, ['text', 'json'], context.say);
  const loader = new Loader(fileReader);
  const requirements = await loader.data(
    'audit',
    `${folder(options.templates)}/audit/gbt9704.yaml`,
  );
  showDiagnostics(loader.diagnostics.all, context);
  if (requirements === undefined) return EXIT.contentErrors;

  const reports: AuditReport[] = [];
  const unreadable: Diagnostic[] = [];
  for (const file of files) {
    const result = await auditFile(file, requirements.data);
    if ('findings' in result) reports.push(result);
    else unreadable.push(result);
  }
  if (form === 'json') {
    terminal.line(
      JSON.stringify(
        reports.map((report) => auditJson(report, language)),
        null,
        2,
      ),
    );
  } else if (reports.length > 0) {
    const tables = reports.map((report) =>
      auditTable(report, { language, color: terminal.colour }),
    );
    terminal.line(tables.join('\n\n'));
  }
  showDiagnostics(unreadable, context);
  if (unreadable.length > 0) return EXIT.usage;
  const failed = reports.some(({ findings }) => findings.some(({ verdict }) => verdict === 'fail'));
  return failed ? EXIT.contentErrors : EXIT.done;
}

async function auditFile(file: string, requirements: AuditFile): Promise<AuditReport | Diagnostic> {
  const path = file.replaceAll('\\', '/');
  let bytes: Uint8Array | undefined;
  try {
    bytes = await fileReader.read(path);
  } catch (error) {
    // A folder, or a file that may not be read.
    const detail = error instanceof Error ? error.message : String(error);
    return diagnostic('file-unreadable', undefined, { path, detail });
  }
  if (bytes === undefined) return diagnostic('file-missing', undefined, { path });
  const pdfResources = packageFolder('pdfjs-dist');
  return audit({ path, bytes, requirements, ...(pdfResources !== undefined && { pdfResources }) });
}
