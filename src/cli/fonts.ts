/** Tells which fonts stand behind the face roles, and fetches those that are missing. */
import type { Edition } from '../core/edition.js';
import { fontWords } from '../core/messages/fonts.js';
import { fill } from '../core/messages/message.js';
import { hasErrors } from '../core/severity.js';
import { adoptFonts } from '../fonts/adopt.js';
import type { Piece } from '../fonts/coverage.js';
import { fetchFonts, type FetchRequest } from '../fonts/fetch.js';
import { fontStatus, type FontStatus } from '../fonts/status.js';
import type { FontStore } from '../fonts/store.js';
import { buildReport } from '../pipeline/build.js';
import { declaredEditions } from '../pipeline/declared-editions.js';
import { Loader } from '../pipeline/load-file.js';
import { loadFonts, type LoadedFonts } from '../pipeline/load-fonts.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { scratchFolders } from '../platform/fonts-cache.js';
import { sha256 } from '../platform/hash.js';
import { processRunner } from '../platform/processes.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { fontStore } from './font-store.js';
import { fontsTable } from './fonts-table.js';
import { editionsOf, folder, oneOf, reportIdsOf, type FolderOptions } from './options.js';

interface EditionOptions extends FolderOptions {
  readonly edition?: string;
}

export interface StatusOptions extends EditionOptions {
  readonly format?: string;
}

export interface FetchOptions extends EditionOptions {
  readonly from?: string;
}

export async function status(
  reports: readonly string[],
  options: StatusOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, say, terminal } = context;
  const form = oneOf('--format', options.format ?? 'text', ['text', 'json'], say);
  const ids = reportIdsOf(reports, say);
  const store = fontStore();
  const fonts = await load(options, store, context);
  if (fonts === undefined) return EXIT.contentErrors;
  const editions = await editionsFor(ids, options, context);
  const texts = await textsOf(ids, options, store, context);
  const all: (FontStatus & { readonly edition: Edition })[] = [];
  for (const edition of editions) {
    const pieces = texts?.get(edition) ?? [];
    const request = { fonts: fonts.data, edition, pieces, ...(fonts.own && { own: fonts.own }) };
    const entries = await fontStatus(request, store);
    all.push(...entries.map((entry) => ({ edition, ...entry })));
    if (form === 'json') continue;
    terminal.line(edition);
    for (const line of fontsTable(entries, language, ids.length > 0)) terminal.line(line);
  }
  if (form === 'json') terminal.line(JSON.stringify(all, null, 2));
  return texts === undefined ? EXIT.contentErrors : EXIT.done;
}

/** What the PDFs of the reports write; undefined where one could not be made, which is told. Nothing is written to disk. */
async function textsOf(
  ids: readonly string[],
  { content, templates }: StatusOptions,
  store: FontStore,
  context: Context,
): Promise<ReadonlyMap<Edition, readonly Piece[]> | undefined> {
  const texts = new Map<Edition, Piece[]>();
  let complete = true;
  for (const report of ids) {
    const written: Edition[] = [];
    const { diagnostics } = await buildReport(
      {
        report,
        formats: ['pdf'],
        contentFolder: folder(content),
        templatesFolder: folder(templates),
        outFolder: 'out',
        version: context.version,
        review: false,
        strict: false,
      },
      {
        reader: fileReader,
        fonts: store,
        hash: sha256,
        onProgress: () => undefined,
        onWritten: (edition, pieces) => {
          written.push(edition);
          texts.set(edition, [...(texts.get(edition) ?? []), ...pieces]);
        },
      },
    );
    if (written.length > 0) continue;
    complete = false;
    context.terminal.problem(fill(fontWords.textUnknown[context.language], { id: report }));
    showDiagnostics(diagnostics, context);
  }
  return complete ? texts : undefined;
}

export async function fetchMissing(options: FetchOptions, context: Context): Promise<ExitCode> {
  const { say, terminal } = context;
  const store = fontStore();
  const fonts = await load(options, store, context);
  if (fonts === undefined) return EXIT.contentErrors;
  const { data, located, own } = fonts;
  const request: FetchRequest = {
    fonts: data,
    editions: await editionsFor([], options, context),
    at: (path) => located.locate(path, 'value'),
    ...(own && { own }),
  };
  const world = {
    ...store,
    files: fileReader,
    writer: fileWriter(),
    processes: processRunner,
    scratch: scratchFolders,
    progress: (name: string) => {
      terminal.progress(say('fontFetching', { name }));
    },
  };
  const { fetched, diagnostics } =
    options.from === undefined
      ? await fetchFonts(request, world)
      : await adoptFonts(request, folder(options.from), world);
  for (const { id } of fetched) {
    terminal.line(say('fontFetched', { name: data.pinned[id]?.name ?? id }));
  }
  showDiagnostics(diagnostics, context);
  if (fetched.length === 0 && diagnostics.length === 0) terminal.line(say('fontsComplete'));
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.done;
}

/** Those that are asked for, else those of the reports that are named, else those of all reports at hand. */
async function editionsFor(
  reports: readonly string[],
  { edition, content }: EditionOptions,
  { say }: Context,
): Promise<readonly Edition[]> {
  const asked = editionsOf(edition, say);
  if (asked !== undefined) return asked;
  const contentFolder = folder(content);
  const ids = reports.length > 0 ? reports : await listReports(fileReader, contentFolder);
  return declaredEditions(fileReader, contentFolder, ids);
}

async function load(
  { templates }: FolderOptions,
  store: FontStore,
  context: Context,
): Promise<LoadedFonts | undefined> {
  const loader = new Loader(fileReader);
  const fonts = await loadFonts(loader, fileReader, folder(templates), store);
  const found = loader.diagnostics.all;
  showDiagnostics(found, context);
  return hasErrors(found) ? undefined : fonts;
}
