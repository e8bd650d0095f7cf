/** The order in which a font is looked for: the office's own list, what is installed, the pinned open fonts. */
import type { FontsFile, ScriptEntry } from '../model/fonts.js';
import type { Found, FontShelf } from './store.js';

export type Candidate =
  | { readonly from: 'own'; readonly office: string; readonly found: Found }
  | { readonly from: 'system'; readonly name: string; readonly found: Found }
  | { readonly from: 'pinned'; readonly id: string; readonly found: Found };

/** All candidates for one script of a face role, best first; of installed ones those that are there. */
export async function* candidatesOf(
  entry: ScriptEntry,
  pinned: FontsFile['pinned'],
  shelf: FontShelf,
): AsyncGenerator<Candidate> {
  yield* ownCandidates(entry, shelf);
  for (const id of entry.candidates) {
    if (Object.hasOwn(pinned, id)) yield { from: 'pinned', id, found: await shelf.pinned(id) };
  }
}

/** Those that are not pinned. */
export async function* ownCandidates(
  { office, system }: ScriptEntry,
  shelf: FontShelf,
): AsyncGenerator<Candidate> {
  const configured = await shelf.configured(office);
  if (configured !== undefined) yield { from: 'own', office, found: configured };
  for (const name of system) {
    const found = await shelf.installed(name);
    if (found.state !== 'absent') yield { from: 'system', name, found };
  }
}

/** Whether a script needs none of its pinned fonts on this machine. */
export async function hasOwnFont(entry: ScriptEntry, shelf: FontShelf): Promise<boolean> {
  for await (const { found } of ownCandidates(entry, shelf)) {
    if (found.state === 'ready') return true;
  }
  return false;
}
