/** A report as it is at one time, through all stages up to its trees: what two of which can be compared. */
import { compose } from '../compose/compose.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { PageText } from '../core/page-text.js';
import type { Places } from '../core/places.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader } from '../core/world.js';
import type { Doc } from '../doc/nodes.js';
import type { FontStore } from '../fonts/store.js';
import type { Report } from '../model/content.js';
import type { WordingFile } from '../model/wording.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadFonts } from './load-fonts.js';
import { loadReport } from './load-report.js';
import { loadStyle, loadTemplates } from './load-templates.js';
import { render, type Dress } from './render.js';
import { Workshop } from './workshop.js';

export interface StateRequest {
  readonly report: string;
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

export interface State {
  readonly report: Report;
  readonly places: Places;
  /** In the order in which the report declares them. */
  readonly editions: ReadonlyMap<Edition, EditionState>;
  /** None of them an error. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface EditionState {
  readonly content: EditionContent;
  readonly wording: WordingFile;
  readonly doc: Doc;
  readonly dress: Dress;
}

export interface LoadedState {
  /** Absent where anything is wrong. */
  readonly state?: State;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadState(
  { report: id, contentFolder, templatesFolder }: StateRequest,
  reader: FileReader,
  store: FontStore,
  workshop = new Workshop(),
): Promise<LoadedState> {
  const loader = new Loader(reader);
  const report = await loadReport(loader, contentFolder, id);
  const fonts = await loadFonts(loader, reader, templatesFolder, store);
  const editions = new Map<Edition, EditionState>();
  for (const edition of report?.report.editions ?? []) {
    const state = report && (await layOut(report, edition, templatesFolder, loader, reader));
    if (state === undefined || fonts === undefined) continue;
    editions.set(edition, { ...state, dress: { ...state.dress, fonts, store, workshop } });
  }
  const { all: diagnostics } = loader.diagnostics;
  if (report === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { state: { report, places: loader.places, editions, diagnostics }, diagnostics };
}

type WithoutFonts = Omit<EditionState, 'dress'> & {
  readonly dress: Pick<Dress, 'style' | 'roles'>;
};

/** Undefined where anything so far is wrong. */
async function layOut(
  report: Report,
  edition: Edition,
  templatesFolder: string,
  loader: Loader,
  reader: FileReader,
): Promise<WithoutFonts | undefined> {
  const { diagnostics, places } = loader;
  const { stage, style: styleName } = report.report;
  const style = await loadStyle(loader, templatesFolder, styleName, false);
  const templates = await loadTemplates(loader, reader, templatesFolder, edition);
  const resolved = resolve(report, places, edition);
  diagnostics.addAll(resolved.diagnostics);
  if (templates === undefined || hasErrors(resolved.diagnostics)) return undefined;
  const look = (stage && style?.stages[stage]) ?? {};
  const composed = compose(resolved.content, templates, { look, review: false });
  diagnostics.addAll(composed.diagnostics);
  if (composed.doc === undefined || style?.style === undefined) return undefined;
  return {
    content: resolved.content,
    wording: templates.wording,
    doc: composed.doc,
    dress: { style: style.style, roles: style.faces },
  };
}

/** What stands on which page of the PDF; undefined where it cannot be set, most often for want of fonts. */
export async function setPages({
  doc,
  dress,
}: EditionState): Promise<readonly PageText[] | undefined> {
  const { pages, diagnostics } = await render(doc, 'pdf', dress);
  return hasErrors(diagnostics) ? undefined : pages;
}
