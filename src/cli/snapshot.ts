/** Keeps snapshots and lists them. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { reviseCommands } from '../core/messages/impact.js';
import { fill } from '../core/messages/message.js';
import { hasErrors } from '../core/severity.js';
import { keepSnapshot } from '../pipeline/since/keep-snapshot.js';
import {
  listSnapshots,
  nameFault,
  sameName,
  snapshotsFolder,
} from '../pipeline/since/snapshot-folder.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { fileSurvey } from '../platform/fonts-survey.js';
import { sha256 } from '../platform/hash.js';
import { removeFiles } from '../platform/remove-files.js';
import { askedReports } from './asked-reports.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { fontStore } from './font-store.js';
import { folder, type FolderOptions } from './options.js';

export interface SnapshotOptions extends FolderOptions {
  readonly replace?: true;
}

export async function snapshot(
  given: string | undefined,
  asked: readonly string[],
  options: SnapshotOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, say, terminal, version } = context;
  const contentFolder = folder(options.content);
  const kept = await listSnapshots(fileReader, contentFolder);
  const place = snapshotsFolder(contentFolder);
  if (given === undefined) {
    const none = fill(reviseCommands.snapshotEmpty[language], { path: place });
    for (const line of kept.length === 0 ? [none] : kept) terminal.line(line);
    return EXIT.done;
  }
  const fail = (found: readonly Diagnostic[], code: ExitCode): ExitCode => {
    showDiagnostics(found, context);
    return code;
  };
  const fault = nameFault(given);
  if (fault !== undefined) return fail([fault], EXIT.usage);
  const former = kept.find((one) => sameName(one, given));
  if (former !== undefined && options.replace !== true) {
    return fail([diagnostic('snapshot-exists', undefined, { name: former })], EXIT.usage);
  }
  const { reports, unknown } = await askedReports(asked, contentFolder, say);
  if (unknown.length > 0) return fail(unknown, EXIT.usage);

  const name = former ?? given.normalize('NFC');
  terminal.progress(fill(reviseCommands.progressPages[language], { id: name }));
  const { files, diagnostics } = await keepSnapshot(
    { name, reports, contentFolder, templatesFolder: folder(options.templates), version },
    { reader: fileReader, survey: fileSurvey, fonts: fontStore(), hash: sha256 },
  );
  if (hasErrors(diagnostics)) return fail(diagnostics, EXIT.contentErrors);
  const path = `${place}/${name}`;
  try {
    const before = (await fileSurvey.below(path)).map((file) => file.path);
    await fileWriter().writeAll(files);
    await removeFiles(before.filter((file) => files.every((own) => own.path !== file)));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return fail([diagnostic('write-failed', undefined, { detail })], EXIT.contentErrors);
  }
  showDiagnostics(diagnostics, context);
  const params = { name, path, count: String(files.length) };
  terminal.line(fill(reviseCommands.snapshotKept[language], params));
  return EXIT.done;
}
