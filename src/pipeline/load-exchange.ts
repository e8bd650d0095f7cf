/** A report's folder → its translation: every unit with its state, and what those who translate want to know. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash } from '../core/world.js';
import type { Report } from '../model/content.js';
import type { Term } from '../model/glossary.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { resolve } from '../resolve/resolve.js';
import { translatorNotes } from '../resolve/translation/overlay.js';
import { statesOf, type TranslatedUnit } from '../resolve/translation/state.js';
import { overlayWords } from './edition-words.js';
import { Loader } from './load-file.js';
import { loadOverlay } from './load-overlay.js';
import { loadReport } from './load-report.js';

export interface LoadedExchange {
  readonly report: Report;
  readonly places: Places;
  /** In the order of print. */
  readonly units: readonly TranslatedUnit[];
  /** Ids of notes that only the translation has. */
  readonly notes: ReadonlySet<string>;
  readonly terms: readonly Term[];
  /** The report in Chinese. */
  readonly content: EditionContent;
  /** What is wrong with the translation as it is. */
  readonly diagnostics: readonly Diagnostic[];
  /** All files that were read, by path. */
  readonly inputs: ReadonlyMap<string, Uint8Array>;
}

export interface ExchangeResult {
  /** Absent where the report or a file of the translation has errors. */
  readonly loaded?: LoadedExchange;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadExchange(
  reader: FileReader,
  hash: Hash,
  contentFolder: string,
  id: string,
): Promise<ExchangeResult> {
  const loader = new Loader(reader);
  const { places } = loader;
  const report = await loadReport(loader, contentFolder, id);
  const glossary = await loader.dataOr('glossary', `${contentFolder}/glossary.yaml`, { terms: [] });
  const overlay = await loadOverlay(loader, reader, `${contentFolder}/${id}`, 'en');
  if (report === undefined || overlay === undefined || glossary === undefined) {
    return { diagnostics: loader.diagnostics.all };
  }
  const source = resolve(report, places, 'zh-Hans');
  const diagnostics = [...loader.diagnostics.all, ...source.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics };
  const told = new Set(source.diagnostics.map(keyOf));
  const english = resolve(report, places, 'en', overlayWords(overlay, places));
  const loaded = {
    report,
    places,
    units: statesOf(report, places, overlay, hash),
    notes: new Set(translatorNotes(overlay, places).keys()),
    terms: glossary.terms,
    content: source.content,
    diagnostics: english.diagnostics.filter((item) => !told.has(keyOf(item))),
    inputs: loader.inputs,
  };
  return { loaded, diagnostics };
}

/** The same finding in another run over the same texts. */
function keyOf({ rule, params, range }: Diagnostic): string {
  return JSON.stringify([rule, params, range?.file.path, range?.start]);
}
