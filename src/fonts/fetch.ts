/** Brings the pinned fonts that are missing into the cache: no root, no questions, and no file but the pinned one. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { DataPath } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { FileWriter, ScratchFolders } from '../core/world.js';
import type { FontsFile, PinnedFont } from '../model/fonts.js';
import { cachePath, FontShelf, type FontStore } from './store.js';
import { debianPackages, npmPackages, type Package } from './packages.js';
import type { OwnFonts } from './own-fonts.js';
import type { PackageTools } from './unpack.js';
import { preferences, wantedFonts } from './wanted.js';

export interface FetchWorld extends FontStore {
  readonly files: FontStore['files'] & PackageTools['files'];
  readonly processes: PackageTools['processes'];
  readonly writer: FileWriter;
  readonly scratch: ScratchFolders;
  /** Told of each package before it is downloaded, for whoever waits. */
  readonly progress?: (packageName: string) => void;
}

export interface FetchRequest {
  readonly fonts: FontsFile;
  readonly editions: readonly Edition[];
  /** Finds places in the fonts file. */
  readonly at: (path: DataPath) => SourceRange;
  /** The office's own list: what it gives need not be fetched. */
  readonly own?: OwnFonts;
}

export interface Fetched {
  readonly id: string;
  readonly path: string;
  readonly sha256: string;
}

export interface FetchResult {
  readonly fetched: readonly Fetched[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Fetches the first candidate of each face role and the supplements; where one cannot be had, the next candidate.
 * Each package is downloaded once. What went wrong is a warning, never an exception.
 */
export async function fetchFonts(request: FetchRequest, world: FetchWorld): Promise<FetchResult> {
  const { pinned } = request.fonts;
  const fetched: Fetched[] = [];
  const failures = new Map<string, string>();
  const spoilt = new Map<string, string>();
  const tried = new Set<string>();
  for (;;) {
    const shelf = new FontShelf(pinned, world, request.own);
    const wanted = (await wantedFonts(request, failures, shelf)).filter((id) => !tried.has(id));
    if (wanted.length === 0) break;
    const open = new Map(wanted.map((id) => [id, [] as string[]]));
    for (const packagesOf of [debianPackages, npmPackages]) {
      for (const item of packagesOf([...open.keys()], pinned)) {
        const outcomes = await fetchPackage(item, pinned, spoilt, world);
        for (const [id, outcome] of outcomes) {
          if ('reason' in outcome) {
            open.get(id)?.push(outcome.reason);
          } else {
            fetched.push(outcome);
            open.delete(id);
          }
        }
      }
    }
    for (const id of wanted) tried.add(id);
    for (const [id, reasons] of open) {
      failures.set(id, reasons.join('；') || '没有写明从哪里取 (no source is given)');
    }
  }
  return { fetched, diagnostics: await explain(request, failures, world) };
}

type Outcome = Fetched | { readonly reason: string };

/** `spoilt` remembers packages that could not be had, so that they are not waited for again. */
async function fetchPackage(
  { name, fonts, unpack }: Package,
  pinned: FontsFile['pinned'],
  spoilt: Map<string, string>,
  world: FetchWorld,
): Promise<ReadonlyMap<string, Outcome>> {
  return world.scratch.within(async (folder) => {
    const before = spoilt.get(name);
    if (before === undefined) world.progress?.(name);
    const unpacked = before === undefined ? await unpack(folder, world) : { reason: before };
    if ('reason' in unpacked) spoilt.set(name, unpacked.reason);
    const outcomes = new Map<string, Outcome>();
    for (const [id, file] of fonts) {
      const font = pinned[id];
      if (font === undefined) continue;
      const kept =
        'reason' in unpacked ? unpacked : await keep(id, font, `${unpacked.root}/${file}`, world);
      outcomes.set(id, kept);
    }
    return outcomes;
  });
}

/** Puts a file into the cache if it is the pinned one. */
async function keep(
  id: string,
  pinned: PinnedFont,
  from: string,
  world: FetchWorld,
): Promise<Outcome> {
  const bytes = await world.files.read(from);
  if (bytes === undefined) return { reason: '包里没有这个文件 (not in the package)' };
  const sha256 = world.hash(bytes);
  if (sha256 !== pinned.sha256) {
    return { reason: `文件的 sha256 不符 (is ${sha256.slice(0, 12)}…)` };
  }
  const path = cachePath(id, pinned, world.cache);
  try {
    await world.writer.writeAll([{ path, bytes }]);
    return { id, path, sha256 };
  } catch (error) {
    return { reason: `缓存写不进 (cannot write): ${String(error)}` };
  }
}

/** One warning a font that was not fetched, with what stands in for it. */
async function explain(
  request: FetchRequest,
  failures: ReadonlyMap<string, string>,
  world: FetchWorld,
): Promise<Diagnostic[]> {
  const { pinned } = request.fonts;
  const shelf = new FontShelf(pinned, world, request.own);
  const found: Diagnostic[] = [];
  for (const [id, reason] of failures) {
    const font = pinned[id]?.name ?? id;
    const place = request.at(['pinned', id]);
    const instead = await substituteFor(id, request, shelf);
    found.push(
      instead === undefined
        ? diagnostic('font-not-fetched-alone', place, { font, reason })
        : diagnostic('font-not-fetched', place, { font, reason, instead }),
    );
  }
  return found;
}

/** The name of the first font that is there and comes after `id` in the first list that has it. */
async function substituteFor(
  id: string,
  request: FetchRequest,
  shelf: FontShelf,
): Promise<string | undefined> {
  const list = preferences(request).find((candidates) => candidates.includes(id)) ?? [];
  for (const other of list.slice(list.indexOf(id) + 1)) {
    if ((await shelf.pinned(other)).state === 'ready') return request.fonts.pinned[other]?.name;
  }
  return undefined;
}
