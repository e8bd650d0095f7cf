/** Compares reports with an earlier state, shows what moved and writes the files that go with it. */
import type { Diagnostic } from '../core/diagnostic.js';
import { reviseCommands } from '../core/messages/impact.js';
import { fill } from '../core/messages/message.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { rulesOn } from '../pipeline/check.js';
import { impactOf, type ImpactWorld } from '../pipeline/impact.js';
import { impactJson } from '../revise/impact/impact-json.js';
import { impactHtml } from '../revise/impact/view-html.js';
import { impactText } from '../revise/impact/view-text.js';
import { viewOf } from '../revise/impact/view.js';
import { askedReports } from './asked-reports.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { editionsOf, folder, oneOf, type FolderOptions } from './options.js';
import { codeOf, statesWorld } from './states-world.js';
import { write } from './files.js';

export interface ImpactOptions extends FolderOptions {
  readonly since?: string;
  readonly edition?: string;
  readonly format: string;
  readonly out: string;
}

export async function impact(
  asked: readonly string[],
  options: ImpactOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, say, terminal } = context;
  const { since } = options;
  const form = oneOf('--format', options.format, ['text', 'json', 'html'], say);
  const editions = editionsOf(options.edition, say);
  if (since === undefined) throw new UsageError(reviseCommands.sinceMissing[language]);
  const contentFolder = folder(options.content);
  const { reports, unknown } = await askedReports(asked, contentFolder, say);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }
  const world: ImpactWorld = { ...statesWorld(), check: rulesOn };
  const files: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const shown: string[] = [];
  const data: object[] = [];
  for (const report of reports) {
    terminal.progress(fill(reviseCommands.progressPages[language], { id: report }));
    const outFolder = folder(options.out);
    const templatesFolder = folder(options.templates);
    const found = await impactOf(
      { report, since, contentFolder, templatesFolder, outFolder, ...(editions && { editions }) },
      world,
    );
    diagnostics.push(...found.diagnostics);
    const { impact: moved, subject } = found;
    if (moved === undefined || subject === undefined) continue;
    files.push(...found.files);
    const view = viewOf(moved, subject, language);
    if (form === 'json') data.push(impactJson(moved, subject, language));
    if (form === 'text') shown.push(impactText(view, language));
    if (form === 'html') {
      const bytes = new TextEncoder().encode(impactHtml(view, language));
      files.push({ path: `${outFolder}/${report}/${report}.impact.html`, bytes });
    }
  }
  // What is printed as JSON is for programs: they ask for no files.
  const written = form === 'json' ? [] : files;
  if (!hasErrors(diagnostics)) diagnostics.push(...(await write(written)));
  showDiagnostics(diagnostics, context);
  if (hasErrors(diagnostics)) return codeOf(diagnostics);
  if (form === 'json') terminal.line(JSON.stringify(data, null, 2));
  if (form === 'text') terminal.line(shown.join('\n\n'));
  for (const { path } of written) terminal.line(say('wrote', { path }));
  return EXIT.done;
}
