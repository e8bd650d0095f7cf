/** What a snapshot consists of: content and templates as they are, and what stands on which page. */
import type { Diagnostic } from '../../core/diagnostic.js';
import type { Edition } from '../../core/edition.js';
import type { FileReader, FileSurvey, Hash, OutputFile } from '../../core/world.js';
import type { FontStore } from '../../fonts/store.js';
import type { SnapshotManifest } from '../../model/snapshot.js';
import { loadState, pagesUnknown, setPages } from '../load-state.js';
import { MANIFEST, snapshotsFolder } from './snapshot-folder.js';

export interface KeepRequest {
  readonly name: string;
  readonly reports: readonly string[];
  readonly contentFolder: string;
  readonly templatesFolder: string;
  readonly version: string;
}

export interface KeepWorld {
  readonly reader: FileReader;
  readonly survey: Pick<FileSurvey, 'below'>;
  readonly fonts: FontStore;
  readonly hash: Hash;
}

export interface Kept {
  /** None where a report has errors. */
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The same state under the same name gives the same bytes. */
export async function keepSnapshot(request: KeepRequest, world: KeepWorld): Promise<Kept> {
  const { name, reports, contentFolder, templatesFolder, version } = request;
  const diagnostics: Diagnostic[] = [];
  const kept = new Map<string, Uint8Array>();
  for (const report of reports) {
    const folders = { contentFolder, templatesFolder };
    const loaded = await loadState({ report, ...folders }, world.reader, world.fonts);
    if (loaded.state === undefined) return { files: [], diagnostics: loaded.diagnostics };
    const unknown: Edition[] = [];
    for (const [edition, state] of loaded.state.editions) {
      const pages = await setPages(state);
      if (pages === undefined) unknown.push(edition);
      else kept.set(`pages/${report}.${edition}.json`, text(JSON.stringify(pages, null, 1)));
    }
    diagnostics.push(...pagesUnknown(report, unknown));
  }
  for (const [folder, as] of [
    [contentFolder, 'content'],
    [templatesFolder, 'templates'],
  ] as const) {
    for (const path of await filesOf(folder, reports, as, world)) {
      const bytes = await world.reader.read(path);
      if (bytes !== undefined) kept.set(as + path.slice(folder.length), bytes);
    }
  }
  const files = [...kept]
    .map(([path, bytes]) => ({ path, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest: SnapshotManifest = {
    snapshot: 1,
    name,
    baogao: version,
    reports: [...reports],
    files: files.map(({ path, bytes }) => ({
      path,
      bytes: bytes.length,
      sha256: world.hash(bytes),
    })),
  };
  const folder = `${snapshotsFolder(contentFolder)}/${name}`;
  const all = [...files, { path: MANIFEST, bytes: text(JSON.stringify(manifest, null, 2)) }];
  return {
    files: all.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes })),
    diagnostics,
  };
}

/** Of the content: the shared registers, and the folders of the reports. Fonts that the office has bought belong to its machine. */
async function filesOf(
  folder: string,
  reports: readonly string[],
  as: 'content' | 'templates',
  { survey }: KeepWorld,
): Promise<readonly string[]> {
  const all = (await survey.below(folder)).map(({ path }) => path);
  return all.filter((path) => {
    const parts = path.slice(folder.length + 1).split('/');
    if (parts.some((part) => /^(\.|~\$)|^(Thumbs\.db|fonts\.local\.yaml)$/.test(part)))
      return false;
    return as === 'templates' || parts.length === 1 || reports.includes(parts[0] ?? '');
  });
}

function text(words: string): Uint8Array {
  return new TextEncoder().encode(`${words}\n`);
}
