/** Two states of a report → its redlines, one DOCX an edition. Nothing is written here. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, OutputFile } from '../core/world.js';
import type { Doc } from '../doc/nodes.js';
import type { FontsFile } from '../model/fonts.js';
import { redline, type Author } from '../revise/redline/redline.js';
import { officeFaces } from '../fonts/office.js';
import type { HouseStyle } from '../style/style.js';
import type { Built } from './build.js';
import { declares, layOut } from './lay-out.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';
import { loadStyle } from './load-templates.js';

/** Where a state of the content and its templates lies. */
export interface StateFolders {
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

export interface RedlineRequest extends StateFolders {
  readonly report: string;
  /** Absent: all that the report declares. */
  readonly editions?: readonly Edition[];
  readonly outFolder: string;
  /** The state to compare with. */
  readonly since: StateFolders;
}

export interface RedlineWorld {
  readonly reader: FileReader;
  /** Told which edition is being compared. */
  onProgress(edition: Edition): void;
}

/** Findings of the former state are told only where it cannot be composed: what was wrong then is mended by now, or told of the new state. */
export async function redlineReport(request: RedlineRequest, world: RedlineWorld): Promise<Built> {
  const { reader } = world;
  const now = await loadState(request, request.report, reader);
  const then = await loadState(request.since, request.report, reader);
  const { loader, report, style } = now;
  const fonts = await loader.data('fonts', `${request.templatesFolder}/fonts.yaml`);
  const files: OutputFile[] = [];
  for (const edition of request.editions ?? report?.report.editions ?? []) {
    world.onProgress(edition);
    const next = await composed(now, edition, reader);
    const old = await composed(then, edition, reader);
    if (next === undefined || old === undefined || !report || !style?.style || !fonts) continue;
    const { revision } = report.report;
    const author = {
      author: revision?.author ?? next.properties.author,
      date: revision?.date ?? next.properties.date,
    };
    const dress = { ...author, style: style.style, fonts: fonts.data };
    files.push(await redlineFile(old, next, dress, request.outFolder));
  }
  const former = then.loader.diagnostics.all;
  const diagnostics: Diagnostic[] = [
    ...loader.diagnostics.all,
    ...(hasErrors(former) ? former : []),
  ];
  return { files: hasErrors(diagnostics) ? [] : files, diagnostics };
}

/** What a redline is dressed in, and who signs its changes. */
export interface RedlineDress extends Author {
  readonly style: HouseStyle;
  readonly fonts: FontsFile;
}

/** The new document with the changes against the old one as Word's tracked changes, beside the edition itself. */
export async function redlineFile(
  old: Doc,
  next: Doc,
  { author, date, style, fonts }: RedlineDress,
  outFolder: string,
): Promise<OutputFile> {
  const { renderDocx } = await import('../render/docx/render-docx.js');
  const { edition, properties } = next;
  const marked = redline(old, next, { author, date });
  const bytes = await renderDocx(marked, style, officeFaces(fonts, edition));
  return { path: `${outFolder}/${properties.id}/${properties.id}.${edition}.redline.docx`, bytes };
}

interface LoadedState extends StateFolders {
  readonly loader: Loader;
  readonly report: Awaited<ReturnType<typeof loadReport>>;
  readonly style: Awaited<ReturnType<typeof loadStyle>>;
}

async function loadState(
  folders: StateFolders,
  id: string,
  reader: FileReader,
): Promise<LoadedState> {
  const loader = new Loader(reader);
  const report = await loadReport(loader, folders.contentFolder, id);
  const name = report?.report.style;
  const style = name && (await loadStyle(loader, folders.templatesFolder, name, false));
  return { ...folders, loader, report, style: style === '' ? undefined : style };
}

async function composed(
  { loader, report, ...folders }: LoadedState,
  edition: Edition,
  reader: FileReader,
): Promise<Doc | undefined> {
  if (report === undefined || !declares(report, edition, loader)) return undefined;
  const laidOut = await layOut(report, edition, folders, { loader, reader });
  return laidOut?.doc;
}
