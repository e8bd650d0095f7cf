/** `--since X`: a snapshot, a git revision or a folder, made readable under the paths of the present state. */
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FileReader, Hash, ProcessRunner, ScratchFolders } from '../../core/world.js';
import type { StateRequest } from '../load-state.js';
import { listReports } from '../load-report.js';
import { openFolder } from './folder-state.js';
import { commitOf, filesAt, namesOf } from './git-state.js';
import { mounted, placeIn, withFiles, type Mount } from './mounted-reader.js';
import { openSnapshot } from './open-snapshot.js';
import type { Opening } from './opened-state.js';
import { listSnapshots, MANIFEST, sameName, snapshotsFolder } from './snapshot-folder.js';

export interface SinceWorld {
  readonly reader: FileReader;
  readonly hash: Hash;
  readonly processes: ProcessRunner;
  readonly scratch: ScratchFolders;
}

const KINDS = ['snapshot', 'git', 'folder'] as const;
type Kind = (typeof KINDS)[number];

/** `since` is a name, or `snapshot:`, `git:` or `folder:` before it, where it could be several. */
export async function openState(
  since: string,
  request: StateRequest,
  world: SinceWorld,
): Promise<Opening> {
  const asked = KINDS.find((kind) => since.startsWith(`${kind}:`));
  const name = asked === undefined ? since : since.slice(asked.length + 1);
  const found = [];
  for (const kind of asked === undefined ? KINDS : [asked]) {
    const open = await FINDERS[kind](name, request, world);
    if (open !== undefined) found.push({ kind, open });
  }
  const [first, ...others] = found;
  if (first === undefined) return { diagnostics: [await unknown(since, request, world)] };
  if (others.length > 0) {
    const kinds = found.map(({ kind }) => `${kind}:${name}`).join('、');
    const params = { name, kinds, exact: `--since ${first.kind}:${name}` };
    return { diagnostics: [diagnostic('since-ambiguous', undefined, params)] };
  }
  const opening = await first.open();
  if (opening.opened === undefined) return opening;
  const known = await listReports(opening.opened.reader, request.contentFolder);
  if (known.includes(request.report)) return opening;
  const params = { name, id: request.report, known: known.join('、') || '—' };
  return { diagnostics: [diagnostic('since-no-report', undefined, params)] };
}

/** Undefined where there is nothing of this kind and name. */
type Finder = (
  name: string,
  request: StateRequest,
  world: SinceWorld,
) => Promise<(() => Promise<Opening>) | undefined>;

const FINDERS: Readonly<Record<Kind, Finder>> = {
  snapshot: async (name, request, world) => {
    const all = await listSnapshots(world.reader, request.contentFolder);
    const known = all.find((one) => one === name) ?? all.find((one) => sameName(one, name));
    if (known === undefined) return undefined;
    const folder = `${snapshotsFolder(request.contentFolder)}/${known}`;
    return () => openSnapshot(folder, request, world);
  },
  git: async (name, request, world) => {
    const commit = await commitOf(name, request.contentFolder, world);
    return commit === undefined ? undefined : () => openCommit(name, commit, request, world);
  },
  folder: async (name, request, world) => {
    const folder = name.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
    // A snapshot that was brought from elsewhere.
    if ((await world.reader.list(folder)).includes(MANIFEST)) {
      return () => openSnapshot(folder, request, world);
    }
    const mounts = await openFolder(folder, request, world.reader);
    if (mounts === undefined) return undefined;
    const opened = {
      reader: mounted(world.reader, mounts),
      pages: new Map(),
      placeOf: placeIn(mounts),
    };
    return () => Promise.resolve({ opened, diagnostics: [] });
  },
};

/** Templates that lie in no repository, or were not in it then, are the present ones. */
async function openCommit(
  name: string,
  commit: string,
  { contentFolder, templatesFolder }: StateRequest,
  world: SinceWorld,
): Promise<Opening> {
  let { reader } = world;
  const mounts: Mount[] = [];
  for (const folder of [contentFolder, templatesFolder]) {
    const files = await filesAt(commit, folder, world);
    if (files === undefined) continue;
    reader = withFiles(reader, folder, files);
    // As git itself names a file at a revision.
    mounts.push({ at: folder, to: `${name}:${folder}` });
  }
  return { opened: { reader, pages: new Map(), placeOf: placeIn(mounts) }, diagnostics: [] };
}

const MOST_NAMES = 12;

async function unknown(
  name: string,
  { contentFolder }: StateRequest,
  world: SinceWorld,
): Promise<Diagnostic> {
  const snapshots = await listSnapshots(world.reader, contentFolder);
  const revisions = await namesOf(contentFolder, world);
  const names = [...snapshots, ...revisions.map((revision) => `git:${revision}`)];
  const known = [...names.slice(0, MOST_NAMES), ...(names.length > MOST_NAMES ? ['…'] : [])];
  return diagnostic('since-unknown', undefined, { name, known: known.join('、') || '—' });
}
