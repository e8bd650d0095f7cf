/** A report with its translation: every unit with its state, the files that hold the texts, and what those who translate want to know. */
import { news, type Diagnostic } from '../core/diagnostic.js';
import { SOURCE_EDITION } from '../core/edition.js';
import type { Places } from '../core/places.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash } from '../core/world.js';
import type { Report } from '../model/content.js';
import type { Term } from '../model/glossary.js';
import type { SourcesFile } from '../model/sources.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { resolve } from '../resolve/resolve.js';
import { translatorNotes, type Overlay } from '../resolve/translation/overlay.js';
import { statesOf, type TranslatedUnit } from '../resolve/translation/state.js';
import { translatables, type Unit } from '../resolve/translation/translatable.js';
import { parseYaml } from '../source/index.js';
import { readSource } from '../source/read-source.js';
import type { OverlayLayout, WrittenFile } from '../translate/edit-overlay.js';
import { overlayWords } from './edition-words.js';
import { Loader } from './load-file.js';
import { loadOverlay } from './load-overlay.js';
import { loadReport } from './load-report.js';

/** The edition that translators write. */
const TRANSLATION = 'en';

export interface TranslationRequest {
  readonly report: string;
  readonly contentFolder: string;
}

export interface LoadedTranslation {
  readonly report: Report;
  readonly places: Places;
  /** Of the source edition. */
  readonly content: EditionContent;
  readonly overlay: Overlay;
  /** In the order of print. */
  readonly units: readonly TranslatedUnit[];
  /** Ids of notes that only the translation has. */
  readonly notes: ReadonlySet<string>;
  readonly terms: readonly Term[];
  readonly kept: SourcesFile;
  readonly keptPath: string;
  readonly written: readonly WrittenFile[];
  readonly layout: OverlayLayout;
  /** What is wrong with the translation as it is, beyond what is wrong with the source. */
  readonly faults: readonly Diagnostic[];
  /** All files that were read, by path. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
}

export interface TranslationResult {
  /** Absent where the report or a file of the translation has errors. */
  readonly loaded?: LoadedTranslation;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadTranslation(
  { report: id, contentFolder }: TranslationRequest,
  reader: FileReader,
  hash: Hash,
): Promise<TranslationResult> {
  const loader = new Loader(reader);
  const { places } = loader;
  const folder = `${contentFolder}/${id}`;
  const keptPath = `${folder}/${TRANSLATION}/sources.json`;
  const report = await loadReport(loader, contentFolder, id);
  const overlay = await loadOverlay(loader, reader, folder, TRANSLATION);
  const kept = await loader.dataOr('sources', keptPath, {});
  const glossary = await loader.dataOr('glossary', `${contentFolder}/glossary.yaml`, { terms: [] });
  if (!report || !overlay || !kept || !glossary) return { diagnostics: loader.diagnostics.all };
  const source = resolve(report, places, SOURCE_EDITION);
  const diagnostics = [...loader.diagnostics.all, ...source.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const target = resolve(report, places, TRANSLATION, overlayWords(overlay, places));
  const loaded = {
    report,
    places,
    content: source.content,
    overlay,
    units: statesOf(report, places, overlay, hash),
    notes: new Set(translatorNotes(overlay, places).keys()),
    terms: glossary.terms,
    kept,
    keptPath,
    ...overlayFiles(report, places, loader.inputs, `${folder}/${TRANSLATION}`),
    faults: news(target.diagnostics, source.diagnostics),
    inputs: loader.inputs,
  };
  return { loaded, diagnostics };
}

/** The files of the overlay as they are written, and where something new would go: into the file of the name that its source has. */
function overlayFiles(
  report: Report,
  places: Places,
  inputs: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Pick<LoadedTranslation, 'written' | 'layout'> {
  const written = [...inputs].flatMap(([path, bytes]): WrittenFile[] => {
    if (!path.startsWith(`${folder}/`) || !path.endsWith('.yaml')) return [];
    const { file } = readSource(path, bytes);
    const root = file && parseYaml(file, 'latin').root;
    return file === undefined || root === undefined ? [] : [{ file, root }];
  });
  const pathOf = (unit: Unit): string => `${folder}/${sourceFileOf(unit, places)}`;
  return { written, layout: { units: translatables(report), pathOf } };
}

function sourceFileOf({ fields: [first] }: Unit, places: Places): string {
  if (first === undefined) throw new Error('a unit without fields is not translated');
  return places.of(first.owner).file.path.replace(/^.*\//, '');
}
