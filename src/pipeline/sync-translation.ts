/** `translate sync` without a disk: what the overlay's files become, read again before anyone gets them. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { FileReader, Hash, OutputFile } from '../core/world.js';
import { editOverlay } from '../translate/edit-overlay.js';
import { sync, type Sync, type Waiver } from '../translate/sync.js';
import { changedFiles, withFiles } from './changed-files.js';
import { keptFile } from './kept-sources.js';
import { loadTranslation, type TranslationRequest } from './load-translation.js';

export interface SyncRequest extends TranslationRequest {
  readonly waivers: readonly Waiver[];
}

export interface Synced {
  /** Only those that change; none where there is an error. */
  readonly files: readonly OutputFile[];
  /** Absent where the report could not be read. */
  readonly sync?: Sync;
  readonly diagnostics: readonly Diagnostic[];
}

export async function syncTranslation(
  request: SyncRequest,
  reader: FileReader,
  hash: Hash,
): Promise<Synced> {
  const { loaded, diagnostics } = await loadTranslation(request, reader, hash);
  if (loaded === undefined) return { files: [], diagnostics };
  const done = sync({ ...loaded, waivers: request.waivers });
  const idle = done.idle.map((unit) => diagnostic('translate-not-stale', undefined, { unit }));
  if (idle.length > 0) return { files: [], sync: done, diagnostics: idle };
  const { written, layout, inputs } = loaded;
  const edited = changedFiles(editOverlay(done.changes, written, layout), inputs);
  const files = [...edited, ...keptFile(done.kept, loaded)];
  const after = await loadTranslation(request, withFiles(reader, files), hash);
  if (after.loaded === undefined) return { files: [], sync: done, diagnostics: after.diagnostics };
  return { files, sync: done, diagnostics: [] };
}
