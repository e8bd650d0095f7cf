/** A report as it is at one time, through all stages up to its trees: what two of which can be compared. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { PageText } from '../core/page-text.js';
import type { Places } from '../core/places.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader } from '../core/world.js';
import type { FontStore } from '../fonts/store.js';
import type { Report } from '../model/content.js';
import { declares, layOut, type LaidOut } from './lay-out.js';
import { Loader } from './load-file.js';
import { loadFonts } from './load-fonts.js';
import { loadReport } from './load-report.js';
import { render, type Dress } from './render.js';
import { Workshop } from './workshop.js';

export interface StateRequest {
  readonly report: string;
  readonly contentFolder: string;
  readonly templatesFolder: string;
  /** Absent: all that the report declares. */
  readonly editions?: readonly Edition[];
}

export interface State {
  readonly report: Report;
  readonly places: Places;
  /** In the order in which they were asked for, or the report declares them. */
  readonly editions: ReadonlyMap<Edition, EditionState>;
  /** None of them an error. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface EditionState extends Omit<LaidOut, 'dress'> {
  readonly dress: Dress;
}

export interface LoadedState {
  /** Absent where anything is wrong. */
  readonly state?: State;
  readonly diagnostics: readonly Diagnostic[];
}

export async function loadState(
  request: StateRequest,
  reader: FileReader,
  store: FontStore,
  workshop = new Workshop(),
): Promise<LoadedState> {
  const { report: id, contentFolder, templatesFolder } = request;
  const loader = new Loader(reader);
  const report = await loadReport(loader, contentFolder, id);
  const fonts = await loadFonts(loader, reader, templatesFolder, store);
  const editions = new Map<Edition, EditionState>();
  const inOneRun = { loader, reader, workshop, made: new Map() };
  for (const edition of request.editions ?? report?.report.editions ?? []) {
    if (report === undefined || !declares(report, edition, loader)) continue;
    const laidOut = await layOut(report, edition, request, inOneRun);
    if (laidOut === undefined || fonts === undefined) continue;
    editions.set(edition, { ...laidOut, dress: { ...laidOut.dress, fonts, store, workshop } });
  }
  const { all: diagnostics } = loader.diagnostics;
  if (report === undefined || hasErrors(diagnostics)) return { diagnostics };
  return { state: { report, places: loader.places, editions, diagnostics }, diagnostics };
}

/** What stands on which page of the PDF; undefined where it cannot be set, most often for want of fonts. */
export async function setPages({
  doc,
  dress,
}: EditionState): Promise<readonly PageText[] | undefined> {
  const { pages, diagnostics } = await render(doc, 'pdf', dress);
  return hasErrors(diagnostics) ? undefined : pages;
}

/** Told once for all editions of a report whose pages could not be set. */
export function pagesUnknown(id: string, editions: readonly Edition[]): readonly Diagnostic[] {
  if (editions.length === 0) return [];
  return [diagnostic('pages-unknown', undefined, { id, editions: editions.join('、') })];
}
