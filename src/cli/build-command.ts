/** `baogao build`: reports to files. */
import type { Command } from 'commander';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { buildReport, type BuildWorld, type Progress } from '../pipeline/build.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { fontStore } from './font-store.js';
import { sha256 } from '../platform/hash.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { editionsOf, folder, formatsOf, reportIdsOf, type FolderOptions } from './options.js';

interface BuildOptions extends FolderOptions {
  readonly edition?: string;
  readonly format?: string;
  readonly out: string;
  readonly audit?: true;
  readonly review?: true;
  readonly strict?: true;
}

export function addBuildCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  program
    .command('build')
    .description(say('build'))
    .argument('[REPORT...]', say('buildReports'))
    .option('--edition <E,…>', say('edition'))
    .option('--format <F,…>', say('format'))
    .option('--out <DIR>', say('out'), 'out')
    .option('--review', say('review'))
    .option('--strict', say('strict'))
    .option('--audit', say('auditBuilt'))
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      [
        '',
        say('examplesTitle'),
        `  baogao build                                      ${say('exampleAll')}`,
        `  baogao build wansheng-2022-plan --format pdf      ${say('exampleOne')}`,
        `  baogao build --review                             ${say('exampleReview')}`,
        `  baogao build --strict --format pdf                ${say('exampleStrict')}`,
        `  baogao build --audit                              ${say('exampleAudit')}`,
        `  baogao build --content ../reports --out ../print  ${say('exampleElsewhere')}`,
        '',
        say('exitCodes'),
      ].join('\n'),
    )
    .action(async (reports: string[], options: BuildOptions) => {
      finish(await build(reports, options, context));
    });
}

async function build(
  asked: readonly string[],
  options: BuildOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, terminal } = context;
  const editions = editionsOf(options.edition, say);
  const formats = formatsOf(options.format, say);
  if (options.audit === true && options.review === true) throw new UsageError(say('auditReview'));
  const contentFolder = folder(options.content);
  const known = await listReports(fileReader, contentFolder);
  const reports = reportIdsOf(asked, say);
  const unknown = findUnknown(reports, known, contentFolder);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }

  const world: BuildWorld = {
    reader: fileReader,
    fonts: fontStore(),
    hash: sha256,
    onProgress: (step) => {
      terminal.progress(progressText(step, context));
    },
  };
  const files: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const report of reports.length === 0 ? known : reports) {
    const built = await buildReport(
      {
        report,
        formats,
        contentFolder,
        templatesFolder: folder(options.templates),
        outFolder: folder(options.out),
        version: context.version,
        review: options.review ?? false,
        strict: options.strict ?? false,
        ...(editions && { editions }),
      },
      world,
    );
    files.push(...built.files);
    diagnostics.push(...built.diagnostics);
  }
  if (!hasErrors(diagnostics)) diagnostics.push(...(await write(files)));
  showDiagnostics(diagnostics, context);
  if (hasErrors(diagnostics)) {
    terminal.problem(say('nothingWritten'));
    return EXIT.contentErrors;
  }
  for (const { path } of files) terminal.line(say('wrote', { path }));
  if (options.audit !== true) return EXIT.done;
  const { auditBuilt } = await import('./build-audit.js');
  return auditBuilt(files, folder(options.templates), context);
}

function findUnknown(
  asked: readonly string[],
  known: readonly string[],
  path: string,
): readonly Diagnostic[] {
  if (known.length === 0) return [diagnostic('no-reports', undefined, { path })];
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => diagnostic('unknown-report', undefined, { id, known: known.join('、') }));
}

/** All files of the run or none: a full disk is the office's trouble, not a bug. */
async function write(files: readonly OutputFile[]): Promise<readonly Diagnostic[]> {
  try {
    await fileWriter().writeAll(files);
    return [];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [diagnostic('write-failed', undefined, { detail })];
  }
}

function progressText(step: Progress, { say }: Context): string {
  return step.type === 'load'
    ? say('progressLoad', { id: step.report })
    : say('progressRender', { id: step.report, edition: step.edition, format: step.format });
}
