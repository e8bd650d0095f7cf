/** Makes redlines and writes them: what `baogao redline` does once its words are understood. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { fill } from '../core/messages/message.js';
import { redlineWords, type RedlineWord } from '../core/messages/redline.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { listReports } from '../pipeline/load-report.js';
import { redlineReport, type StateFolders } from '../pipeline/redline.js';
import { fileReader } from '../platform/files.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { editionsOf, findUnknown, folder, reportIdsOf, type FolderOptions } from './options.js';
import { write } from './write.js';

export interface RedlineOptions extends FolderOptions {
  readonly since: string;
  readonly edition?: string;
  readonly out: string;
}

export async function redlines(
  asked: readonly string[],
  options: RedlineOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, terminal } = context;
  const word = wordsFor(context);
  const editions = editionsOf(options.edition, say);
  const contentFolder = folder(options.content);
  const templatesFolder = folder(options.templates);
  const known = await listReports(fileReader, contentFolder);
  const reports = reportIdsOf(asked, say);
  const since = await formerState(folder(options.since), templatesFolder);
  const unknown = findUnknown(reports, known, contentFolder);
  const wrong = 'rule' in since ? [...unknown, since] : unknown;
  if ('rule' in since || wrong.length > 0) {
    showDiagnostics(wrong, context);
    return EXIT.usage;
  }

  const files: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const report of reports.length === 0 ? known : reports) {
    const made = await redlineReport(
      {
        report,
        contentFolder,
        templatesFolder,
        since,
        outFolder: folder(options.out),
        ...(editions && { editions }),
      },
      {
        reader: fileReader,
        onProgress: (edition) => {
          terminal.progress(word('progress', { id: report, edition }));
        },
      },
    );
    files.push(...made.files);
    diagnostics.push(...made.diagnostics);
  }
  if (!hasErrors(diagnostics)) diagnostics.push(...(await write(files)));
  showDiagnostics(diagnostics, context);
  if (hasErrors(diagnostics)) {
    terminal.problem(say('nothingWritten'));
    return EXIT.contentErrors;
  }
  for (const { path } of files) terminal.line(say('wrote', { path }));
  return EXIT.done;
}

/** A state without templates of its own was laid out by those of now. */
async function formerState(
  since: string,
  templatesFolder: string,
): Promise<StateFolders | Diagnostic> {
  const contentFolder = `${since}/content`;
  if ((await fileReader.list(contentFolder)).length === 0) {
    return diagnostic('since-not-found', undefined, { name: since });
  }
  const own = `${since}/templates`;
  const hasTemplates = (await fileReader.list(own)).length > 0;
  return { contentFolder, templatesFolder: hasTemplates ? own : templatesFolder };
}

function wordsFor({ language }: Context) {
  return (word: RedlineWord, params: Readonly<Record<string, string>> = {}): string =>
    fill(redlineWords[word][language], params);
}
