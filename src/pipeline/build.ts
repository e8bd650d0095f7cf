/** One report from its files to the bytes of its editions: the stages in their order. Nothing is written here. */
import { compose } from '../compose/compose.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition, Format } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import type { FontFile } from '../fonts/face.js';
import type { FontStore } from '../fonts/store.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';
import { loadFonts, loadStyle, loadTemplates } from './load-templates.js';
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
  /** Of baogao itself, for the manifest. */
  readonly version: string;
}

export interface BuildWorld {
  readonly reader: FileReader;
  readonly fonts: FontStore;
  readonly hash: Hash;
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
  const { report: id, contentFolder, templatesFolder, outFolder } = request;
  world.onProgress({ type: 'load', report: id });
  const loader = new Loader(world.reader);
  const report = await loadReport(loader, contentFolder, id);
  const fonts = await loadFonts(loader, templatesFolder);
  const style = report && (await loadStyle(loader, templatesFolder, report.report.style));
  const editions = request.editions ?? report?.report.editions ?? [];

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
    const composed = compose(resolved.content, templates);
    loader.diagnostics.addAll(composed.diagnostics);
    if (composed.doc === undefined || hasErrors(loader.diagnostics.all)) continue;
    if (style?.style === undefined || fonts === undefined) continue;

    for (const format of request.formats) {
      world.onProgress({ type: 'render', report: id, edition, format });
      const dress = { style: style.style, roles: style.faces, fonts, store: world.fonts };
      const rendered = await render(composed.doc, format, dress);
      loader.diagnostics.addAll(rendered.diagnostics);
      used.push(...rendered.fonts);
      if (rendered.bytes === undefined) continue;
      const path = `${outFolder}/${id}/${id}.${edition}.${format}`;
      outputs.push({ path, bytes: rendered.bytes });
    }
  }
  const diagnostics = loader.diagnostics.all;
  if (hasErrors(diagnostics)) return { files: [], diagnostics };
  const inputs = relativeTo(loader.inputs, { content: contentFolder, templates: templatesFolder });
  const bytes = manifest(
    { version: request.version, report: id, inputs, outputs, fonts: used },
    world.hash,
  );
  return { files: [...outputs, { path: `${outFolder}/${id}/manifest.json`, bytes }], diagnostics };
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
