/** Where snapshots are kept, and which names they may have. */
import { diagnostic, type Diagnostic } from '../../core/diagnostic.js';
import type { FileReader } from '../../core/world.js';

export const MANIFEST = 'snapshot.json';

/** Beside the folder of the content. */
export function snapshotsFolder(contentFolder: string): string {
  const [, above] = /^(.*)\/[^/]*[^/.][^/]*$/.exec(contentFolder) ?? [];
  if (above !== undefined) return `${above}/snapshots`;
  return /[^/.]/.test(contentFolder) ? 'snapshots' : `${contentFolder}/../snapshots`;
}

/** Names of the snapshots that there are. */
export async function listSnapshots(
  reader: Pick<FileReader, 'list'>,
  contentFolder: string,
): Promise<readonly string[]> {
  const folder = snapshotsFolder(contentFolder);
  const names = [];
  for (const name of await reader.list(folder)) {
    if ((await reader.list(`${folder}/${name}`)).includes(MANIFEST)) names.push(name);
  }
  return names;
}

/** One spelling for one name: a Mac may have put accents apart, and Windows knows no capitals. */
export function sameName(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();
}

const LONGEST = 60;
/** Marks that Windows refuses, control characters, and those that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- they are what is refused
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;
/** Names of devices, which Windows gives to no file, with or without an ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Why a name cannot be a folder's on every system; undefined where it can. */
export function nameFault(name: string): Diagnostic | undefined {
  const character = REFUSED.exec(name)?.[0];
  if (character !== undefined) {
    return diagnostic('snapshot-name-character', undefined, { name, character: shown(character) });
  }
  if (name === '' || /^[\s.~-]|[\s.]$/.test(name)) {
    return diagnostic('snapshot-name-ends', undefined, { name });
  }
  if (DEVICE.test(name)) return diagnostic('snapshot-name-reserved', undefined, { name });
  if ([...name].length <= LONGEST) return undefined;
  return diagnostic('snapshot-name-long', undefined, { name, most: String(LONGEST) });
}

/** One that cannot be seen is told by its number. */
function shown(character: string): string {
  if (/[!-~]/.test(character)) return character;
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
