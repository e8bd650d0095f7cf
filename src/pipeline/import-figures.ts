/** A filled-in sheet → the report's files with its values and confirmations, read again before anyone gets them. */
import { diagnostic, newsInWords, type Diagnostic } from '../core/diagnostic.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import { editConfirmations } from '../figures/edit-confirmations.js';
import { editValue } from '../figures/edit-value.js';
import type { ReportFigure } from '../figures/figure.js';
import { readSheet } from '../figures/read-sheet.js';
import { textOf, type NewConfirmation, type Revision } from '../figures/revision.js';
import type { TextEdit } from '../source/edit/text-edits.js';
import { parseYaml } from '../source/index.js';
import { readSource } from '../source/read-source.js';
import { changedFiles, withFiles } from './changed-files.js';
import { loadFigures, type LoadedFigures } from './load-figures.js';

export interface ImportRequest {
  readonly sheet: Uint8Array;
  /** Of the sheet, for messages. */
  readonly path: string;
  readonly report: string;
  readonly contentFolder: string;
}

export interface Imported {
  /** Only those that change; none where there is an error. */
  readonly files: readonly OutputFile[];
  readonly revisions: readonly Revision[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function importFigures(
  request: ImportRequest,
  reader: FileReader,
  hash: Hash,
): Promise<Imported> {
  const { sheet, path, report, contentFolder } = request;
  const { loaded, diagnostics } = await loadFigures(reader, contentFolder, report);
  if (loaded === undefined) return { files: [], revisions: [], diagnostics };
  const { figures, units, inputs } = loaded;
  const read = readSheet({ bytes: sheet, path, report, figures, units, hash });
  const { revisions } = read;
  if (hasErrors(read.diagnostics)) return refused(read.diagnostics);
  if (revisions.length === 0) return { files: [], revisions, diagnostics: [] };
  const confirmations = `${contentFolder}/${report}/confirmations.yaml`;
  const edits = [
    ...revisions.flatMap(({ figure, value }) => (value ? [editValue(figure, value)] : [])),
    ...confirmationEdits(revisions, confirmations, inputs.get(confirmations)),
  ];
  const files = changedFiles(edits, inputs);
  const after = await loadFigures(withFiles(reader, files), contentFolder, report);
  if (after.loaded === undefined) return refused(after.diagnostics);
  const wrong = notAsMeant(loaded, after.loaded, revisions);
  if (wrong.length > 0) return refused(wrong);
  return { files, revisions, diagnostics: newsInWords(after.diagnostics, diagnostics) };
}

function refused(diagnostics: readonly Diagnostic[]): Imported {
  return { files: [], revisions: [], diagnostics };
}

function confirmationEdits(
  revisions: readonly Revision[],
  path: string,
  bytes: Uint8Array | undefined,
): readonly TextEdit[] {
  const changes = revisions.flatMap(({ figure, confirmation }) =>
    confirmation ? [{ id: figure.id, changes: confirmation }] : [],
  );
  const file = bytes && readSource(path, bytes).file;
  const root = file && parseYaml(file).root;
  return editConfirmations(changes, path, file && root && { file, root });
}

/** What the new files say is compared with what was meant: YAML can be written in more ways than anyone foresees. */
function notAsMeant(
  before: LoadedFigures,
  after: LoadedFigures,
  revisions: readonly Revision[],
): readonly Diagnostic[] {
  const meant = new Map(revisions.map((revision) => [revision.figure.id, revision]));
  const now = new Map(after.figures.map((figure) => [figure.id, figure]));
  return before.figures.flatMap((figure) => {
    const { value, confirmation } = meant.get(figure.id) ?? {};
    const expected = value === undefined ? figure.value : textOf(value);
    const found = now.get(figure.id);
    const same = figure.derived || found?.value === expected;
    if (same && found !== undefined && isConfirmedAs(figure, found, confirmation)) return [];
    const params = { id: figure.id, value: expected };
    return [diagnostic('figures-not-written', figure.definition.range, params)];
  });
}

function isConfirmedAs(
  { confirmation: before }: ReportFigure,
  { confirmation: found }: ReportFigure,
  changes: NewConfirmation = {},
): boolean {
  return (['value', 'state', 'by', 'on', 'note'] as const).every(
    (field) => (found[field] ?? '') === (changes[field] ?? before[field] ?? ''),
  );
}
