/** The fonts that are installed on this machine, by their exact names. Nothing answers with a likely one, as fc-match does. */
import type { FileFacts, FileSurvey } from '../core/world.js';
import { distanceFromPlain, isNamed, readFaces, type FaceFacts } from './sfnt/face-facts.js';
import { DamagedFont } from './sfnt/tables.js';
import { parseIndex, printIndex, type FontIndex } from './font-index.js';

export interface InstalledFace {
  readonly path: string;
  readonly facts: FaceFacts;
}

export interface InstalledWorld {
  /** Font folders of the system and of the user; they need not exist. Earlier ones win. */
  readonly folders: readonly string[];
  readonly survey: FileSurvey;
  /** Where the names that were read are remembered. Neither rejects. */
  readonly memory: {
    load(): Promise<Uint8Array | undefined>;
    store(bytes: Uint8Array): Promise<void>;
  };
}

const FONT_FILE = /\.(ttf|otf|ttc|otc)$/i;

/** The folders are looked through when a name is first asked for. */
export class InstalledFonts {
  readonly #world: InstalledWorld;
  #faces: Promise<readonly InstalledFace[]> | undefined;

  constructor(world: InstalledWorld) {
    this.#world = world;
  }

  /** The face of this family or PostScript name; of a family its plainest face. */
  async find(name: string): Promise<InstalledFace | undefined> {
    const faces = await (this.#faces ??= survey(this.#world));
    const [plainest] = faces
      .filter(({ facts }) => isNamed(facts, name))
      .toSorted((a, b) => distanceFromPlain(a.facts) - distanceFromPlain(b.facts));
    return plainest;
  }
}

/** Reads what is new or changed since the last time; of several hundred fonts that takes well under a second. */
async function survey({
  folders,
  survey: files,
  memory,
}: InstalledWorld): Promise<InstalledFace[]> {
  const remembered = parseIndex(await memory.load());
  const index: FontIndex = new Map();
  let isNew = false;
  for (const folder of folders) {
    for (const file of await files.below(folder)) {
      if (!FONT_FILE.test(file.path) || index.has(file.path)) continue;
      const known = remembered.get(file.path);
      const holds = known?.size === file.size && known.modified === file.modified;
      const faces = holds ? known.faces : await facesOf(file, files);
      if (!holds) isNew = true;
      index.set(file.path, { size: file.size, modified: file.modified, faces });
    }
  }
  if (isNew || index.size < remembered.size) await memory.store(printIndex(index));
  return [...index].flatMap(([path, { faces }]) => faces.map((facts) => ({ path, facts })));
}

/** None where the file is damaged or may not be read: what is installed is not ours to complain of. */
async function facesOf({ path }: FileFacts, files: FileSurvey): Promise<readonly FaceFacts[]> {
  try {
    return await readFaces((offset, length) => files.readRange(path, offset, length));
  } catch (error) {
    if (error instanceof DamagedFont || isFromDisk(error)) return [];
    throw error;
  }
}

/** Errors of the system carry a code. */
function isFromDisk(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
