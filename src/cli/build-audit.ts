/** `baogao build --audit`: what was written, measured at once. */
import { audit } from '../audit/audit.js';
import { auditTable } from '../audit/table-text.js';
import { SOURCE_EDITION } from '../core/edition.js';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { Loader } from '../pipeline/load-file.js';
import { fileReader } from '../platform/files.js';
import { packageFolder } from '../platform/fonts-cache.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';

/**
 * Tells for each PDF and DOCX what failed; the files stay as they are. The standard speaks of documents in the
 * characters of the mainland: other editions follow other habits and are not measured.
 */
export async function auditBuilt(
  files: readonly OutputFile[],
  templatesFolder: string,
  context: Context,
): Promise<ExitCode> {
  const { language, say, terminal } = context;
  const loader = new Loader(fileReader);
  const requirements = await loader.data('audit', `${templatesFolder}/audit/gbt9704.yaml`);
  const diagnostics: Diagnostic[] = [...loader.diagnostics.all];
  if (requirements === undefined) {
    showDiagnostics(diagnostics, context);
    return EXIT.contentErrors;
  }
  const pdfResources = packageFolder('pdfjs-dist');
  const printed = files.filter(({ path }) => /\.(pdf|docx)$/.test(path));
  for (const { path, bytes } of printed) {
    if (!path.includes(`.${SOURCE_EDITION}.`)) {
      terminal.line(say('auditNotOurs', { path }));
      continue;
    }
    const result = await audit({
      path,
      bytes,
      requirements: requirements.data,
      ...(pdfResources !== undefined && { pdfResources }),
    });
    if (!('findings' in result)) {
      diagnostics.push(result);
      continue;
    }
    terminal.line(auditTable(result, { language, color: terminal.colour, failuresOnly: true }));
    const count = result.findings.filter(({ verdict }) => verdict === 'fail').length;
    if (count > 0) {
      diagnostics.push(diagnostic('audit-failed', undefined, { path, count: String(count) }));
    }
  }
  showDiagnostics(diagnostics, context);
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.done;
}
