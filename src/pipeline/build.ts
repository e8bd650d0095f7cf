/** One report from its files to the bytes of its editions: the stages in their order. Nothing is written here. */
import { compose } from '../compose/compose.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition, Format } from '../core/edition.js';
import { hasErrors, strictly } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import type { Piece } from '../fonts/coverage.js';
import type { FontFile } from '../fonts/face.js';
import type { FontStore } from '../fonts/store.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';
import { loadFonts } from './load-fonts.js';
import { loadStyle, loadTemplates } from './load-templates.js';
import { manifest } from './manifest.js';
import { render } from './render.js';

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

export async function buildReport(request: BuildRequest, world: BuildWorld): Promise<Built> {
  const { report: id, contentFolder, templatesFolder, outFolder, review } = request;
  world.onProgress({ type: 'load', report: id });
  const loader = new Loader(world.reader);
  const report = await loadReport(loader, contentFolder, id);
  const fonts = await loadFonts(loader, world.reader, templatesFolder, world.fonts);
  const style = report && (await loadStyle(loader, templatesFolder, report.report.style, review));
  const { stage } = report?.report ?? {};
  const look = (stage && style?.stages[stage]) ?? {};
  const editions = request.editions ?? report?.report.editions ?? [];

  // Beside the edition, never in its place.
  const kind = review ? '.review' : '';
  const outputs: OutputFile[] = [];
  const used: FontFile[] = [];
  for (const edition of editions) {
    const templates = await loadTemplates(loader, world.reader, templatesFolder, edition);
    if (report === undefined) continue;
    if (!report.report.editions.includes(edition)) {
      const place = loader.places.of(report.report, 'editions');
      const known = report.report.editions.join('、');
      loader.diagnostics.report('edition-not-declared', place, { id, edition, known });
      continue;
    }
    const resolved = resolve(report, loader.places, edition);
    loader.diagnostics.addAll(resolved.diagnostics);
    if (templates === undefined || hasErrors(resolved.diagnostics)) continue;
    const composed = compose(resolved.content, templates, { look, review });
    loader.diagnostics.addAll(composed.diagnostics);
    if (composed.doc === undefined || hasErrors(loader.diagnostics.all)) continue;
    if (style?.style === undefined || fonts === undefined) continue;

    for (const format of request.formats) {
      world.onProgress({ type: 'render', report: id, edition, format });
      const dress = { style: style.style, roles: style.faces, fonts, store: world.fonts };
      const rendered = await render(composed.doc, format, dress);
      loader.diagnostics.addAll(rendered.diagnostics);
      used.push(...rendered.fonts);
      if (rendered.written !== undefined) world.onWritten?.(edition, rendered.written);
      if (rendered.bytes === undefined) continue;
      const path = `${outFolder}/${id}/${id}.${edition}${kind}.${format}`;
      outputs.push({ path, bytes: rendered.bytes });
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
  const bytes = manifest(
    { version: request.version, report: id, inputs, outputs, fonts: used },
    world.hash,
  );
  return {
    files: [...outputs, { path: `${outFolder}/${id}/manifest${kind}.json`, bytes }],
    diagnostics,
  };
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
