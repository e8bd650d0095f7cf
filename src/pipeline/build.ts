/** One report from its files to the bytes of its editions: the stages in their order. Nothing is written here. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition, Format } from '../core/edition.js';
import { hasErrors, strictly } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import type { Piece } from '../fonts/coverage.js';
import type { FontFile } from '../fonts/face.js';
import type { FontStore } from '../fonts/store.js';
import { declares, layOut } from './lay-out.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';
import { loadFonts } from './load-fonts.js';
import { manifest } from './manifest.js';
import { render } from './render.js';
import { Workshop } from './workshop.js';

export interface BuildRequest {
  readonly report: string;
  /** Absent: all that the report declares. */
  readonly editions?: readonly Edition[];
  readonly formats: readonly Format[];
  readonly contentFolder: string;
  readonly templatesFolder: string;
  readonly outFolder: string;
  /** Copies for reading on paper, with line numbers, in place of the edition itself. */
  readonly review: boolean;
  /** Copies that say of each figure where it comes from and whether it is confirmed; no other copy says a word of it. */
  readonly proof?: boolean;
  /** Findings that would show in print are errors. */
  readonly strict: boolean;
  /** Of baogao itself, for the manifest. */
  readonly version: string;
}

export interface BuildWorld {
  readonly reader: FileReader;
  readonly fonts: FontStore;
  readonly hash: Hash;
  /** Told what a PDF writes in which face, right or wrong. */
  onWritten?(edition: Edition, written: readonly Piece[]): void;
  /** Told what is being done now. */
  onProgress(step: Progress): void;
}

export type Progress =
  | { readonly type: 'load'; readonly report: string }
  | {
      readonly type: 'render';
      readonly report: string;
      readonly edition: Edition;
      readonly format: Format;
    };

export interface Built {
  /** Empty where there are errors. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A `workshop` that has made reports before makes the same bytes as a new one, only sooner. */
export async function buildReport(
  request: BuildRequest,
  world: BuildWorld,
  workshop = new Workshop(),
): Promise<Built> {
  const { report: id, contentFolder, templatesFolder } = request;
  const { reader } = world;
  world.onProgress({ type: 'load', report: id });
  const loader = new Loader(reader, workshop.files);
  const store = { ...world.fonts, kept: workshop.fonts };
  const report = await loadReport(loader, contentFolder, id);
  const fonts = await loadFonts(loader, reader, templatesFolder, world.fonts);
  const editions = request.editions ?? report?.report.editions ?? [];

  const outputs: OutputFile[] = [];
  const used: FontFile[] = [];
  const { hash } = world;
  const inOneRun = { loader, reader, hash, workshop, made: new Map() };
  for (const edition of editions) {
    if (report === undefined || !declares(report, edition, loader)) continue;
    const laidOut = await layOut(report, edition, request, inOneRun);
    if (laidOut === undefined || fonts === undefined) continue;
    const { doc } = laidOut;
    const dress = { ...laidOut.dress, fonts, store, workshop };
    for (const format of request.formats) {
      world.onProgress({ type: 'render', report: id, edition, format });
      const { bytes, diagnostics, fonts: files, written } = await render(doc, format, dress);
      loader.diagnostics.addAll(diagnostics);
      used.push(...files);
      if (written !== undefined) world.onWritten?.(edition, written);
      if (bytes !== undefined) outputs.push({ path: pathOf(request, edition, format), bytes });
    }
  }
  const { all } = loader.diagnostics;
  const diagnostics = request.strict ? strictly(all) : all;
  if (hasErrors(diagnostics)) return { files: [], diagnostics };
  const inputs = relativeTo(loader.inputs, {
    content: contentFolder,
    templates: templatesFolder,
    ...(world.fonts.own && { settings: world.fonts.own.settings.replace(/\/[^/]*$/, '') }),
  });
  const { version } = request;
  const bytes = manifest({ version, report: id, inputs, outputs, fonts: used }, world.hash);
  return { files: [...outputs, { path: pathOf(request, 'manifest', 'json'), bytes }], diagnostics };
}

/** A review copy or a proof stands beside the edition, never in its place. */
function pathOf(
  { report, outFolder, review, proof = false }: BuildRequest,
  name: string,
  ending: string,
): string {
  const whole = name === 'manifest' ? name : `${report}.${name}`;
  const copy = `${review ? '.review' : ''}${proof ? '.proof' : ''}`;
  return `${outFolder}/${report}/${whole}${copy}.${ending}`;
}

/** Inputs by names that do not depend on where the folders lie on this machine. */
function relativeTo(
  inputs: ReadonlyMap<string, Uint8Array>,
  folders: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  const named = new Map<string, Uint8Array>();
  for (const [path, bytes] of inputs) {
    const folder = Object.entries(folders).find(([, base]) => path.startsWith(`${base}/`));
    named.set(folder === undefined ? path : folder[0] + path.slice(folder[1].length), bytes);
  }
  return named;
}
