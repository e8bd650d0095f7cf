/** One edition of a report that is loaded, from its words to its tree and the style that dresses it. */
import { compose, type TemplateInput } from '../compose/compose.js';
import type { Diagnostics } from '../core/diagnostic.js';
import { SOURCE_EDITION, type Edition, type Language } from '../core/edition.js';
import type { Places } from '../core/places.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash } from '../core/world.js';
import type { Doc } from '../doc/nodes.js';
import { remarkTexts } from '../doc/remark-texts.js';
import { bilingual } from '../parallel/bilingual.js';
import type { Report } from '../model/content.js';
import type { WordingFile } from '../model/wording.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { resolve } from '../resolve/resolve.js';
import { laggingOf, type Lagging } from '../resolve/translation/lagging.js';
import { statesOf } from '../resolve/translation/state.js';
import { loadWords, type LoadedWords } from './edition-words.js';
import type { Loader } from './load-file.js';
import { loadStyle, loadTemplates } from './load-templates.js';
import { laggingRemarks, proofRemarks } from './proof-remarks.js';
import { tellLagging } from './tell-lagging.js';
import type { Dress } from './render.js';
import { Workshop } from './workshop.js';

/** Where its files lie, and which copy is made. */
export interface LayOutRequest {
  readonly contentFolder: string;
  readonly templatesFolder: string;
  /** For reading on paper, with line numbers. */
  readonly review?: boolean;
  /** Says of each figure where it comes from and whether it is confirmed. */
  readonly proof?: boolean;
}

export interface LayOutWorld {
  readonly loader: Loader;
  /** Absent where nothing is to be said of translations that lag behind their source. */
  readonly hash?: Hash;
  readonly reader: Pick<FileReader, 'list'>;
  readonly workshop?: Workshop;
  /** What was laid out before in this run: the side-by-side edition is made of two that may be printed by themselves. */
  readonly made?: Map<Language, LaidOut>;
}

export interface LaidOut {
  readonly content: EditionContent;
  /** What it says otherwise than the source does, and where that is written. */
  readonly words: LoadedWords;
  readonly wording: WordingFile;
  readonly doc: Doc;
  /** What dresses it, but for the fonts. */
  readonly dress: Pick<Dress, 'style' | 'roles'>;
  /** Of an edition that is translated; told, and marked in a proof. */
  readonly lagging: readonly Lagging[];
}

/** Undefined where anything so far is wrong; the loader knows what. */
export async function layOut(
  report: Report,
  edition: Edition,
  request: LayOutRequest,
  world: LayOutWorld,
): Promise<LaidOut | undefined> {
  const laidOut =
    edition === 'zh-en'
      ? await layOutBoth(report, request, world)
      : await layOutOnce(report, edition, request, world);
  if (laidOut === undefined) return undefined;
  const { lagging, doc } = laidOut;
  tellLagging(lagging, edition, world.loader.diagnostics);
  if (request.proof !== true) return laidOut;
  const blocks = remarkTexts(doc.blocks, laggingRemarks(lagging, request.contentFolder));
  return { ...laidOut, doc: { ...doc, blocks } };
}

async function layOutBoth(
  report: Report,
  request: LayOutRequest,
  world: LayOutWorld,
): Promise<LaidOut | undefined> {
  const { loader } = world;
  const source = await layOutOnce(report, SOURCE_EDITION, request, world);
  const target = await layOutOnce(report, 'en', request, world);
  const { templatesFolder, review = false } = request;
  const style = await loadStyle(loader, templatesFolder, report.report.style, review, 'zh-en');
  if (source === undefined || target === undefined || style?.style === undefined) return undefined;
  const { lagging } = target;
  const untranslated = lagging.filter(({ section, whole }) => section === 'blocks' && whole);
  const { doc, diagnostics } = bilingual(
    source.doc,
    target.doc,
    new Set(untranslated.map(({ id }) => id)),
  );
  loader.diagnostics.addNew(diagnostics);
  const { words } = target;
  const dress = { style: style.style, roles: style.faces };
  return { ...source, words, lagging, doc, dress };
}

async function layOutOnce(
  report: Report,
  edition: Language,
  request: LayOutRequest,
  world: LayOutWorld,
): Promise<LaidOut | undefined> {
  const before = world.made?.get(edition);
  if (before !== undefined) return before;
  const laidOut = await layOutOne(report, edition, request, world);
  if (laidOut !== undefined) world.made?.set(edition, laidOut);
  return laidOut;
}

async function layOutOne(
  report: Report,
  edition: Language,
  request: LayOutRequest,
  world: LayOutWorld,
): Promise<LaidOut | undefined> {
  const { contentFolder, templatesFolder, review = false, proof = false } = request;
  const { loader, reader, hash, workshop = new Workshop() } = world;
  const { stage, style: styleName } = report.report;
  const style = await loadStyle(loader, templatesFolder, styleName, review, edition);
  const templates = await loadTemplates(loader, reader, templatesFolder, edition);
  const words = await loadWords(loader, reader, request, report, edition);
  if (words === undefined) return undefined;
  const { content, diagnostics } = resolve(report, loader.places, edition, words.words);
  loader.diagnostics.addNew(diagnostics);
  if (templates === undefined || hasErrors(diagnostics)) return undefined;
  const look = (stage && style?.stages[stage]) ?? {};
  const doc = composed(content, templates, { look, review, proof }, loader, workshop);
  if (doc === undefined || style?.style === undefined || hasErrors(loader.diagnostics.all)) {
    return undefined;
  }
  const remarks = proof && { remarks: proofRemarks(report, content, contentFolder) };
  const { places } = loader;
  const lagging =
    words.overlay && hash ? laggingOf(statesOf(report, places, words.overlay, hash), places) : [];
  const dress = { style: style.style, roles: style.faces };
  const { wording } = templates;
  return { content, words, wording, doc: { ...doc, ...remarks }, dress, lagging };
}

function composed(
  content: EditionContent,
  templates: TemplateInput,
  copy: Parameters<typeof compose>[2],
  loader: Loader,
  workshop: Workshop,
): Doc | undefined {
  const { doc, diagnostics } = compose(content, templates, copy, workshop.templates);
  loader.diagnostics.addNew(diagnostics);
  return doc;
}

/** Whether the report has the edition; tells where it has not. */
export function declares(
  { report }: Report,
  edition: Edition,
  { places, diagnostics }: { readonly places: Places; readonly diagnostics: Diagnostics },
): boolean {
  if (report.editions.includes(edition)) return true;
  const place = places.of(report, 'editions');
  const known = report.editions.join('、');
  diagnostics.report('edition-not-declared', place, { id: report.id, edition, known });
  return false;
}
