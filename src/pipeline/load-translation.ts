/** A report with its translation: every unit with its state, and the files that hold the texts. */
import { SOURCE_EDITION, type Language } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { FileReader, Hash } from '../core/world.js';
import type { Report } from '../model/content.js';
import type { SourcesFile } from '../model/sources.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { resolve } from '../resolve/resolve.js';
import type { Overlay } from '../resolve/translation/overlay.js';
import { statesOf, type TranslatedUnit } from '../resolve/translation/state.js';
import { translatables, type Unit } from '../resolve/translation/translatable.js';
import { parseYaml } from '../source/index.js';
import { readSource } from '../source/read-source.js';
import type { OverlayLayout, WrittenFile } from '../translate/edit-overlay.js';
import { Loader } from './load-file.js';
import { loadOverlay } from './load-overlay.js';
import { loadReport } from './load-report.js';

export interface TranslationRequest {
  readonly report: string;
  readonly contentFolder: string;
  readonly language: Language;
}

export interface LoadedTranslation {
  readonly report: Report;
  readonly places: Places;
  /** Of the source edition. */
  readonly content: EditionContent;
  readonly overlay: Overlay;
  readonly units: readonly TranslatedUnit[];
  readonly kept: SourcesFile;
  readonly keptPath: string;
  readonly written: readonly WrittenFile[];
  readonly layout: OverlayLayout;
  /** All files that were read, by path. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
}

export interface TranslationResult {
  /** Absent where anything is wrong. */
  readonly loaded?: LoadedTranslation;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadTranslation(
  { report: id, contentFolder, language }: TranslationRequest,
  reader: FileReader,
  hash: Hash,
): Promise<TranslationResult> {
  const loader = new Loader(reader);
  const { places } = loader;
  const folder = `${contentFolder}/${id}`;
  const report = await loadReport(loader, contentFolder, id);
  const overlay = await loadOverlay(loader, reader, folder, language);
  const keptPath = `${folder}/${language}/sources.json`;
  const kept = await loader.dataOr('sources', keptPath, {});
  if (report === undefined || overlay === undefined || kept === undefined) {
    return { diagnostics: loader.diagnostics.all };
  }
  const { content, diagnostics: found } = resolve(report, places, SOURCE_EDITION);
  const diagnostics = [...loader.diagnostics.all, ...found];
  if (hasErrors(diagnostics)) return { diagnostics };
  const units = statesOf(report, places, overlay, hash);
  const { inputs } = loader;
  const layout: OverlayLayout = {
    units: translatables(report),
    pathOf: (unit) => `${folder}/${language}/${fileOf(unit, places)}`,
  };
  const written = writtenIn(inputs, `${folder}/${language}/`);
  const loaded = { report, places, content, overlay, units, kept, keptPath, written, layout };
  return { loaded: { ...loaded, inputs }, diagnostics };
}

/** A new entry goes into the file of the name that its source has. */
function fileOf({ fields: [first] }: Unit, places: Places): string {
  if (first === undefined) throw new Error('a unit without fields is not translated');
  return places.of(first.owner).file.path.replace(/^.*\//, '');
}

function writtenIn(
  inputs: ReadonlyMap<string, Uint8Array>,
  folder: string,
): readonly WrittenFile[] {
  return [...inputs].flatMap(([path, bytes]): WrittenFile[] => {
    if (!path.startsWith(folder) || !path.endsWith('.yaml')) return [];
    const { file } = readSource(path, bytes);
    const root = file && parseYaml(file).root;
    return file === undefined || root === undefined ? [] : [{ file, root }];
  });
}
