/** Makes redlines and writes them: what `baogao redline` does once its words are understood. */
import type { Diagnostic } from '../core/diagnostic.js';
import { fill } from '../core/messages/message.js';
import { redlineWords, type RedlineWord } from '../core/messages/redline.js';
import { hasErrors } from '../core/severity.js';
import type { OutputFile } from '../core/world.js';
import { redlineReport } from '../pipeline/redline.js';
import { askedReports } from './asked-reports.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { editionsOf, folder, type FolderOptions } from './options.js';
import { codeOf, statesWorld } from './states-world.js';
import { write } from './files.js';

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
  const { reports, unknown } = await askedReports(asked, contentFolder, say);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }

  const files: OutputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const report of reports) {
    const made = await redlineReport(
      {
        report,
        contentFolder,
        templatesFolder: folder(options.templates),
        since: options.since,
        outFolder: folder(options.out),
        ...(editions && { editions }),
      },
      {
        ...statesWorld(),
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
    return codeOf(diagnostics);
  }
  for (const { path } of files) terminal.line(say('wrote', { path }));
  return EXIT.done;
}

function wordsFor({ language }: Context) {
  return (word: RedlineWord, params: Readonly<Record<string, string>> = {}): string =>
    fill(redlineWords[word][language], params);
}
